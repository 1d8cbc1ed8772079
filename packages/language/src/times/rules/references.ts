import { shift } from '../calendar.ts';
import { found, glued, type Rule, raw, word } from '../context.ts';

/** "now", "currently", "recently", "in the past", "the future", "at present": TIMEX3's three times without a date. */
export const referenceRule: Rule = (context, at) => {
  const norm = word(context, at);
  const next = word(context, at + 1);
  if (norm === 'now') return next === 'that' ? null : found(at + 1, 'DATE', 'PRESENT_REF');
  if (/^(?:currently|presently|nowadays)$/.test(norm)) return found(at + 1, 'DATE', 'PRESENT_REF');
  if (norm === 'recently' || norm === 'lately') return found(at + 1, 'DATE', 'PAST_REF');
  if (norm === 'long' && next === 'ago') return found(at + 2, 'DATE', 'PAST_REF');
  if (norm === 'these' && next === 'days') return found(at + 2, 'DATE', 'PRESENT_REF');
  if (norm === 'present' && word(context, at - 1) === 'at') return found(at + 1, 'DATE', 'PRESENT_REF');
  if (norm === 'future' && raw(context, at) === 'future' && !/^an?$/.test(word(context, at - 1)))
    return found(at + 1, 'DATE', 'FUTURE_REF');
  if (norm !== 'the') return null;
  if (next === 'future' && raw(context, at + 1) === 'future') return found(at + 2, 'DATE', 'FUTURE_REF');
  if (/^(?:near|foreseeable|distant)$/.test(next) && word(context, at + 2) === 'future')
    return found(at + 3, 'DATE', 'FUTURE_REF');
  if (next === 'present' && word(context, at + 2) === 'day') return found(at + 3, 'DATE', 'PRESENT_REF');
  if (
    next === 'past' &&
    word(context, at - 1) === 'in' &&
    /^(?:[.,;:)'"”]|''|and|but|when|he|she|they|it|we)?$/.test(word(context, at + 2))
  )
    return found(at + 2, 'DATE', 'PAST_REF');
  return null;
};

/** "the day before", "a year earlier" without a number: "the year earlier", "the year-earlier quarter", "year-ago". */
export const yearEarlierRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  const whole = glued(context, start);
  if (/^(?:year-earlier|year-ago)$/.test(whole.norm)) {
    const last = /^(?:quarter|period)$/.test(word(context, whole.last)) ? whole.last + 1 : whole.last;
    return found(last, 'DATE', shift(context.told('year'), 'year', -1));
  }
  const unit = word(context, start);
  if (start === at || !/^(?:day|week|month|year)$/.test(unit)) return null;
  const tail = word(context, start + 1);
  const free = /^(?:[.,;:)]|and|but|in|at|by|when|where)?$/.test(word(context, start + 2));
  if (tail !== 'earlier' && !(free && (tail === 'before' || tail === 'after'))) return null;
  const kind = unit as 'day' | 'week' | 'month' | 'year';
  return found(start + 2, 'DATE', shift(context.told(kind), kind, tail === 'after' ? 1 : -1));
};
