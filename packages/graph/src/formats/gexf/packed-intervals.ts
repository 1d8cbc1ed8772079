import { type Interval, mergeIntervals } from '../../time/interval.ts';

/** Days are numbered with 31 to a month, which keeps their order; an open start is 0, an open end the last number. */
const OPEN_END = 4_000_000;
const DAYS = 31;
const MONTHS = 12;

/**
 * An interval as one number: a case has millions.
 *
 * @example unpacked(packed({ start: '2020-01-08', end: null })) //=> { start: '2020-01-08', end: null }
 */
export function packed({ start, end }: Interval): number {
  return (start === null ? 0 : numberOf(start)) * (OPEN_END + 1) + (end === null ? OPEN_END : numberOf(end));
}

export function unpacked(interval: number): Interval {
  const [start, end] = [Math.floor(interval / (OPEN_END + 1)), interval % (OPEN_END + 1)];
  return { start: start === 0 ? null : dayOf(start), end: end === OPEN_END ? null : dayOf(end) };
}

/** `mergeIntervals` of packed ones. */
export function mergePacked(intervals: readonly number[]): readonly Interval[] {
  return mergeIntervals([...new Set(intervals)].map(unpacked));
}

function numberOf(day: string): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  return (year! * MONTHS + month! - 1) * DAYS + date! - 1;
}

function dayOf(number: number): string {
  const months = Math.floor(number / DAYS);
  const [year, month, day] = [Math.floor(months / MONTHS), (months % MONTHS) + 1, (number % DAYS) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
