import { NO_DAY } from '@dramatis/graph';

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** The most bars that are drawn; above it the next larger unit is taken. */
const MAX_BINS = 160;
const MS_PER_DAY = 86_400_000;
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const MONDAY = 3;

const dateOf = (day: number): Date => new Date(day * MS_PER_DAY);
const dayOf = (year: number, month: number): number =>
  Math.floor(new Date(0).setUTCFullYear(year, month, 1) / MS_PER_DAY);

/**
 * Number of the day, week, month or year that a day lies in; neighbours differ by one.
 *
 * @param day days since 1970-01-01
 * @example binOf(31, 'month') //=> 23641
 */
export function binOf(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day + MONDAY) / 7);
  const date = dateOf(day);
  return unit === 'month' ? date.getUTCFullYear() * 12 + date.getUTCMonth() : date.getUTCFullYear();
}

/** First day of a bin. */
export function startOf(bin: number, unit: Unit): number {
  if (unit === 'day') return bin;
  if (unit === 'week') return bin * 7 - MONDAY;
  return unit === 'month' ? dayOf(Math.floor(bin / 12), bin - Math.floor(bin / 12) * 12) : dayOf(bin, 0);
}

/** The smallest unit that shows a period in few enough bars. */
export function unitFor(first: number, last: number): Unit {
  return UNITS.find((unit) => binOf(last, unit) - binOf(first, unit) < MAX_BINS) ?? 'year';
}

/** A histogram: bar `i` stands for bin `from + i`. */
export interface Histogram {
  readonly unit: Unit;
  readonly from: number;
  readonly length: number;
  /** Events dated as exactly as the bars, by group: `counts[bar * groups + group]`. */
  readonly counts: Uint32Array;
  /** Events known only to a longer period, in each bar of it. */
  readonly vague: Uint32Array;
  readonly undated: number;
  readonly dated: number;
}

export interface Dated {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Which rows count: 1 or 0. */
  readonly mask: Uint8Array;
  /** Group of each row, below `groups`. */
  readonly group: Uint8Array;
  readonly groups: number;
}

/**
 * How many events lie in each day, week, month or year; one pass.
 *
 * @param period first and last day of the axis; null when nothing is dated
 */
export function histogram(
  { first, last, mask, group, groups }: Dated,
  period: readonly [number, number] | null,
  unit: Unit,
): Histogram {
  const [from, to] = period === null ? [0, -1] : [binOf(period[0], unit), binOf(period[1], unit)];
  const length = to - from + 1;
  const counts = new Uint32Array(length * groups);
  const steps = new Int32Array(length + 1);
  let undated = 0;
  let dated = 0;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] !== 1) continue;
    if (first[row] === NO_DAY) {
      undated += 1;
      continue;
    }
    dated += 1;
    const start = Math.max(0, binOf(first[row] as number, unit) - from);
    const end = Math.min(length - 1, binOf(last[row] as number, unit) - from);
    if (end < 0 || start >= length) continue;
    if (start === end) {
      const at = start * groups + (group[row] as number);
      counts[at] = (counts[at] as number) + 1;
    } else {
      steps[start] = (steps[start] as number) + 1;
      steps[end + 1] = (steps[end + 1] as number) - 1;
    }
  }
  const vague = new Uint32Array(length);
  let open = 0;
  for (let bar = 0; bar < length; bar += 1) {
    open += steps[bar] as number;
    vague[bar] = open;
  }
  return { unit, from, length, counts, vague, undated, dated };
}

/**
 * First and last day of what is dated, without the few that lie far off: the axis serves the rest.
 *
 * @param share part of the rows that the axis must hold; the axis always holds `keep`
 */
export function periodOf({ first, last, mask }: Dated, share = 0.98): readonly [number, number] | null {
  const starts: number[] = [];
  for (let row = 0; row < mask.length; row += 1)
    if (mask[row] === 1 && first[row] !== NO_DAY) starts.push(first[row] as number);
  if (starts.length === 0) return null;
  const sorted = Int32Array.from(starts).sort();
  const skipped = sorted.length < 50 ? 0 : Math.floor(sorted.length * (1 - share));
  const from = sorted[skipped] as number;
  let to = from;
  for (let row = 0; row < mask.length; row += 1)
    if (mask[row] === 1 && first[row] !== NO_DAY && (first[row] as number) >= from)
      to = Math.max(to, Math.min(last[row] as number, (first[row] as number) + 366));
  return [from, to];
}
