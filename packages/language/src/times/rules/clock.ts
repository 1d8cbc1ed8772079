import { parseDay, shift } from '../calendar.ts';
import { type Context, found, type Rule, word } from '../context.ts';
import { count } from '../time-words.ts';
import { dayAt, deicticRule, join } from './day-parts.ts';

const ZONE = /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|eest|bst|msk|ist|local)$/;
/** The zone that values mark, with "Z" (ISO 8601). */
const WORLD = /^(?:gmt|utc)$/;

/** "10:30 a.m.", "5 p.m. EST Tuesday", "14:00 GMT", "1430 GMT", "4 in the morning", "noon", "midnight"; a day may follow. */
export const clockRule: Rule = (context, at) => {
  const clock = clockAt(context, at);
  if (!clock) return null;
  let { last } = clock;
  const told = shift(context.clockDay(), 'day', 0);
  if (word(context, last) === '(' && ZONE.test(word(context, last + 1)))
    return found(last, 'TIME', join(told, clock.time));
  const time = WORLD.test(word(context, last)) ? `${clock.time}Z` : clock.time;
  if (word(context, last) === 'local') last += word(context, last + 1) === 'time' ? 2 : 0;
  else if (ZONE.test(word(context, last))) last++;
  const dayPlace = /^(?:on|,)$/.test(word(context, last)) ? last + 1 : last;
  const day = deicticRule(context, dayPlace) ?? dayAt(context, dayPlace);
  if (day && day.type === 'DATE' && (day.value === null || parseDay(day.value)))
    return found(day.last, 'TIME', join(day.value, time));
  return found(last, 'TIME', join(told, time));
};

interface Clock {
  readonly last: number;
  readonly time: string;
}

function clockAt(context: Context, at: number): Clock | null {
  const norm = word(context, at);
  if (/^(?:noon|midday)$/.test(norm) && word(context, at - 1) !== 'high') return { last: at + 1, time: '12:00' };
  if (norm === 'midnight') return { last: at + 1, time: '24:00' };
  const figures = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(norm);
  if (!figures) return military(context, at) ?? inWords(context, at);
  const next = word(context, at + 1);
  const half = (figures[3] ?? (/^[ap]\.?m\.?$/.test(next) ? next : '')).slice(0, 1);
  const sharp = next === "o'clock";
  const [hour, minute] = [Number(figures[1]), Number(figures[2] ?? 0)];
  if (minute > 59) return null;
  const last = (half && !figures[3]) || sharp ? at + 2 : at + 1;
  const colon = figures[2] !== undefined && norm.includes(':');
  const part = half ? null : partAfter(context, last, hour);
  if (part && (sharp || colon || LEADS.test(word(context, at - 1))))
    return { last: part.last, time: clockTime(part.hour, minute) };
  if ((!half && !sharp && !colon) || hour > (half ? 12 : 24)) return null;
  return { last, time: clockTime(half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour % 24, minute) };
}

/** "1430 GMT". */
function military(context: Context, at: number): Clock | null {
  const figures = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word(context, at));
  return figures && ZONE.test(word(context, at + 1)) ? { last: at + 1, time: `${figures[1]}:${figures[2]}` } : null;
}

/** "at four in the morning". */
function inWords(context: Context, at: number): Clock | null {
  const hour = count(word(context, at));
  if (hour === null || !LEADS.test(word(context, at - 1)) || /^an?$/.test(word(context, at))) return null;
  const part = partAfter(context, word(context, at + 1) === "o'clock" ? at + 2 : at + 1, hour);
  return part && { last: part.last, time: clockTime(part.hour, 0) };
}

const LEADS = /^(?:at|around|about|by|before|after|since|until|till|from|to)$/;

/** The hour of 24 where the part of the day is told after it: "4 in the morning" 4, "10 at night" 22. */
function partAfter(
  context: Context,
  at: number,
  hour: number,
): { readonly last: number; readonly hour: number } | null {
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  if (word(context, at) === 'at' && word(context, at + 1) === 'night')
    return { last: at + 2, hour: hour === 12 ? 24 : hour < 6 ? hour : hour + 12 };
  if (word(context, at) !== 'in' || word(context, at + 1) !== 'the') return null;
  if (!/^(?:morning|afternoon|evening)$/.test(word(context, at + 2))) return null;
  if (at + 3 < context.last && /^(?:NOUN|PROPN)$/.test(context.tokens[at + 3]?.upos ?? '')) return null;
  return { last: at + 3, hour: (hour % 12) + (word(context, at + 2) === 'morning' ? 0 : 12) };
}

const clockTime = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
