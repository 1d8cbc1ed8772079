import type { Timex } from '../analysis.ts';
import { addDays, isoDay, isoMonth, isoWeek, isoYear, shift, type Unit } from './calendar.ts';
import { dayNumber, found, monthAt, type Rule, word } from './rule.ts';
import { count, duration, SEASONS, UNITS, WEEKDAYS } from './time-words.ts';

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** "last week", "this month", "next summer", "last March", "the following day", "the same day". */
export const relativeRule: Rule = (context, at) => {
  const start =
    /^(?:the|that)$/.test(word(context, at)) &&
    /^(?:previous|following|next|same|current|past|last|coming)$/.test(word(context, at + 1))
      ? at + 1
      : at;
  const norm = word(context, start);
  const same = norm === 'same' || (norm === 'that' && /^(?:day|week|month|year)$/.test(word(context, start + 1)));
  if (!same && !Object.hasOwn(OFFSETS, norm)) return null;
  const offset = same ? 0 : (OFFSETS[norm] as number);
  const told = same || /^(?:previous|following)$/.test(norm) || (start > at && norm === 'next');
  const base = told ? (context.anchor ?? context.published) : context.published;
  const target = word(context, start + 1);
  const unit = UNITS.get(target);
  if (unit && unit === target)
    return /^(?:hour|minute|second)$/.test(unit) ? null : found(start + 2, 'DATE', base && shift(base, unit, offset));
  if (same) return null;
  if (target === 'weekend') return found(start + 2, 'DATE', base && `${isoWeek(addDays(base, offset * 7))}-WE`);
  const season = SEASONS.get(target);
  if (season) return found(start + 2, 'DATE', base && `${isoYear(base.year + offset)}-${season}`);
  const month = monthAt(context, start + 1);
  if (month === null) return null;
  const day = dayNumber(word(context, start + 2));
  if (!base) return found(day ? start + 3 : start + 2, 'DATE', null);
  const year =
    offset < 0
      ? month < base.month
        ? base.year
        : base.year - 1
      : offset > 0
        ? month > base.month
          ? base.year
          : base.year + 1
        : base.year;
  return day
    ? found(start + 3, 'DATE', isoDay({ year, month, day }))
    : found(start + 2, 'DATE', isoMonth({ year, month }));
};

const VAGUE = /^(?:several|few|many|some|recent)$/;

/** "two days ago", "a week later", "the past two weeks", "three months", "five-year". */
export const amountRule: Rule = (context, at) => {
  const joined = /^(\p{L}+|\d+)-(day|week|month|year|hour|minute|decade)(?:-long|-old)?$/u.exec(word(context, at));
  if (joined && !word(context, at).endsWith('-old')) {
    const amount = count(joined[1] as string);
    return amount === null ? null : found(at + 1, 'DURATION', duration(amount, joined[2] as Unit));
  }
  let place = at;
  if (word(context, place) === 'the') place++;
  const window = /^(?:last|past|next|coming|previous|first)$/.test(word(context, place)) ? word(context, place) : '';
  if (window) place++;
  else if (place > at) return null;
  let mod: Timex['mod'] = null;
  if (/^(?:about|nearly|almost|around|roughly|approximately)$/.test(word(context, place)) && place === at) {
    place++;
    mod = 'APPROX';
  }
  let amount = count(word(context, place));
  let unitAt = place + 1;
  if (word(context, place) === 'a' && /^(?:few|couple)$/.test(word(context, place + 1))) {
    amount = word(context, place + 1) === 'couple' ? 2 : null;
    unitAt = word(context, place + 2) === 'of' ? place + 3 : place + 2;
  } else if (VAGUE.test(word(context, place))) amount = null;
  else if (amount === null) return null;
  const unit = UNITS.get(word(context, unitAt));
  if (!unit || (unit === 'second' && word(context, unitAt) === 'second')) return null;
  const length = amount === null ? duration(0, unit).replace('0', 'X') : duration(amount, unit);
  const tail = word(context, unitAt + 1);
  const told = tail === 'later' || tail === 'earlier' || tail === 'before' || tail === 'after';
  if (tail === 'ago' || ((tail === 'later' || tail === 'earlier') && !window)) {
    const base = told ? (context.anchor ?? context.published) : context.published;
    const small = unit === 'hour' || unit === 'minute' || unit === 'second';
    const signed = (amount ?? 0) * (tail === 'later' ? 1 : -1);
    const value =
      base && amount !== null
        ? small
          ? isoDay(base)
          : unit === 'week'
            ? isoDay(addDays(base, signed * 7))
            : unit === 'decade' || unit === 'century'
              ? isoYear(base.year + signed * (unit === 'decade' ? 10 : 100))
              : shift(base, unit, signed)
        : null;
    return found(unitAt + 2, 'DATE', value, mod);
  }
  if (
    word(context, at) === 'a' &&
    unit !== 'decade' &&
    !/^(?:for|in|within|after|over|during|than)$/.test(word(context, at - 1))
  ) {
    return /^(?:once|twice|times)$/.test(word(context, at - 1)) ? found(unitAt + 1, 'SET', length) : null;
  }
  return found(unitAt + 1, 'DURATION', length, mod);
};

/** "every day", "each week", "daily". */
export const setRule: Rule = (context, at) => {
  const adverbs: Readonly<Record<string, string>> = {
    daily: 'P1D',
    weekly: 'P1W',
    monthly: 'P1M',
    yearly: 'P1Y',
    annually: 'P1Y',
    hourly: 'PT1H',
  };
  const norm = word(context, at);
  if (Object.hasOwn(adverbs, norm)) return found(at + 1, 'SET', adverbs[norm] as string);
  if (norm !== 'every' && norm !== 'each') return null;
  const unit = UNITS.get(word(context, at + 1));
  if (unit) return found(at + 2, 'SET', duration(1, unit));
  const amount = count(word(context, at + 1));
  const units = amount === null ? undefined : UNITS.get(word(context, at + 2));
  if (units && amount !== null) return found(at + 3, 'SET', duration(amount, units));
  const wanted = WEEKDAYS.get(word(context, at + 1));
  return wanted ? found(at + 2, 'SET', `XXXX-WXX-${wanted}`) : null;
};
