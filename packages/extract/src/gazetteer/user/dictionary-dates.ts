export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Two-digit years up to this are of the 2000s, as in TABARI. */
const LAST_SHORT_YEAR = 30;

/**
 * A date restriction of a dictionary: "<920101", ">19920101", "920101-931231"; nothing is no restriction.
 *
 * @returns ISO 8601 days; null where it is no restriction
 * @example readDates('>011222') //=> { from: '2001-12-22', to: null }
 */
export function readDates(restriction: string): DateRange | null {
  if (restriction === '') return { from: null, to: null };
  const [, sign, start = '', end] = /^([<>])?(\d{6,8})(?:-(\d{6,8}))?$/.exec(restriction) ?? [];
  const first = isoDay(start);
  if (first === null) return null;
  if (sign === '<') return end === undefined ? { from: null, to: first } : null;
  if (sign === '>') return end === undefined ? { from: first, to: null } : null;
  const last = end === undefined ? first : isoDay(end);
  return last === null ? null : { from: first, to: last };
}

function isoDay(digits: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4}|\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  if (year === '' || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const whole = year.length === 4 ? year : `${Number(year) <= LAST_SHORT_YEAR ? '20' : '19'}${year}`;
  return `${whole}-${month}-${day}`;
}
