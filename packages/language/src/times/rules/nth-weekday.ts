import { daysInMonth, isoDay, weekday } from '../calendar.ts';
import { found, isYear, monthAt, overComma, type Rule, word } from '../context.ts';
import { yearOf } from '../resolve.ts';
import { duration, ordinal, UNITS, WEEKDAYS } from '../time-words.ts';

const LAST = 6;

/** "the first Monday of March", "the last Friday in May 2026", "the first Monday of every month"; of no known month without a value. */
export const nthWeekdayRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  const nth = word(context, start) === 'last' ? LAST : ordinal(word(context, start));
  const wanted = WEEKDAYS.get(word(context, start + 1));
  const link = word(context, start + 2);
  if (nth === null || nth > LAST || wanted === undefined || !/^(?:of|in)$/.test(link)) return null;
  const place = start + 3;
  const month = monthAt(context, place);
  if (month !== null) {
    const yearAt = overComma(context, place + 1);
    const told = isYear(word(context, yearAt));
    const year = told ? Number(word(context, yearAt)) : yearOf(context, place, month, null);
    return found(told ? yearAt + 1 : place + 1, 'DATE', year === null ? null : nthOf(year, month, wanted, nth));
  }
  const unit = UNITS.get(word(context, place + 1));
  if (!unit || link === 'in') return null;
  if (/^(?:every|each)$/.test(word(context, place))) return found(place + 2, 'SET', duration(1, unit));
  return word(context, place) === 'the' && unit === 'month' ? found(place + 2, 'DATE', null) : null;
};

/** The `nth` such weekday of a month or its last; null for a fifth where there are four. */
function nthOf(year: number, month: number, wanted: number, nth: number): string | null {
  const days = daysInMonth(year, month);
  const first = 1 + ((wanted - weekday({ year, month, day: 1 }) + 7) % 7);
  const day = nth === LAST ? first + Math.floor((days - first) / 7) * 7 : first + (nth - 1) * 7;
  return day > days ? null : isoDay({ year, month, day });
}
