import { isoYear, shift, type Unit, weekday } from '../calendar.ts';
import { type Context, dayFits, dayNumber, type Found, found, monthAt, type Rule, word } from '../context.ts';
import { dateValue, notAhead } from '../resolve.ts';
import { duration, SEASONS, UNITS } from '../time-words.ts';
import { deicticRule } from './day-parts.ts';
import { weekendOf } from './periods.ts';
import { window } from './windows.ts';

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1], ['previous', -1], ['past', -1], ['preceding', -1], ['this', 0], ['current', 0], ['same', 0], ['that', 0],
  ['next', 1], ['coming', 1], ['following', 1], ['upcoming', 1],
]); // biome-ignore format: one table
const FISCAL = /^(?:fiscal|financial|calendar)$/;
const WHOLE = /^(?:day|week|month|year|quarter|decade|century)$/;

/** "earlier this year", "later that day", "earlier today": a part of the period that nobody tells more finely. */
export const earlierRule: Rule = (context, at) =>
  /^(?:earlier|later)$/.test(word(context, at))
    ? (relativeRule(context, at + 1) ?? deicticRule(context, at + 1) ?? partOfUnit(context, at + 1, 'in'))
    : /^(?:early|late)$/.test(word(context, at))
      ? partOfUnit(context, at + 1, 'in')
      : null;

/** "the rest of the week", "the remainder of the year". */
export const restRule: Rule = (context, at) =>
  word(context, at) === 'the' && /^(?:rest|remainder)$/.test(word(context, at + 1))
    ? (partOfUnit(context, at + 2, 'of') ?? null)
    : null;

function partOfUnit(context: Context, at: number, link: string): Found | null {
  const target = word(context, at + 2);
  if (word(context, at) !== link || word(context, at + 1) !== 'the' || !WHOLE.test(target)) return null;
  const unit = UNITS.get(target) as Unit;
  return found(at + 3, 'DATE', shift(unit === 'day' ? context.told(unit) : context.report, unit, 0));
}

/** "last month", "this year", "next Tuesday's week", "that year", "the previous day", "the next day", "last summer", "last March 4", "the weekend". */
export const relativeRule: Rule = (context, at) => {
  const the = word(context, at) === 'the';
  const start = the || (word(context, at) === 'that' && word(context, at + 1) === 'same') ? at + 1 : at;
  const norm = word(context, start);
  if (the && norm === 'weekend') return theWeekend(context, at);
  const offset = OFFSETS.get(norm);
  if (offset === undefined || (the && /^(?:this|that)$/.test(norm))) return null;
  if (/^(?:same|current|preceding)$/.test(norm) && start === at) return null;
  if (FISCAL.test(word(context, start + 1)) && word(context, start + 2) === 'year')
    return found(start + 3, 'DATE', shift(context.report, 'year', offset));
  const target = word(context, start + 1);
  const told = /^(?:previous|preceding|following|same|that)$/.test(norm) || (the && norm === 'next');
  if (WHOLE.test(target)) return whole(context, at, { start, norm, target, offset, told });
  if (norm === 'that' || norm === 'same' || norm === 'current') return null;
  if (target === 'weekend') return lastWeekend(context, start, norm, offset);
  const season = SEASONS.get(target);
  if (season) return found(start + 2, 'DATE', seasonNear(context, season, offset));
  return monthNear(context, start, offset);
};

interface Turn {
  readonly start: number;
  readonly norm: string;
  readonly target: string;
  readonly offset: number;
  readonly told: boolean;
}

function whole(context: Context, at: number, { start, norm, target, offset, told }: Turn): Found | null {
  const unit = UNITS.get(target);
  if (!unit || (norm === 'this' && unit === 'day') || (norm === 'last' && unit === 'day' && start === at)) return null;
  const lead = word(context, at - 1);
  const spans =
    norm === 'past' ||
    (/^(?:last|next|coming)$/.test(norm) && start > at && /^(?:over|during|for|within|in)$/.test(lead));
  if (spans && !/^(?:day|quarter)$/.test(unit) && word(context, start + 2) !== 'of')
    return { ...found(start + 2, 'DURATION', duration(1, unit)), ...window(context.report, unit, offset) };
  const value = shift(told ? context.told(unit) : context.report, unit, offset);
  return found(start + 2, 'DATE', told && offset > 0 ? notAhead(context, at, value) : value);
}

function theWeekend(context: Context, at: number): Found | null {
  if (!/^(?:over|during|at|on|through|throughout|for|of|until|by|before|after|since)$/.test(word(context, at - 1)))
    return null;
  return found(at + 2, 'DATE', weekendAt(context, context.tense(at) === 'ahead'));
}

const weekendAt = (context: Context, ahead: boolean): string | null =>
  context.report?.precision === 'day' ? weekendOf(context.report, ahead, weekday(context.report.day)) : null;

function lastWeekend(context: Context, start: number, norm: string, offset: number): Found {
  if (norm === 'this') return found(start + 2, 'DATE', weekendAt(context, context.tense(start) !== 'past'));
  const week = shift(context.report, 'week', offset);
  return found(start + 2, 'DATE', week && `${week}-WE`);
}

const SEASON_ENDS: Readonly<Record<string, number>> = { SP: 5, SU: 8, FA: 11, WI: 12 };

/** Last summer is the latest that is over, next summer the first not begun, this summer the year's. */
function seasonNear(context: Context, season: string, offset: number): string | null {
  const { report } = context;
  if (!report || report.precision === 'year') return null;
  const { year, month } = report.day;
  const end = SEASON_ENDS[season] as number;
  const step = offset < 0 ? (month > end ? 0 : -1) : offset > 0 ? (month < end - 2 ? 0 : 1) : 0;
  return `${isoYear(year + step)}-${season}`;
}

/** "last March", "next April 4", "this May". */
function monthNear(context: Context, start: number, offset: number): Found | null {
  const month = monthAt(context, start + 1);
  if (month === null) return null;
  const { report } = context;
  const number = dayNumber(word(context, start + 2));
  const day = number !== null && dayFits(month, number) ? number : null;
  const last = day === null ? start + 2 : start + 3;
  if (!report) return found(last, 'DATE', null);
  const now = report.day;
  const passed = month < now.month || (month === now.month && day !== null && day < now.day);
  const to = month > now.month || (month === now.month && day !== null && day > now.day);
  const year = now.year + (offset < 0 ? (passed ? 0 : -1) : offset > 0 ? (to ? 0 : 1) : 0);
  return found(last, 'DATE', dateValue(context, start + 1, { month, day, year }));
}
