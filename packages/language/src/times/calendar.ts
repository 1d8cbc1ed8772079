/** A calendar day; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Unit = 'day' | 'week' | 'month' | 'year' | 'quarter' | 'decade' | 'century' | 'hour' | 'minute' | 'second';

/** Years one may count from: what lies 833 years (9,999 months) from them still has four digits. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9000;
const MILLISECONDS_A_DAY = 86_400_000;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** A date known to the day, the month or the year. */
export interface Base {
  readonly day: Day;
  readonly precision: 'day' | 'month' | 'year';
}

/** The day an ISO date or date-time starts with; null when it has none or no such day exists. */
export function parseDay(value: string | null): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  if (!found) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  const back = fromNumber(toNumber(day));
  return back.month === day.month && back.day === day.day ? day : null;
}

/** @example isoDay({ year: 2026, month: 3, day: 4 }) //=> '2026-03-04' */
export const isoDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

export const isoMonth = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  `${pad(year, 4)}-${pad(month)}`;

export const isoYear = (year: number): string => pad(year, 4);

/** Days since 1970-01-01. */
function toNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

function fromNumber(days: number): Day {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const addDays = (day: Day, count: number): Day => fromNumber(toNumber(day) + count);

/** Months later or earlier, as year and month. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  count: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week, `2026-W03`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const first = toNumber({ year: thursday.year, month: 1, day: 1 });
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((toNumber(thursday) - first) / 7) + 1)}`;
}

export const daysInMonth = (year: number, month: number): number =>
  addDays({ ...addMonths({ year, month }, 1), day: 1 }, -1).day;

/** Days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number => toNumber(b) - toNumber(a);

/** Monday of an ISO week; null for a week the year does not have. */
export function mondayOf(year: number, week: number): Day | null {
  const fourth = { year, month: 1, day: 4 };
  const monday = addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
  return week >= 1 && isoWeek(monday).startsWith(`${pad(year, 4)}-W`) ? monday : null;
}

/**
 * The date a TIMEX3 value or report date stands for, as finely as it says; null for none and for years outside 1000 to 9000.
 *
 * @example parseBase('2026-03')?.precision //=> 'month'
 */
export function parseBase(value: string | null): Base | null {
  const found = /^(\d{4})(?:-(\d{2})(?!\d))?(?:-\d{2}(?!\d))?/.exec(value ?? '');
  if (!found) return null;
  const year = Number(found[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const day = parseDay(value);
  if (day) return { day, precision: 'day' };
  const month = Number(found[2] ?? 0);
  if (month >= 1 && month <= 12) return { day: { year, month, day: 1 }, precision: 'month' };
  return { day: { year, month: 1, day: 1 }, precision: 'year' };
}

/** Whether a date begins after `base`, as far as both are known. */
export function isAfter(value: string, base: Base): boolean {
  const { day } = base;
  const known = base.precision === 'day' ? isoDay(day) : base.precision === 'month' ? isoMonth(day) : isoYear(day.year);
  const common = Math.min(value.length, known.length);
  return value.slice(0, common) > known.slice(0, common);
}

/** Whether `base` is known finely enough to count `unit`s from it. */
export const countable = (base: Base, unit: Unit): boolean =>
  base.precision === 'day' ||
  /^(?:year|decade|century)$/.test(unit) ||
  (base.precision === 'month' && /^(?:month|quarter)$/.test(unit));

/** The period of size `unit` that lies `count` units from `base`, at that unit's precision; null when `base` is too coarse for it. */
export function shift(base: Base | null, unit: Unit, count: number): string | null {
  if (!base || !countable(base, unit)) return null;
  const { day } = base;
  switch (unit) {
    case 'day':
      return isoDay(addDays(day, count));
    case 'week':
      return isoWeek(addDays(day, count * 7));
    case 'month':
      return isoMonth(addMonths(day, count));
    case 'quarter': {
      const quarter = day.year * 4 + Math.floor((day.month - 1) / 3) + count;
      return `${isoYear(Math.floor(quarter / 4))}-Q${(quarter % 4) + 1}`;
    }
    case 'year':
      return isoYear(day.year + count);
    case 'decade':
      return isoYear(day.year + count * 10).slice(0, 3);
    case 'century':
      return isoYear(day.year + count * 100).slice(0, 2);
    default:
      return isoDay(day);
  }
}
