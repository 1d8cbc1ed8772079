import type { Timex } from '../../analysis.ts';
import { shift } from '../calendar.ts';
import { type Context, found, glued, isYear, overComma, type Rule, word } from '../context.ts';
import { dateValue } from '../resolve.ts';
import { DECADES, MONTHS, SEASONS, UNITS } from '../time-words.ts';
import { calendarRule } from './calendar-dates.ts';
import { deicticRule } from './day-parts.ts';
import { centuryRule, quarterRule, seasonRule } from './periods.ts';
import { earlierRule, relativeRule } from './relatives.ts';
import { weekdayRule } from './weekdays.ts';
import { yearRule } from './years.ts';

const PARTS: ReadonlyMap<string, Timex['mod']> = new Map([
  ['early', 'START'], ['beginning', 'START'], ['start', 'START'], ['mid', 'MID'], ['middle', 'MID'], ['late', 'END'], ['end', 'END'],
]); // biome-ignore format: one table
const WHOLES: readonly Rule[] = [
  calendarRule,
  weekdayRule,
  relativeRule,
  deicticRule,
  seasonRule,
  quarterRule,
  centuryRule,
  yearRule,
];

/** "early 2024", "pre-1967", "late March", "late Tuesday", "mid-2024", "the early 1990s", "the end of 2026", "the end of the year". */
export const partRule: Rule = (context, at) => {
  const whole = glued(context, at);
  const joined = /^(early|mid|late)-(.+)$/.exec(whole.norm);
  if (joined) return joinedPart(context, whole.last - 1, joined[2] as string, PARTS.get(joined[1] as string) ?? null);
  const era = /^(pre|post)-(\d{4})$/.exec(whole.norm);
  if (era && isYear(era[2] as string))
    return found(whole.last, 'DATE', era[2] as string, era[1] === 'pre' ? 'BEFORE' : 'AFTER');
  const start = word(context, at) === 'the' ? at + 1 : at;
  const norm = word(context, start);
  const end = endOf(context, start);
  if (end) return end;
  const mod = PARTS.get(norm);
  if (!mod) return null;
  const noun = /^(?:beginning|start|middle|end)$/.test(norm);
  const of = word(context, start + 1) === 'of';
  if (noun !== of) return null;
  let inner = of ? start + 2 : start + 1;
  if (/^(?:in|on)$/.test(word(context, inner)) && !of) inner++;
  for (const rule of WHOLES) {
    const rest = rule(context, inner);
    if (rest && (rest.type === 'DATE' || rest.type === 'TIME')) return { ...rest, mod };
  }
  const unit = of && word(context, inner) === 'the' ? UNITS.get(word(context, inner + 1)) : undefined;
  if (/^(?:early|late)$/.test(norm) && word(context, start + 1) === 'in') {
    const rest = earlierRule(context, start);
    return rest && { ...rest, mod };
  }
  if (!unit || !/^(?:day|week|month|year|decade|century|quarter)$/.test(word(context, inner + 1))) return null;
  return found(inner + 2, 'DATE', shift(unit === 'day' ? context.told(unit) : context.report, unit, 0), mod);
};

/** "year-end", "year's end", "month's end". */
function endOf(context: Context, at: number): ReturnType<Rule> {
  const whole = glued(context, at);
  const apart = word(context, at + 1) === "'s" && word(context, at + 2) === 'end';
  const unit = UNITS.get(apart ? word(context, at) : (/^(year|month|week)-end$/.exec(whole.norm)?.[1] ?? ''));
  if (!unit || !/^(?:week|month|year)$/.test(unit)) return null;
  return found(apart ? at + 3 : whole.last, 'DATE', shift(context.report, unit, 0), 'END');
}

function joinedPart(context: Context, at: number, rest: string, mod: Timex['mod']): ReturnType<Rule> {
  if (isYear(rest)) return found(at + 1, 'DATE', rest, mod);
  const decade = /^((?:1[1-9]|20)\d)0['’]?s$/.exec(rest);
  if (decade) return found(at + 1, 'DATE', decade[1] as string, mod);
  const named = DECADES.get(rest);
  if (named !== undefined) return found(at + 1, 'DATE', `19${named}`, mod);
  const yearAt = overComma(context, at + 1);
  const year = isYear(word(context, yearAt)) ? Number(word(context, yearAt)) : null;
  const last = year === null ? at + 1 : yearAt + 1;
  const month = MONTHS.get(rest);
  if (month !== undefined) return found(last, 'DATE', dateValue(context, at, { month, day: null, year }), mod);
  const season = SEASONS.get(rest);
  if (season && year !== null) return found(last, 'DATE', `${year}-${season}`, mod);
  return null;
}
