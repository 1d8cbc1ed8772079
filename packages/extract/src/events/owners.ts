import type { EventType } from '@dramatis/graph/model';
import { caseOf, childrenOf, type Reading } from '../reading.ts';
import { isDeedOrWord } from './deed-nouns.ts';

/** Types done in words, so that they are done to the author of what they are about. */
const OF_WORDS: ReadonlySet<EventType | null> = new Set<EventType>([
  'AGREE',
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
  'PROTEST',
]);
/** Those among them that answer the words of another: "rejected an Australian ultimatum". */
export const ANSWERS: ReadonlySet<EventType | null> = new Set<EventType>(['REJECT', 'CONCEDE', 'SUPPORT', 'AGREE']);
const AUTHOR: ReadonlySet<string> = new Set(['by', 'from', 'between']);
const OF: ReadonlySet<string> = new Set(['of']);
/** Nouns whose attack is one on whose they are: "bombed positions of the militia", "hit Houthi targets". */
const POSITIONS: ReadonlySet<string> = new Set(
  'position target stronghold hideout convoy vehicle outpost post checkpoint camp site depot trench bunker installation'.split(
    ' ',
  ),
);

/** Verbs without a row that answer the words of another: "responded to a demand from Iran". */
const ANSWERING: ReadonlySet<string> = new Set(['respond', 'reply', 'react', 'answer', 'heed', 'listen', 'attend']);

/** Whether what `verb` does to a nameless noun is done to its owner: an attack on positions, the rejection of a plan. */
export function isOwned(type: EventType | null, verb: string, lemma: string): boolean {
  if (type === 'ASSAULT') return POSITIONS.has(lemma);
  return (OF_WORDS.has(type) || (type === null && ANSWERING.has(verb))) && isDeedOrWord(lemma);
}

/**
 * Whose means or deed a noun is: "U.S. jets bombed", "a raid by Israel killed", "rejected Iran's proposal", "assurances sent by Iraq",
 * "a resumption of ties between Iraq and Syria"; not "its proposal".
 */
export function* ownersOf(reading: Reading, noun: number): Generator<number> {
  const isPosition = POSITIONS.has(reading.tokens[noun]!.lemma);
  const prepositions = isPosition ? OF : AUTHOR;
  for (const child of childrenOf(reading, noun)) {
    const { deprel, upos } = reading.tokens[child]!;
    const preposition = caseOf(reading, child) ?? '';
    if (upos === 'PRON') continue;
    if (deprel === 'nmod:poss' || deprel === 'compound' || deprel === 'amod') yield child;
    else if (deprel === 'nmod' && prepositions.has(preposition)) yield child;
    else if (isPosition) continue;
    else if (deprel === 'nmod' && preposition === 'of') yield* authorsOf(reading, child);
    else if (deprel === 'acl') yield* authorsOf(reading, child);
  }
}

/** Who stands after "by", "from" or "between" in a phrase or participle. */
function* authorsOf(reading: Reading, head: number): Generator<number> {
  for (const child of childrenOf(reading, head)) if (AUTHOR.has(caseOf(reading, child) ?? '')) yield child;
}
