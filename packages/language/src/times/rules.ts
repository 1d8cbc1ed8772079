import type { Timex } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import {
  addDays,
  type Day,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  parseDay,
  shift,
  type Unit,
  weekday,
} from './calendar.ts';
import { count, DAY_PARTS, duration, MONTHS, ordinal, SEASONS, UNITS, WEEKDAYS } from './time-words.ts';

/** What a rule found: tokens up to `last` (half-open) and what they mean. */
export interface Found {
  readonly last: number;
  readonly type: Timex['type'];
  readonly value: string | null;
  readonly mod?: Timex['mod'];
}

/** What a rule may lean on. */
export interface Context {
  readonly tokens: readonly Draft[];
  readonly last: number;
  /** The report's day, null when unknown. */
  readonly published: Day | null;
  /** The latest day resolved in the text. */
  readonly anchor: Day | null;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
}

export type Rule = (context: Context, at: number) => Found | null;

const word = ({ tokens, last }: Context, at: number): string => (at < last ? (tokens[at]?.norm ?? '') : '');
const raw = ({ tokens, last }: Context, at: number): string => (at < last ? (tokens[at]?.text ?? '') : '');
const found = (last: number, type: Timex['type'], value: string | null, mod: Timex['mod'] = null): Found => ({
  last,
  type,
  value,
  mod,
});
const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

/** 1, 2, … 31 or 1st … 31st. */
function dayNumber(text: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

/** Month at `at`; "May", "March" and short forms only as a capitalised word that is no verb. */
function monthAt(context: Context, at: number): number | null {
  const value = MONTHS.get(word(context, at));
  if (value === undefined) return null;
  const text = raw(context, at);
  if (!/^\p{Lu}/u.test(text)) return null;
  if (!/^(?:may|march|mar|jan|jun|dec|sep)$/.test(word(context, at))) return value;
  const before = word(context, at - 1);
  const near = dayNumber(word(context, at + 1)) !== null || isYear(word(context, at + 1)) || dayNumber(before) !== null;
  return near ||
    /^(?:in|of|since|until|till|by|last|next|this|early|late|mid|from|to|during|through|before|after|and|between|every|each|for)$/.test(
      before,
    )
    ? value
    : null;
}

/** Year for a month without one: the latest past one, or the next to come in a sentence about the future. */
function yearOf(context: Context, month: number, day: number): number | null {
  const { published } = context;
  if (!published) return null;
  const later = month > published.month || (month === published.month && day > published.day);
  if (context.future) return later || month === published.month ? published.year : published.year + 1;
  return later ? published.year - 1 : published.year;
}

const fullDate = (context: Context, month: number, day: number, year: number | null): string | null => {
  const known = year ?? yearOf(context, month, day);
  return known === null ? null : isoDay({ year: known, month, day });
};

const isoRule: Rule = (context, at) => {
  const text = raw(context, at);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && parseDay(text))
    return found(at + 1, text.includes('T') ? 'TIME' : 'DATE', text);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  if (slashed) {
    const year = Number(slashed[3]) + (slashed[3]?.length === 2 ? (Number(slashed[3]) > 40 ? 1900 : 2000) : 0);
    const value = `${isoYear(year)}-${slashed[1]?.padStart(2, '0')}-${slashed[2]?.padStart(2, '0')}`;
    return parseDay(value) ? found(at + 1, 'DATE', value) : null;
  }
  return null;
};

/** "4 March 2026", "March 4, 2026", "March 4", "March 2026", "March"; a weekday may lead. */
const calendarRule: Rule = (context, at) => {
  if (WEEKDAYS.has(word(context, at))) {
    const next = word(context, at + 1) === ',' ? at + 2 : at + 1;
    const rest =
      monthAt(context, next) !== null || dayNumber(word(context, next)) !== null ? calendarRule(context, next) : null;
    return rest?.value && rest.value.length >= 10 ? rest : null;
  }
  let month = monthAt(context, at);
  if (month !== null) {
    const day = dayNumber(word(context, at + 1));
    const ratio = /^(?:percent|%|people|troops|,\d)/.test(word(context, at + 2));
    if (day !== null && !ratio) {
      const yearAt = word(context, at + 2) === ',' ? at + 3 : at + 2;
      if (isYear(word(context, yearAt)))
        return found(yearAt + 1, 'DATE', fullDate(context, month, day, Number(word(context, yearAt))));
      return found(at + 2, 'DATE', fullDate(context, month, day, null));
    }
    const yearAt = word(context, at + 1) === ',' || word(context, at + 1) === 'of' ? at + 2 : at + 1;
    if (isYear(word(context, yearAt)))
      return found(yearAt + 1, 'DATE', isoMonth({ year: Number(word(context, yearAt)), month }));
    if (
      /^(?:\p{Lu}\p{Ll}+)$/u.test(raw(context, at + 1)) &&
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word(context, at + 1)) &&
      word(context, at - 1) !== 'in'
    )
      return null;
    const year = yearOf(context, month, 1);
    return found(at + 1, 'DATE', year === null ? null : isoMonth({ year, month }));
  }
  const day = dayNumber(word(context, at));
  if (day === null) return null;
  const monthPlace = word(context, at + 1) === 'of' ? at + 2 : at + 1;
  month = monthAt(context, monthPlace);
  if (month === null) return null;
  const yearPlace = word(context, monthPlace + 1) === ',' ? monthPlace + 2 : monthPlace + 1;
  if (isYear(word(context, yearPlace)))
    return found(yearPlace + 1, 'DATE', fullDate(context, month, day, Number(word(context, yearPlace))));
  const short =
    /^\d{2}$/.test(word(context, yearPlace)) && yearPlace === monthPlace + 1 ? Number(word(context, yearPlace)) : null;
  if (short !== null)
    return found(yearPlace + 1, 'DATE', fullDate(context, month, day, short + (short > 40 ? 1900 : 2000)));
  return found(monthPlace + 1, 'DATE', fullDate(context, month, day, null));
};

