import { childrenOf, type Reading } from '../reading.ts';
import { SAYING } from './attitudes.ts';
import type { EventTime } from './when.ts';

/** Days after which what a report dates is history and no news. */
const NEWS_DAYS = 45;
const PAST_MODIFIERS = new Set(['previous', 'past', 'earlier', 'former', 'historic', 'last', 'recent', 'repeated']);
const OPENERS = new Set(['after', 'since', 'before', 'when', 'until', 'following']);

/** Whether an event is history told in passing: dated long before the report, or in the past perfect, or "previous". */
export function isBackground(reading: Reading, trigger: number, { start, end }: EventTime): boolean {
  const date = end ?? start;
  const { published } = reading.document;
  if (date !== null && published !== null) return daysBetween(lastDayOf(date), published) > NEWS_DAYS;
  for (const child of childrenOf(reading, trigger)) {
    const { deprel, norm } = reading.tokens[child]!;
    if (deprel === 'aux' && norm === 'had') return !isReported(reading, trigger);
    if (deprel === 'amod' && PAST_MODIFIERS.has(norm)) return true;
  }
  return false;
}

/** "said it had sent troops", "The ships had left, a spokesman said": the past of what was said in the past. */
function isReported(reading: Reading, verb: number): boolean {
  let at = verb;
  while (reading.tokens[at]!.deprel === 'conj') at = reading.tokens[at]!.head;
  const { deprel, head } = reading.tokens[at]!;
  if (deprel === 'ccomp' && SAYING.has(reading.tokens[head]!.lemma)) return true;
  for (const child of childrenOf(reading, at)) {
    if (reading.tokens[child]!.deprel === 'parataxis' && SAYING.has(reading.tokens[child]!.lemma)) return true;
  }
  return false;
}

/** The clauses "after …", "since …" under a trigger, whose age is its own. */
export function* anchorsOf(reading: Reading, trigger: number): Generator<number> {
  for (const child of childrenOf(reading, trigger)) {
    if (reading.tokens[child]!.deprel !== 'advcl') continue;
    for (const part of childrenOf(reading, child)) {
      if (reading.tokens[part]!.deprel === 'mark' && OPENERS.has(reading.words[part]!)) yield child;
    }
  }
}

/**
 * The last day of a date of any precision.
 *
 * @example lastDayOf('2020') //=> '2020-12-31'
 */
export function lastDayOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  if (month === null) return date.slice(0, 10);
  return new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
