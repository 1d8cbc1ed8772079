import type { Timex } from '@dramatis/language';
import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import type { FiredTrigger } from './event-draft.ts';
import { isPassive } from './verb-slots.ts';
import { wholeNoun } from './whole-noun.ts';

/** When, as ISO 8601 calendar dates (`2020`, `2025-09`, `2026-01-17`), and the words. */
export interface EventTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
}

export const NO_TIME: EventTime = { start: null, end: null, time: null };

/** Words that hand their time to the event they begin or end. */
export const ASPECTUAL: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'continue',
  'end',
  'resume',
  'last',
  'occur',
  'happen',
  'take',
  'come',
  'conclude',
  'run',
]);

/**
 * The time of each trigger: every time expression goes to the nearest trigger above it in the tree, or through a verb of
 * beginning and ending to the event that is its subject; a noun carried by a verb ("launched an attack on Monday") has the verb's.
 *
 * A time above no trigger dates nothing: no date rather than a false one.
 *
 * @returns by trigger token
 */
export function datesOf(reading: Reading, fired: readonly FiredTrigger[]): Map<number, EventTime> {
  const triggers = new Set(fired.map(({ token }) => token));
  const wordOf = new Map<number, number>();
  for (const { token, words } of fired) for (const word of words) wordOf.set(word, token);
  const dates = new Map<number, EventTime>();
  const free = new Map<number, EventTime>();
  for (const timex of reading.analysis.times) {
    const time = timex.type === 'SET' ? NO_TIME : timeOf(reading, timex);
    if (time.start === null && time.end === null) continue;
    const governor = governorOf(reading, timex, triggers, wordOf);
    if (governor >= 0) setFirst(dates, governor, time);
    if (governor < 0 || reading.tokens[governor]!.upos !== 'VERB') setFirst(free, topOf(reading, timex), time);
  }
  for (const { token } of fired) {
    if (dates.has(token)) continue;
    const inherited = carrierOf(reading, token);
    const time = inherited < 0 ? undefined : (dates.get(inherited) ?? free.get(inherited));
    if (time !== undefined) dates.set(token, time);
  }
  return dates;
}

function setFirst<V>(map: Map<number, V>, key: number, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** The calendar dates that a time expression bounds; an expression without any has neither. */
function timeOf(reading: Reading, timex: Timex): EventTime {
  return { start: timex.from, end: timex.to, time: wordsOf(reading, timex) };
}

function wordsOf(reading: Reading, { start, end }: Timex): string {
  return reading.document.text.slice(start, end).replace(/\s+/g, ' ');
}

/** The token of the time expression that the others hang on. */
function headOf(reading: Reading, { first, last }: Timex): number {
  for (let at = first; at < last; at++) {
    const { head } = reading.tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return first;
}

function governorOf(
  reading: Reading,
  timex: Timex,
  triggers: ReadonlySet<number>,
  wordOf: ReadonlyMap<number, number>,
): number {
  const { tokens } = reading;
  for (let at = tokens[headOf(reading, timex)]!.head; at >= 0; at = tokens[at]!.head) {
    const trigger = wordOf.get(at);
    if (trigger !== undefined) return trigger;
    if (ASPECTUAL.has(tokens[at]!.lemma)) {
      const subject = childBy(reading, at, 'nsubj');
      if (subject >= 0 && triggers.has(subject)) return subject;
      if (tokens[at]!.deprel === 'acl:relcl') {
        const described = describedBy(reading, at, triggers);
        if (described >= 0) return described;
      }
    }
    if (tokens[at]!.upos === 'VERB') return -1;
  }
  return -1;
}

/** "years of negotiations between A and B, which began in 2024": of the nouns over the clause, the one that can begin. */
function describedBy(reading: Reading, clause: number, triggers: ReadonlySet<number>): number {
  for (
    let at = reading.tokens[clause]!.head;
    at >= 0 && reading.tokens[at]!.upos !== 'VERB';
    at = reading.tokens[at]!.head
  ) {
    if (triggers.has(at)) return at;
    for (const child of childrenOf(reading, at))
      if (reading.tokens[child]!.deprel === 'nmod' && triggers.has(child)) return child;
  }
  return -1;
}

function topOf(reading: Reading, timex: Timex): number {
  const { tokens } = reading;
  let at = headOf(reading, timex);
  while (tokens[at]!.head >= 0 && tokens[at]!.upos !== 'VERB') at = tokens[at]!.head;
  return at;
}

/** The verb that carries a noun trigger as its object, passive subject or actor, or the verb a complement belongs to; −1 for none. */
function carrierOf(reading: Reading, trigger: number): number {
  const token = wholeNoun(reading, trigger);
  const { deprel, head, upos, xpos } = reading.tokens[token]!;
  if (head < 0) return -1;
  if (upos === 'NOUN' && (deprel === 'obj' || deprel.startsWith('nsubj'))) return head;
  if (deprel === 'xcomp') return head;
  if (deprel.startsWith('obl') && ASPECTUAL.has(reading.tokens[head]!.lemma) && caseOf(reading, token) === 'with')
    return head;
  if (deprel === 'conj' && upos === 'VERB') return head;
  return deprel === 'advcl' && xpos === 'VBG' && !isPassive(reading, token) ? head : -1;
}
