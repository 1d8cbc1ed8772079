import { parseBase, shift, type Unit } from '../calendar.ts';
import { type Context, type Found, found, type Rule, word } from '../context.ts';
import { UNITS } from '../time-words.ts';
import { calendarRule } from './calendar-dates.ts';
import { deicticRule } from './day-parts.ts';
import { holidayRule } from './holidays.ts';
import { weekdayRule } from './weekdays.ts';
import { yearRule } from './years.ts';

const WHOLE = /^(?:day|week|month|year)$/;
const DAY_LONG = 10;

/** "the day before yesterday", "the week after Christmas", "the week of March 6"; no "the day after the attack". */
export const aroundDateRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  const unit = word(context, start);
  const link = word(context, start + 1);
  if (!WHOLE.test(unit) || !/^(?:before|after|of)$/.test(link) || (link === 'of' && unit !== 'week')) return null;
  const anchor = dateAt(context, start + 2);
  if (!anchor) return null;
  const day = link !== 'of' || anchor.value === null || anchor.value.length >= DAY_LONG;
  const step = link === 'of' ? 0 : link === 'after' ? 1 : -1;
  return day ? found(anchor.last, 'DATE', shift(parseBase(anchor.value), unit as Unit, step)) : null;
};

/** A date that one may count from: a day, a month or a year of the calendar, a weekday, a feast, "yesterday". */
export function dateAt(context: Context, at: number): Found | null {
  if (UNITS.has(word(context, at))) return null;
  const date =
    calendarRule(context, at) ??
    holidayRule(context, at) ??
    weekdayRule(context, at) ??
    deicticRule(context, at) ??
    yearRule(context, at);
  return date?.type === 'DATE' ? date : null;
}
