import type { Timex } from '@dramatis/language';
import { caseOf, childrenOf, type Reading } from '../reading.ts';
import type { FiredTrigger } from './event-draft.ts';
import { SUPPORT_VERBS } from './support-verbs.ts';

const ADVERBS: ReadonlySet<string> = new Set(
  'repeatedly frequently regularly often routinely continually constantly twice thrice daily weekly nightly'.split(' '),
);
const ADJECTIVES: ReadonlySet<string> = new Set(
  'repeated frequent regular numerous several many multiple countless successive consecutive daily weekly nightly'.split(
    ' ',
  ),
);
/** "a series of strikes", "dozens of attacks". */
const SERIES: ReadonlySet<string> = new Set(
  'series string wave spate succession number dozen score hundred thousand'.split(' '),
);

/**
 * The words that say that a deed was done more than once: "repeatedly shelled", "a series of strikes", "dozens of attacks", "fired on it
 * three times", "every night"; null where none do. Not "many times larger", "a wave of refugees".
 *
 * @param setsAt time expressions of type SET by the verb over them (`setsByVerb`)
 */
export function repeatedWords(
  reading: Reading,
  { token, words }: Pick<FiredTrigger, 'token' | 'words'>,
  setsAt: ReadonlyMap<number, Timex>,
): string | null {
  const { tokens } = reading;
  const { upos, xpos, head, deprel } = tokens[token]!;
  if (upos === 'VERB') {
    const carried = words.find((word) => tokens[word]!.upos === 'NOUN');
    return beside(reading, token, setsAt) ?? (carried === undefined ? null : adjective(reading, carried));
  }
  if (head < 0) return null;
  const over = tokens[head]!;
  if (deprel === 'nmod' && caseOf(reading, token) === 'of' && SERIES.has(over.lemma.toLowerCase()) && xpos === 'NNS')
    return phrase(reading, head, token - 1);
  const own = adjective(reading, token);
  if (own !== null) return own;
  const isCarried = (deprel === 'obj' || deprel === 'nsubj:pass') && SUPPORT_VERBS.has(over.lemma);
  return isCarried ? beside(reading, head, setsAt) : null;
}

function adjective(reading: Reading, noun: number): string | null {
  for (const child of childrenOf(reading, noun)) {
    const { deprel, norm, text } = reading.tokens[child]!;
    if (deprel === 'amod' && ADJECTIVES.has(norm)) return text;
  }
  return null;
}

/** Time expressions that recur ("every night"), by the nearest verb over them. */
export function setsByVerb({ analysis, tokens }: Reading): ReadonlyMap<number, Timex> {
  const sets = new Map<number, Timex>();
  for (const timex of analysis.times) {
    if (timex.type !== 'SET') continue;
    let at = timex.first;
    while (at >= 0 && ((at >= timex.first && at < timex.last) || tokens[at]!.upos !== 'VERB')) at = tokens[at]!.head;
    if (at >= 0 && !sets.has(at)) sets.set(at, timex);
  }
  return sets;
}

function beside(reading: Reading, verb: number, setsAt: ReadonlyMap<number, Timex>): string | null {
  const { tokens } = reading;
  for (const child of childrenOf(reading, verb)) {
    const { deprel, norm, text } = tokens[child]!;
    if (deprel === 'advmod' && ADVERBS.has(norm)) return text;
    if (norm === 'times' && deprel.startsWith('obl') && caseOf(reading, child) === null)
      return counted(reading, child, child);
    if (deprel.startsWith('obl') && caseOf(reading, child) === null)
      for (const part of childrenOf(reading, child))
        if (tokens[part]!.norm === 'times' && caseOf(reading, part) === 'of') return counted(reading, child, part);
  }
  const set = setsAt.get(verb);
  return set === undefined ? null : reading.document.text.slice(set.start, set.end).replace(/\s+/g, ' ');
}

/** "three times", "dozens of times": from the first word under its head. */
function counted(reading: Reading, head: number, last: number): string | null {
  const words = phrase(reading, head, last);
  return /\s/.test(words) ? words : null;
}

function phrase(reading: Reading, head: number, last: number): string {
  let first = head;
  for (let child = reading.firstChild[first]!; child >= 0 && child < first; child = reading.firstChild[first]!)
    first = child;
  return reading.document.text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end).replace(/\s+/g, ' ');
}
