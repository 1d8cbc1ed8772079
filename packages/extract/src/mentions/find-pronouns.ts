import type { Reading } from '../reading.ts';
import type { Mention } from './mention.ts';

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const PLURAL = new Set(['they', 'them', 'their']);
const NEUTER = new Set(['it', 'its']);

/** Pronouns that may stand for an actor or a place: he, she, they, it and their possessives. */
export function findPronouns(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const { norm, start, end, text, upos } = reading.tokens[at]!;
    if (upos !== 'PRON' && upos !== 'DET') continue;
    if (!PERSONAL.has(norm) && !PLURAL.has(norm) && !NEUTER.has(norm)) continue;
    mentions.push({
      start,
      end,
      first: at,
      last: at + 1,
      head: at,
      kind: 'pronoun',
      label: text,
      actor: null,
      location: null,
      government: null,
      noun: PERSONAL.has(norm) ? 'he' : PLURAL.has(norm) ? 'they' : 'it',
      identity: null,
      plural: PLURAL.has(norm),
      definite: true,
      count: null,
      rule: 'mention/pronoun',
    });
  }
  return mentions;
}
