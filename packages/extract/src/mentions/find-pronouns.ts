import type { Reading } from '../reading.ts';
import { createMention } from './create-mention.ts';
import type { Mention } from './mention.ts';

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const PLURAL = new Set(['they', 'them', 'their']);
/** "the rest", "the others": of those just named. */
const REST = new Set(['rest', 'others', 'remainder']);
const NEUTER = new Set(['it', 'its']);

/** Pronouns that may stand for an actor or a place: he, she, they, it and their possessives. */
export function findPronouns(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const { norm, start, end, text, upos } = reading.tokens[at]!;
    if (upos !== 'PRON' && upos !== 'DET' && upos !== 'NOUN') continue;
    const rest = upos === 'NOUN' && REST.has(norm) && reading.words[at - 1] === 'the' && reading.words[at + 1] !== 'of';
    if (upos === 'NOUN' && !rest) continue;
    if (!rest && !PERSONAL.has(norm) && !PLURAL.has(norm) && !NEUTER.has(norm)) continue;
    mentions.push(
      createMention({
        start,
        end,
        first: at,
        last: at + 1,
        head: at,
        kind: 'pronoun',
        label: text,
        noun: FEMALE.has(norm) ? 'she' : PERSONAL.has(norm) ? 'he' : PLURAL.has(norm) || rest ? 'they' : 'it',
        plural: PLURAL.has(norm) || rest,
        rule: 'mention/pronoun',
      }),
    );
  }
  return mentions;
}
