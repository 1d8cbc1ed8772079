const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

const ISO = /^(\d{4})([-/.])(\d{2})\2(\d{2})(?=$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T)/;
const DAY_FIRST = new RegExp(`^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`^(?:[a-z]+,?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');

/**
 * The calendar day a date was written for; a time of day after it is dropped and its zone not converted.
 *
 * @returns `YYYY-MM-DD`, or null when it is no date or no day of the calendar
 * @example calendarDay('2026-01-18T23:30:00-05:00') //=> '2026-01-18'
 * @example calendarDay('Sun, 18 Jan 2026 09:00:00 GMT') //=> '2026-01-18'
 * @example calendarDay('2026-02-30') //=> null
 */
export function calendarDay(written: string): string | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const compact = COMPACT.exec(text);
  if (compact !== null) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return day(Number(dayFirst[3]), month(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return day(Number(monthFirst[3]), month(monthFirst[1]!), Number(monthFirst[2]));
  return null;
}

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function day(year: number, monthOfYear: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, monthOfYear - 1, dayOfMonth);
  const exists = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : null;
}
