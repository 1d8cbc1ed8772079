import { parseDay, shift } from '../calendar.ts';
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

const dayAt = (context: Context, at: number): Found | null => calendarRule(context, at) ?? weekdayRule(context, at);

const join = (day: string | null, part: string): string | null => (day === null ? null : `${day.slice(0, 10)}T${part}`);

const ZONE = /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|eest|bst|msk|ist|local)$/;

/** "10:30 a.m.", "5 p.m. EST Tuesday", "14:00 GMT", "1430 GMT", "noon", "midnight"; a day may follow. */
export const clockRule: Rule = (context, at) => {
  const clock = clockAt(context, at);
  if (!clock) return null;
  let last = clock.last;
  if (word(context, last) === '(' && ZONE.test(word(context, last + 1)))
    return found(last, 'TIME', join(shift(context.told('day'), 'day', 0), clock.time));
  if (ZONE.test(word(context, last)))
    last +=
      word(context, last) === 'local' && word(context, last + 1) === 'time'
        ? 2
        : word(context, last) === 'local'
          ? 0
          : 1;
  const dayPlace = /^(?:on|,)$/.test(word(context, last)) ? last + 1 : last;
  const day = deicticRule(context, dayPlace) ?? dayAt(context, dayPlace);
  if (day && day.type === 'DATE' && (day.value === null || parseDay(day.value)))
    return found(day.last, 'TIME', join(day.value, clock.time));
  return found(last, 'TIME', join(shift(context.told('day'), 'day', 0), clock.time));
};

function clockAt(context: Context, at: number): { readonly last: number; readonly time: string } | null {
  const norm = word(context, at);
  if (/^(?:noon|midday)$/.test(norm) && word(context, at - 1) !== 'high') return { last: at + 1, time: '12:00' };
  if (norm === 'midnight') return { last: at + 1, time: '24:00' };
  const glued = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(norm);
  if (!glued) {
    const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(norm);
    return military && ZONE.test(word(context, at + 1))
      ? { last: at + 1, time: `${military[1]}:${military[2]}` }
      : null;
  }
  const next = word(context, at + 1);
  const half = (glued[3] ?? (/^[ap]\.?m\.?$/.test(next) ? next : '')).slice(0, 1);
  const sharp = next === "o'clock";
  if (!half && !sharp && !(glued[2] && norm.includes(':'))) return null;
  const hour = Number(glued[1]);
  const minute = Number(glued[2] ?? 0);
  if (minute > 59 || hour > (half ? 12 : 24)) return null;
  const turned = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour % 24;
  const last = (half && !glued[3]) || sharp ? at + 2 : at + 1;
  return { last, time: `${String(turned).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
