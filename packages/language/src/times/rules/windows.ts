import { addDays, addMonths, type Base, countable, isoDay, isoMonth, isoYear, type Unit } from '../calendar.ts';

const HOURS: Readonly<Partial<Record<Unit, number>>> = { hour: 1, minute: 1 / 60, second: 1 / 3600 };
const HOURS_A_DAY = 24;
const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 };
const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3 };
const YEARS_IN: Readonly<Partial<Record<Unit, number>>> = { year: 1, decade: 10, century: 100 };

/**
 * The period between the report and `count` units before or after it: "the past two weeks", "the next three years".
 *
 * Hours reach over whole days: "the past 24 hours" begin the day before.
 *
 * @returns calendar dates as fine as the unit; both null without a report date that fine
 */
export function window(
  report: Base | null,
  unit: Unit,
  count: number | null,
): { readonly from: string | null; readonly to: string | null } {
  if (count === null) return { from: null, to: null };
  const hours = HOURS[unit];
  if (hours !== undefined) {
    const days = Math.ceil((Math.abs(count) * hours) / HOURS_A_DAY);
    return window(report, 'day', count < 0 ? -days : days);
  }
  const other = dateAway(report, unit, count);
  const here = dateAway(report, unit, 0);
  if (other === null || here === null) return { from: null, to: null };
  return count < 0 ? { from: other, to: here } : { from: here, to: other };
}

/** The date `count` units from `base`: the day for days and weeks, the month for months and quarters, else the year. */
export function dateAway(base: Base | null, unit: Unit, count: number): string | null {
  if (!base || !countable(base, unit)) return null;
  const [days, months, years] = [DAYS[unit], MONTHS_IN[unit], YEARS_IN[unit]];
  if (days !== undefined) return isoDay(addDays(base.day, Math.round(days * count)));
  if (months !== undefined) return isoMonth(addMonths(base.day, Math.round(months * count)));
  if (years === undefined) return null;
  const year = base.day.year + Math.trunc(years * count);
  return year >= 0 && year <= 9999 ? isoYear(year) : null;
}
