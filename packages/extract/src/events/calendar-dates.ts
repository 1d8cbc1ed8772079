import { isDay } from '../document.ts';

/** The first and the last date a time value covers, ISO 8601 calendar dates at the value's own precision. */
export interface CalendarDates {
  readonly start: string;
  readonly end: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Months a TIMEX3 season or part of a year covers, the years counted from its own. A winter lies over a New Year, and which of two
 * the value does not say: both.
 */
const MONTHS_OF: Readonly<Record<string, readonly [year: number, from: number, toYear: number, to: number]>> = {
  SP: [0, 3, 0, 5],
  SU: [0, 6, 0, 8],
  FA: [0, 9, 0, 11],
  WI: [-1, 12, 1, 2],
  Q1: [0, 1, 0, 3],
  Q2: [0, 4, 0, 6],
  Q3: [0, 7, 0, 9],
  Q4: [0, 10, 0, 12],
  H1: [0, 1, 0, 6],
  H2: [0, 7, 0, 12],
};

/**
 * The calendar dates of a TIMEX3 value: a time of day gives its day, a week, weekend, season, quarter, decade or century the range
 * it covers (northern seasons by whole months).
 *
 * @returns null for a value that is no date, such as `PRESENT_REF`, or a day the calendar does not have
 * @example calendarDates('2025-FA') //=> { start: '2025-09', end: '2025-11' }
 * @example calendarDates('2026-W02') //=> { start: '2026-01-05', end: '2026-01-11' }
 * @example calendarDates('2021-07-07T12:00') //=> { start: '2021-07-07', end: '2021-07-07' }
 */
export function calendarDates(value: string): CalendarDates | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0];
  if (day !== undefined) return isDay(day) ? { start: day, end: day } : null;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) return { start: value, end: value };
  if (/^\d{2,3}$/.test(value)) return { start: value.padEnd(4, '0'), end: value.padEnd(4, '9') };
  const [, year, week, weekend] = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])(-WE)?$/.exec(value) ?? [];
  if (week !== undefined) return weekDates(Number(year), Number(week), weekend !== undefined);
  const [, yearOfPart, part] = /^(\d{4})-([A-Z][A-Z\d])$/.exec(value) ?? [];
  const months = Object.hasOwn(MONTHS_OF, part ?? '') ? MONTHS_OF[part as string] : undefined;
  if (months === undefined) return null;
  const [fromYear, from, toYear, to] = months;
  return { start: isoMonth(Number(yearOfPart) + fromYear, from), end: isoMonth(Number(yearOfPart) + toYear, to) };
}

/** ISO 8601 weeks run from Monday; the fourth of January always lies in the first. */
function weekDates(year: number, week: number, weekend: boolean): CalendarDates {
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth + ((week - 1) * 7 - sinceMonday) * MILLISECONDS_A_DAY;
  return {
    start: isoDay(monday + (weekend ? 5 : 0) * MILLISECONDS_A_DAY),
    end: isoDay(monday + 6 * MILLISECONDS_A_DAY),
  };
}

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const isoMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
