import { shift } from '../calendar.ts';
import { type Context, type Found, found, type Rule, word } from '../context.ts';
import { DAY_PARTS } from '../time-words.ts';
import { calendarRule } from './calendar-dates.ts';
import { weekdayRule } from './weekdays.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

/** "today", "yesterday evening", "tonight", "this morning", "last night". */
export const deicticRule: Rule = (context, at) => {
  const norm = word(context, at);
  const part = DAY_PARTS.get(word(context, at + 1));
  const step = STEPS.get(norm);
  if (step === undefined) {
    if (!part || (norm !== 'this' && norm !== 'last')) return null;
    return found(at + 2, 'TIME', join(shift(context.report, 'day', norm === 'last' ? -1 : 0), part));
  }
  const day = shift(context.report, 'day', step);
  if (norm === 'tonight') return found(at + 1, 'TIME', join(day, 'NI'));
  return part ? found(at + 2, 'TIME', join(day, part)) : found(at + 1, 'DATE', day);
};

/** "that night", "the next morning", "the morning of March 4", "in the evening", "overnight": after the day told last. */
export const dayPartRule: Rule = (context, at) => {
  if (word(context, at) === 'overnight') {
    const { upos } = context.tokens[at] as Context['tokens'][number];
    return upos === 'ADV' ? found(at + 1, 'TIME', join(shift(context.told('day'), 'day', 0), 'NI')) : null;
  }
  if (!/^(?:the|that)$/.test(word(context, at))) return null;
  const turn = /^(?:next|following|previous|same)$/.test(word(context, at + 1)) ? word(context, at + 1) : '';
  const place = turn ? at + 2 : at + 1;
  const part = DAY_PARTS.get(word(context, place));
  if (!part || part === 'MI') return null;
  const step = turn === 'previous' ? -1 : turn === 'next' || turn === 'following' ? 1 : 0;
  if (!turn && word(context, at) === 'the') {
    if (word(context, place + 1) === 'of') {
      const day = dayAt(context, place + 2);
      return day ? found(day.last, 'TIME', join(day.value, part)) : null;
    }
    if (word(context, at - 1) !== 'in') return null;
  }
  return found(place + 1, 'TIME', join(shift(context.told('day'), 'day', step), part));
};

/** "March 4", "Monday". */
export const dayAt = (context: Context, at: number): Found | null =>
  calendarRule(context, at) ?? weekdayRule(context, at);

/** The day, or none, with a time or a part of it. */
export const join = (day: string | null, part: string): string | null =>
  day === null ? null : `${day.slice(0, 10)}T${part}`;
