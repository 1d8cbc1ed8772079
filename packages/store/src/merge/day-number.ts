import { intervalOf } from '@dramatis/graph';

/** How an event lies in time: within 31 days, longer or open, not at all. The first can be looked up by its first day alone. */
export const SPAN = { short: 0, long: 1, undated: 2 } as const;

/** Days of a `short` event beyond its first. */
export const SHORT_DAYS = 31;

/** The first day of an event whose beginning is open. */
export const OPEN_START = -10_000_000;

/** Days since 1970-01-01. @example dayNumber('1970-01-02') //=> 1 */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** Where an event lies in the indexes by time. */
export function timeSpanOf(event: { readonly start: string | null; readonly end: string | null }): {
  readonly span: number;
  readonly first: number;
  readonly last: number;
} {
  const days = intervalOf(event);
  if (days === null) return { span: SPAN.undated, first: 0, last: 0 };
  const first = days.start === null ? OPEN_START : dayNumber(days.start);
  const last = days.end === null ? first : dayNumber(days.end);
  return { span: last - first <= SHORT_DAYS ? SPAN.short : SPAN.long, first, last };
}
