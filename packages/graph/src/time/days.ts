/** In place of a day that is not known. */
export const NO_DAY = -2_147_483_648;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;
const MS_PER_DAY = 86_400_000;

const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(new Date(0).setUTCFullYear(year, month, day) / MS_PER_DAY);

/**
 * The first day of a date at its own precision, in days since 1970-01-01; NO_DAY where it is none.
 *
 * @example firstDay('1970-02') //=> 31
 */
export function firstDay(date: string | null): number {
  const parts = date === null ? null : DATE.exec(date);
  if (!parts) return NO_DAY;
  return dayNumber(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1));
}

/**
 * The last day of a date at its own precision: 31 December of a year.
 *
 * @example lastDay('1970') //=> 364
 */
export function lastDay(date: string | null): number {
  const parts = date === null ? null : DATE.exec(date);
  if (!parts) return NO_DAY;
  const [, year, month, day] = parts;
  if (month === undefined) return dayNumber(Number(year) + 1, 0, 0);
  if (day === undefined) return dayNumber(Number(year), Number(month), 0);
  return dayNumber(Number(year), Number(month) - 1, Number(day));
}

/** @example isoDay(31) //=> '1970-02-01' */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
