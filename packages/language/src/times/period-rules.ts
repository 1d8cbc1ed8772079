import type { Timex } from '../analysis.ts';
import { isoMonth, isoYear, shift } from './calendar.ts';
import { calendarRule, yearRule } from './date-rules.ts';
import { found, isYear, type Rule, word, yearOf } from './rule.ts';
import { relativeRule } from './span-rules.ts';
import { MONTHS, ordinal, SEASONS, UNITS } from './time-words.ts';

/** "the summer of 2024", "the third quarter of 2024", "the first quarter", "the 19th century". */
export const periodRule: Rule = (context, at) => {
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

const PARTS: Readonly<Record<string, Timex['mod']>> = {
  early: 'START', beginning: 'START', start: 'START', mid: 'MID', middle: 'MID', late: 'END', end: 'END',
}; // biome-ignore format: one table

/** "early 2024", "late March", "mid-2024", "the end of 2026", "the end of the year". */
export const partRule: Rule = (context, at) => {
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