const YEAR_LEADS =
  /^(?:in|since|by|of|until|till|from|during|before|after|to|through|between|and|early|late|mid|for|around|year|the|\(|,|spring|summer|autumn|fall|winter|\/|-|–|late-|early-)$/;

const yearRule: Rule = (context, at) => {
  const text = raw(context, at);
  const decade = /^(?:((?:1[5-9]|20)\d)|['’](\d))0s$/.exec(text);
  if (decade) return found(at + 1, 'DATE', decade[1] ?? `${Number(decade[2]) > 3 ? 19 : 20}${decade[2]}`);
  const range = /^((?:1[5-9]|20)\d\d)-(\d{2}|\d{4})$/.exec(text);
  if (range) return found(at + 1, 'DATE', range[1] as string);
  if (!isYear(text)) return null;
  const before = word(context, at - 1);
  const after = context.tokens[at + 1];
  if (
    /^[$€£#]$/.test(before) ||
    (at + 1 < context.last &&
      after &&
      (after.xpos === 'NNS' || /^(?:percent|%|people|km|miles|troops|men|dead)$/.test(after.norm)) &&
      before !== 'in')
  )
    return null;
  return YEAR_LEADS.test(before) ||
    at === 0 ||
    /^(?:[.,;:)]|and|or|to|when|as|but|after|with|-|–)?$/.test(word(context, at + 1)) ||
    after?.xpos === 'NN'
    ? found(at + 1, 'DATE', text)
    : null;
};

/** "Monday", "last Monday", "Monday night". */
const weekdayRule: Rule = (context, at) => {
  const lead = word(context, at);
  const led = /^(?:last|next|this|coming|past)$/.test(lead);
  const place = led ? at + 1 : at;
  const wanted = WEEKDAYS.get(word(context, place));
  if (wanted === undefined || !/^\p{Lu}/u.test(raw(context, place))) return null;
  const { published } = context;
  let value: string | null = null;
  if (published) {
    const gap = weekday(published) - wanted;
    const forward = led ? /^(?:next|coming)$/.test(lead) : context.future;
    const days = forward ? ((-gap % 7) + 7) % 7 || 7 : -(((gap % 7) + 7) % 7 || (lead === 'last' ? 7 : 0));
    value = isoDay(addDays(published, days));
  }
  const part = DAY_PARTS.get(word(context, place + 1));
  if (part) return found(place + 2, 'TIME', value && `${value}T${part}`);
  return found(place + 1, 'DATE', value);
};

const deicticRule: Rule = (context, at) => {
  const steps: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };
  const norm = word(context, at);
  const step = Object.hasOwn(steps, norm) ? steps[norm] : undefined;
  const value = context.published && step !== undefined ? isoDay(addDays(context.published, step)) : null;
  if (step !== undefined) {
    if (norm === 'tonight') return found(at + 1, 'TIME', value && `${value}TNI`);
    const part = DAY_PARTS.get(word(context, at + 1));
    return part ? found(at + 2, 'TIME', value && `${value}T${part}`) : found(at + 1, 'DATE', value);
  }
  const part = DAY_PARTS.get(word(context, at + 1));
  if (!part || !/^(?:this|last)$/.test(norm) || !DAY_PARTS.has(word(context, at + 1))) return null;
  const day = context.published && addDays(context.published, norm === 'last' ? -1 : 0);
  return found(at + 2, 'TIME', day && `${isoDay(day)}T${part}`);
};

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
const relativeRule: Rule = (context, at) => {
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
const amountRule: Rule = (context, at) => {
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
const setRule: Rule = (context, at) => {
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

/** "the summer of 2024", "the third quarter of 2024", "the first quarter", "the 19th century". */
const periodRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  const season = SEASONS.get(word(context, start));
  const yearAt = word(context, start + 1) === 'of' ? start + 2 : start + 1;
  if (season && isYear(word(context, yearAt))) return found(yearAt + 1, 'DATE', `${word(context, yearAt)}-${season}`);
  const number = ordinal(word(context, start));
  if (number === null) return null;
  const target = word(context, start + 1);
  if (target === 'century') return found(start + 2, 'DATE', isoYear((number - 1) * 100).slice(0, 2));
  if (target !== 'quarter' || number > 4) return null;
  const place = word(context, start + 2) === 'of' ? start + 3 : start + 2;
  if (isYear(word(context, place))) return found(place + 1, 'DATE', `${word(context, place)}-Q${number}`);
  const { published } = context;
  return found(start + 2, 'DATE', published && `${isoYear(published.year)}-Q${number}`);
};

/** "10:30 a.m.", "5 p.m.", "14:00", "noon", "midnight". */
const clockRule: Rule = (context, at) => {
  const norm = word(context, at);
  const base = context.anchor ?? context.published;
  if ((norm === 'noon' || norm === 'midnight') && word(context, at - 1) !== 'high')
    return found(at + 1, 'TIME', base && `${isoDay(base)}T${norm === 'noon' ? '12:00' : '24:00'}`);
  const glued = /^(\d{1,2})(?::(\d{2}))?(am|pm)?$/.exec(norm);
  if (!glued) return null;
  const half =
    glued[3] ??
    (/^(?:a\.m\.|p\.m\.|am|pm|a\.m|p\.m)$/.test(word(context, at + 1)) ? word(context, at + 1).replace(/\./g, '') : '');
  if (!half && !glued[2]) return null;
  const hour = (Number(glued[1]) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  const last = half && !glued[3] ? at + 2 : at + 1;
  return found(last, 'TIME', base && `${isoDay(base)}T${String(hour).padStart(2, '0')}:${glued[2] ?? '00'}`);
};

const PARTS: Readonly<Record<string, Timex['mod']>> = {
  early: 'START', beginning: 'START', start: 'START', mid: 'MID', middle: 'MID', late: 'END', end: 'END',
}; // biome-ignore format: one table

/** "early 2024", "late March", "mid-2024", "the end of 2026", "the end of the year". */
const partRule: Rule = (context, at) => {
  const joined = /^(early|mid|late)-(.+)$/.exec(word(context, at));
  if (joined) {
    const rest = joined[2] as string;
    const mod = PARTS[joined[1] as string] ?? null;
    if (isYear(rest)) return found(at + 1, 'DATE', rest, mod);
    const decade = /^((?:1[5-9]|20)\d)0s$/.exec(rest);
    if (decade) return found(at + 1, 'DATE', decade[1] as string, mod);
    const month = MONTHS.get(rest);
    if (month === undefined) return null;
    const next = word(context, at + 1) === ',' ? at + 2 : at + 1;
    if (isYear(word(context, next)))
      return found(next + 1, 'DATE', isoMonth({ year: Number(word(context, next)), month }), mod);
    const year = yearOf(context, month, 1);
    return found(at + 1, 'DATE', year === null ? null : isoMonth({ year, month }), mod);
  }
  const start = word(context, at) === 'the' ? at + 1 : at;
  const norm = word(context, start);
  if (!Object.hasOwn(PARTS, norm)) return null;
  const mod = PARTS[norm] ?? null;
  const of = word(context, start + 1) === 'of';
  if (start > at && !of) return null;
  if (/^(?:beginning|start|middle|end)$/.test(norm) && !of) return null;
  const inner = of ? start + 2 : start + 1;
  for (const rule of [calendarRule, relativeRule, yearRule, periodRule]) {
    const rest = rule(context, inner);
    if (rest && rest.type === 'DATE') return { ...rest, mod };
  }
  const unit = word(context, inner) === 'the' ? UNITS.get(word(context, inner + 1)) : undefined;
  if (!of || !unit || !/^(?:day|week|month|year|decade|quarter)$/.test(unit)) return null;
  return found(inner + 2, 'DATE', context.published && shift(context.published, unit, 0), mod);
};

/** All rules, most telling first; at each word the first that matches wins. */
export const RULES: readonly Rule[] = [
  isoRule,
  partRule,
  calendarRule,
  periodRule,
  weekdayRule,
  deicticRule,
  setRule,
  amountRule,
  relativeRule,
  clockRule,
  yearRule,
];
