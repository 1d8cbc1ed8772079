import { daysOf } from '../time/interval.ts';
import { TIME_UNITS, type TimeUnit } from './narrowing.ts';

/**
 * The day, ISO week, month or year that a date falls in. A date coarser than the unit stays as it is (`2019` by months is
 * `2019`, by weeks too): it is not put in a month that nobody named. Null where there is none.
 *
 * @param event a date's two ends, ISO 8601; where there is no start (a deadline) the end is taken
 * @throws {RangeError} no such unit
 * @example bucketOf({ start: '2020-01-08', end: null }, 'week') //=> '2020-W02'
 */
export function bucketOf(
  event: { readonly start: string | null; readonly end: string | null },
  unit: TimeUnit,
): string | null {
  if (!TIME_UNITS.includes(unit)) throw new RangeError(`by: "${unit}" is none of ${TIME_UNITS.join(', ')}.`);
  for (const date of [event.start, event.end]) {
    const days = date === null ? null : daysOf(date);
    if (days === null) continue;
    const { start, precision } = days;
    if (precision === 'year' || unit === 'year') return start.slice(0, 4);
    if (precision === 'month' || unit === 'month') return start.slice(0, 7);
    return unit === 'day' ? start : isoWeek(start);
  }
  return null;
}

const DAY_MS = 86_400_000;

/** The week that has the day's Thursday (ISO 8601). */
function isoWeek(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week =
    Math.floor((thursday.getTime() - Date.parse(`${String(year).padStart(4, '0')}-01-01T00:00:00Z`)) / DAY_MS / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
