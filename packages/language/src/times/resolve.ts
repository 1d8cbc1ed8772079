import { addDays, type Day, daysBetween, daysInMonth, isAfter, isoDay, isoMonth, weekday } from './calendar.ts';
import { type Context, word } from './context.ts';

/** A day without a year this close ahead is the coming one where no verb tells; one this shortly past is not told for the coming year. */
const NEAR_DAYS = 45;
/** So is a month this close ahead. */
const NEAR_MONTHS = 2;
/** Nor is a day this close ahead told for the past year: nobody writes a day almost a year away without its year. */
const NEAR_PAST = 14;
const MONTH_DAYS = 31;
const YEAR = 365;

/**
 * Year of a month or day told without one: the latest past one, the next to come in a clause about the future; where the verb
 * does not tell, the coming one only when it is near.
 */
export function yearOf(context: Context, at: number, month: number, day: number | null): number | null {
  const { report } = context;
  if (!report) return null;
  const today = report.day;
  if (report.precision === 'year') return today.year;
  const tense = context.tense(at);
  if (day === null || report.precision === 'month') {
    const wait = (month - today.month + 12) % 12;
    const coming = tense === 'ahead' || (tense === null && wait <= NEAR_MONTHS) || wait === 0;
    return coming ? today.year + (month < today.month ? 1 : 0) : today.year - (month > today.month ? 1 : 0);
  }
  const passed = month < today.month || (month === today.month && day < today.day);
  const next = today.year + (passed ? 1 : 0);
  const wait = daysBetween(today, { year: next, month, day });
  const due = /^(?:by|until|till)$/.test(word(context, at - 1));
  if (tense === 'ahead' && wait > YEAR - NEAR_DAYS) return next - 1;
  const beside = tense === 'ahead' && !due ? null : besideDated(context, month, day);
  if (beside !== null) return beside;
  const near = word(context, at - 1) !== 'since' && wait <= (tense === null || due ? NEAR_DAYS : NEAR_PAST);
  return tense === 'ahead' || near ? next : next - (wait === 0 ? 0 : 1);
}

/** "on April 15, 1995, and on April 17": the year of a day told in the sentence with its year, at most a month before. */
function besideDated(context: Context, month: number, day: number): number | null {
  const dated = context.dated();
  if (!dated) return null;
  const { year } = dated.day;
  const years = [year, year + 1].filter((own) => {
    const gap = daysBetween(dated.day, { year: own, month, day });
    return gap > 0 && gap <= MONTH_DAYS;
  });
  return years[0] ?? null;
}

/** ISO value of a month, or of a day of it; null without a year, or for a day that year does not have. */
export function dateValue(
  context: Context,
  at: number,
  { month, day, year }: { readonly month: number; readonly day: number | null; readonly year: number | null },
): string | null {
  const known = year ?? yearOf(context, at, month, day);
  if (known === null) return null;
  if (day === null) return isoMonth({ year: known, month });
  return day <= daysInMonth(known, month) ? isoDay({ year: known, month, day }) : null;
}

/** A date counted from one told before; null where it would lie after the report while its verb is past: the wrong one was told. */
export const notAhead = (context: Context, at: number, value: string | null): string | null =>
  value && context.report && isAfter(value, context.report) && context.tense(at) === 'past' ? null : value;

/** Day of a weekday: the latest one, today's included; the next one in a clause about the future or after "next". */
export function weekdayDate(context: Context, at: number, wanted: number, lead: string): Day | null {
  const { report } = context;
  if (report?.precision !== 'day') return null;
  const back = (weekday(report.day) - wanted + 7) % 7;
  if (lead === 'last') return addDays(report.day, -(back || 7));
  if (lead === 'next') return addDays(report.day, 7 - back);
  if (lead === 'coming' || (lead !== 'past' && context.tense(at) === 'ahead'))
    return addDays(report.day, (7 - back) % 7);
  return addDays(report.day, -back);
}
