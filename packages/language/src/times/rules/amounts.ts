import type { Timex } from '../../analysis.ts';
import { type Base, isoDay, parseBase, shift, type Unit } from '../calendar.ts';
import { type Context, type Found, found, glued, isCapital, type Rule, raw, word } from '../context.ts';
import { notAhead } from '../resolve.ts';
import { count, duration, UNITS } from '../time-words.ts';
import { type Amount, amountAt, durationLead } from './amount-words.ts';
import { dateAt } from './around-dates.ts';
import { dateAway, window } from './windows.ts';

/** What tells "over a year", more than it, from "over a year", in its course. */
const OVER = /^(?:in|for|just|well|after|of|to|at|within|slightly|little|take|takes|took|last|lasts|lasted)$/;

/** "two days ago", "a week later", "two hours a day", "the past two weeks", "three months", "two years before 1914". */
export const amountRule: Rule = (context, at) => {
  const amount = amountAt(context, at);
  if (!amount) return null;
  const { unit, last, window: side } = amount;
  const tail = word(context, last);
  if (amount.over && !OVER.test(word(context, at - 1)) && !/^(?:ago|later|earlier)$/.test(tail)) return null;
  const every = /^(?:a|an|each|every|per)$/.test(tail) ? UNITS.get(word(context, last + 1)) : undefined;
  if (every && every !== unit && !/^(?:ago|later|earlier|before|after)$/.test(word(context, last + 2)))
    return found(last + 2, 'SET', duration(1, every));
  if (!side && tail === 'ago') return ago(context, amount);
  if (!side && (tail === 'later' || tail === 'earlier') && !(word(context, last + 1) === 'than'))
    return later(context, at, amount, tail === 'later' ? 1 : -1);
  if (!side && tail === 'from' && /^(?:now|today)$/.test(word(context, last + 1)))
    return found(last + 2, 'DATE', away(context.report, amount, 1), amount.mod);
  if (!side && (tail === 'before' || tail === 'after')) {
    const from = dateAt(context, last + 1);
    const base = from && parseBase(from.value);
    if (from && base) return found(from.last, 'DATE', away(base, amount, tail === 'after' ? 1 : -1), amount.mod);
  }
  if (word(context, last) === 'old' || (word(context, last) === 'of' && word(context, last + 1) === 'age')) return null;
  if (amount.article && !durationLead(context, at, amount)) return rate(context, at, amount);
  if (amount.figures && isCapital(raw(context, last - 1)) && !context.headline) return null;
  const value = duration(amount.count, unit);
  const bare = found(last, 'DURATION', value, LENGTHS.get(amount.mod) ?? amount.mod);
  const signed =
    amount.count === null || !side ? null : /^(?:last|past|previous)$/.test(side) ? -amount.count : amount.count;
  return /^(?:last|past|next|coming)$/.test(side) ? { ...bare, ...window(context.report, unit, signed) } : bare;
};

/** What bounds a date bounds a length from the other side. */
const LENGTHS: ReadonlyMap<Timex['mod'], Timex['mod']> = new Map([['BEFORE', 'MORE_THAN'], ['AFTER', 'LESS_THAN']]); // biome-ignore format: one table

function ago(context: Context, amount: Amount): Found {
  if (amount.count === null) return found(amount.last + 1, 'DATE', 'PAST_REF', amount.mod);
  const mod = amount.mod === 'AFTER' || amount.mod === 'BEFORE' || amount.mod === 'APPROX' ? amount.mod : null;
  return found(amount.last + 1, 'DATE', away(context.report, amount, -1, true), mod);
}

function later(context: Context, at: number, amount: Amount, sign: 1 | -1): Found {
  const value = away(context.told(amount.unit), amount, sign, true);
  return found(amount.last + 1, 'DATE', sign > 0 ? notAhead(context, at, value) : value, amount.mod);
}

