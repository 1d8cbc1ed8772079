import { byCodeUnits } from '../order.ts';

/** Whole days, both inclusive, `YYYY-MM-DD`; null is open. */
export interface Interval {
  readonly start: string | null;
  readonly end: string | null;
}

export type Precision = 'day' | 'month' | 'year';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/**
 * The days an ISO 8601 date of any precision covers, or null where it is no date.
 *
 * @example daysOf('2024-02') //=> { start: '2024-02-01', end: '2024-02-29', precision: 'month' }
 */
export function daysOf(date: string): { start: string; end: string; precision: Precision } | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || year === '0000') return null;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  const last = lastDay(Number(year), Number(month));
  if (last === 0) return null;
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}`, precision: 'month' };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}`, precision: 'day' };
}

/**
 * The time of an event: a point is its day, a year its days; with an end alone ("by September") the start is open.
 * An end before the start is not believed.
 *
 * @example intervalOf({ start: '2020', end: null }) //=> { start: '2020-01-01', end: '2020-12-31' }
 */
export function intervalOf(event: Interval): Interval | null {
  const start = event.start === null ? null : daysOf(event.start);
  const end = event.end === null ? null : daysOf(event.end);
  if (start === null) return end === null ? null : { start: null, end: end.end };
  return { start: start.start, end: end === null || end.end < start.start ? start.end : end.end };
}

/** Of an event's time as the text gives it: that of its start, or of its end where it has no start. */
export function precisionOf(event: Interval): Precision | null {
  const date = event.start ?? event.end;
  return date === null ? null : (daysOf(date)?.precision ?? null);
}

/**
 * Sorted and without overlaps, as Gephi wants its spells.
 *
 * @example mergeIntervals([{ start: '2020-03-01', end: '2020-03-04' }, { start: '2020-01-01', end: '2020-12-31' }])
 * //=> [{ start: '2020-01-01', end: '2020-12-31' }]
 */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { start: string | null; end: string | null }[] = [];
  for (const next of [...intervals].sort((a, b) => byCodeUnits(a.start ?? '', b.start ?? ''))) {
    const last = merged.at(-1);
    if (!last || (last.end !== null && (next.start ?? '') > last.end)) merged.push({ ...next });
    else if (last.end !== null && (next.end === null || next.end > last.end)) last.end = next.end;
  }
  return merged;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
