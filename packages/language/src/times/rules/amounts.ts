import { type Base, isoDay, parseBase, shift, type Unit } from '../calendar.ts';
import { type Context, type Found, found, glued, isCapital, type Rule, raw, word } from '../context.ts';
import { count, duration, UNITS } from '../time-words.ts';
import { type Amount, amountAt, durationLead } from './amount-words.ts';
import { calendarRule } from './calendar-dates.ts';
import { holidayRule } from './holidays.ts';
import { dateAway, window } from './windows.ts';
import { yearRule } from './years.ts';

/** "two days ago", "a week later", "the past two weeks", "three months", "two years before 1914". */
export const amountRule: Rule = (context, at) => {
  const amount = amountAt(context, at);
  if (!amount) return null;
  const { unit, last, window: side } = amount;
  const tail = word(context, last);
  if (!side && tail === 'ago') return ago(context, amount);
  if (!side && (tail === 'later' || tail === 'earlier') && !(word(context, last + 1) === 'than'))
    return later(context, amount, tail === 'later' ? 1 : -1);
  if (!side && tail === 'from' && /^(?:now|today)$/.test(word(context, last + 1)))
    return found(last + 2, 'DATE', away(context.report, amount, 1), amount.mod);
  if (!side && (tail === 'before' || tail === 'after')) {
    const from = dateRule(context, last + 1);
    const base = from?.type === 'DATE' ? parseBase(from.value) : null;
    if (from && base) return found(from.last, 'DATE', away(base, amount, tail === 'after' ? 1 : -1), amount.mod);
  }
  if (word(context, last) === 'old' || (word(context, last) === 'of' && word(context, last + 1) === 'age')) return null;
  if (amount.article && !durationLead(context, at, amount)) return rate(context, at, amount);
  if (amount.figures && isCapital(raw(context, last - 1)) && !context.headline) return null;
  const value = duration(amount.count, unit);
  const bare = found(last, 'DURATION', value, amount.mod);
  const signed =
    amount.count === null || !side ? null : /^(?:last|past|previous)$/.test(side) ? -amount.count : amount.count;
  return /^(?:last|past|next|coming)$/.test(side) ? { ...bare, ...window(context.report, unit, signed) } : bare;
};

const dateRule = (context: Context, at: number): Found | null =>
  calendarRule(context, at) ?? holidayRule(context, at) ?? yearRule(context, at);

function ago(context: Context, amount: Amount): Found {
  if (amount.count === null) return found(amount.last + 1, 'DATE', 'PAST_REF', amount.mod);
  const mod = amount.mod === 'AFTER' || amount.mod === 'BEFORE' || amount.mod === 'APPROX' ? amount.mod : null;
  return found(amount.last + 1, 'DATE', away(context.report, amount, -1, true), mod);
}

function later(context: Context, amount: Amount, sign: 1 | -1): Found {
  return found(amount.last + 1, 'DATE', away(context.told(amount.unit), amount, sign, true), amount.mod);
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
  const amount = vague ? null : count(number as string);
  if ((!vague && amount === null) || (half !== undefined && half !== 'half')) return null;
  return found(last, 'DURATION', duration(amount === null ? null : amount + (half ? 0.5 : 0), joined[2] as Unit));
};

/** "for weeks", "after years of", "years ago", "months later", "in recent weeks", "the coming days". */
export const vagueRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  if (/^(?:recent|coming)$/.test(word(context, start))) {
    const unit = UNITS.get(word(context, start + 1));
    if (!unit || !word(context, start + 1).endsWith('s')) return null;
    if (word(context, start) === 'recent') return found(start + 2, 'DATE', 'PAST_REF');
    return found(start + 2, 'DURATION', duration(null, unit));
  }
  const norm = word(context, at);
  const unit = UNITS.get(norm);
  if (!unit || norm === unit) return null;
  const tail = word(context, at + 1);
  if (tail === 'ago') return found(at + 2, 'DATE', 'PAST_REF');
  if (tail === 'later' || tail === 'earlier') return found(at + 2, 'DATE', null);
  if (unit === 'second' || unit === 'quarter') return null;
  const lead = word(context, at - 1);
  const led = lead === 'for' || ((lead === 'after' || lead === 'within') && (tail === 'of' || unit !== 'hour'));
  return led ? found(at + 1, 'DURATION', duration(null, unit)) : null;
};