/** Hours and minutes away is the same day: a report has no clock. `whole` weeks ago are known to the week. */
function away(base: Base | null, { unit, count: number }: Amount, sign: 1 | -1, whole = false): string | null {
  if (number === null || !base) return null;
  if (whole && unit === 'week') return shift(base, 'week', sign * Math.round(number));
  if (/^(?:hour|minute|second)$/.test(unit)) return base.precision === 'day' ? isoDay(base.day) : null;
  return dateAway(base, unit, sign * number);
}

/** "twice a week", "100 interviews a day", "5 percent a year". */
function rate(context: Context, at: number, { unit, last }: Amount): Found | null {
  const before = context.tokens[at - 1];
  if (!before || at <= context.first) return null;
  const counted =
    /^(?:once|twice|times|percent|%|million|billion|thousand)$/.test(before.norm) ||
    before.xpos === 'NNS' ||
    /^\d/.test(before.norm);
  return counted ? found(last, 'SET', duration(1, unit)) : null;
}

const JOINED = /^(.+)-(day|week|month|year|hour|minute|decade|century)(?:-long)?$/;
const LONG = /^(day|week|month|year|hour|decade|century)(s)?-?long$/;

/** "five-year", "24-hour", "two-and-a-half-year", "multi-year", "daylong", "months-long"; no "44-year-old". */
export const joinedRule: Rule = (context, at) => {
  const { norm, last } = glued(context, at);
  const long = LONG.exec(norm);
  if (long) return found(last, 'DURATION', duration(long[2] ? null : 1, long[1] as Unit));
  const joined = JOINED.exec(norm);
  if (!joined || word(context, last) === 'old') return null;
  const [number, half] = (joined[1] as string).split('-and-a-');
  const vague = /^(?:multi|several|many)$/.test(number as string);
  const amount = vague ? null : number === 'single' ? 1 : count(number as string);
  if ((!vague && amount === null) || (half !== undefined && half !== 'half')) return null;
  return found(last, 'DURATION', duration(amount === null ? null : amount + (half ? 0.5 : 0), joined[2] as Unit));
};

/** What follows "the weeks", "the years" that have no number. */
const SPANS = /^(?:since|before|after|that|following|preceding|leading)$/;

/** "for weeks", "in years", "hours after", "the weeks since", "after years of", "years ago", "months later", "in recent weeks", "the coming days". */
export const vagueRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  if (/^(?:recent|coming)$/.test(word(context, start))) {
    const unit = UNITS.get(word(context, start + 1));
    if (!unit || !word(context, start + 1).endsWith('s')) return null;
    if (word(context, start) === 'recent') return found(start + 2, 'DATE', 'PAST_REF');
    return found(start + 2, 'DURATION', duration(null, unit));
  }
  const norm = word(context, start);
  const unit = UNITS.get(norm);
  if (!unit) return null;
  const tail = word(context, start + 1);
  if (start > at && SPANS.test(tail) && (norm !== unit || (tail === 'since' && unit !== 'day')))
    return found(start + 1, 'DURATION', duration(norm === unit ? 1 : null, unit));
  if (start > at || norm === unit) return null;
  if (tail === 'ago') return found(at + 2, 'DATE', 'PAST_REF');
  if (tail === 'later' || tail === 'earlier') return found(at + 2, 'DATE', null);
  if (unit === 'second' || unit === 'quarter') return null;
  if (/^(?:after|before)$/.test(tail)) return found(at + 1, 'DURATION', duration(null, unit));
  const lead = word(context, at - 1);
  const led =
    lead === 'for' ||
    (lead === 'in' && !/^(?:of|past|to|gone|ahead|when|\d+)$/.test(tail)) ||
    (lead === 'just' && /^(?:in|within)$/.test(word(context, at - 2))) ||
    ((lead === 'after' || lead === 'within') && (tail === 'of' || unit !== 'hour'));
  return led ? found(at + 1, 'DURATION', duration(null, unit)) : null;
};
