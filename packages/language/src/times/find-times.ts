import type { Sentence, Timex } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { type Base, countable, daysBetween, parseBase, type Unit } from './calendar.ts';
import { type Context, type Found, isYear } from './context.ts';
import { RULES } from './rules.ts';
import { tenseAt } from './tense.ts';
import { opensTime } from './time-openers.ts';
import { timexOf } from './timex-of.ts';

/**
 * Time expressions with their values, in text order.
 *
 * Values after TIMEX3 (ISO 24617-1; timeml.org): ISO dates and durations, `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` where none can be
 * told. A month or weekday without a year is the latest past one, or the next one in a clause about the future. "two days later" and
 * "that year" count from the date told before in the text. Relative values are as fine as the report's date allows, null without one.
 * `from` and `to` are ISO calendar dates, first and last day, month or year of the period.
 *
 * @param published the report's date, ISO 8601: a year, a month, a day or a time
 */
export function findTimes(tokens: readonly Draft[], sentences: readonly Sentence[], published: string | null): Timex[] {
  const report = parseBase(published);
  const times: Timex[] = [];
  const anchors: Anchors = { day: null, month: null, year: null, age: 0 };
  const told = (unit: Unit): Base | null => anchorFor(anchors, unit) ?? report;
  const clockDay = (): Base | null => dayFor(anchors, report);
  for (const sentence of sentences) {
    let context: Context | null = null;
    let dated: Base | null = null;
    anchors.age++;
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!opensTime((tokens[at] as Draft).norm)) continue;
      context ??= { ...contextOf(tokens, sentence, report), told, dated: () => dated, clockDay };
      const match = firstMatch(context, at);
      if (!match) continue;
      times.push(timexOf(tokens, at, match, sentence, times.at(-1)));
      if (match.type === 'DATE' || match.type === 'TIME') {
        const base = parseBase(match.value);
        drop(anchors, base);
        if (base?.precision === 'day' && hasYear(tokens, at, match.last)) dated = base;
      }
      at = match.last - 1;
    }
  }
  return times;
}

const contextOf = (
  tokens: readonly Draft[],
  sentence: Sentence,
  report: Base | null,
): Omit<Context, 'told' | 'dated' | 'clockDay'> => ({
  tokens,
  first: sentence.first,
  last: sentence.last,
  headline: sentence.headline,
  report,
  tense: (at) => tenseAt(tokens, at, sentence),
});

function firstMatch(context: Context, at: number): Found | null {
  for (const rule of RULES) {
    const match = rule(context, at);
    if (match && match.last > at) return match;
  }
  return null;
}

/** The latest dates told that are known at least to the day, the month, the year. */
type Anchors = { -readonly [Fineness in Base['precision']]: Base | null } & {
  /** Sentences since a day was told. */
  age: number;
};

function drop(anchors: Anchors, base: Base | null): void {
  if (!base) return;
  anchors.year = base;
  if (base.precision !== 'year') anchors.month = base;
  if (base.precision !== 'day') return;
  anchors.day = base;
  anchors.age = 0;
}

const hasYear = (tokens: readonly Draft[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (isYear((tokens[at] as Draft).norm)) return true;
  return false;
};

/** A day told this many sentences ago still gives clock times their day. */
const FRESH = 2;
const MONTH_DAYS = 31;

/** The day told last, unless it lies long before the report and was told long ago; else the report's. */
function dayFor({ day, age }: Anchors, report: Base | null): Base | null {
  if (!day || !report || age <= FRESH) return day ?? report;
  return Math.abs(daysBetween(day.day, report.day)) <= MONTH_DAYS ? day : null;
}

function anchorFor(anchors: Anchors, unit: Unit): Base | null {
  if (anchors.year && countable(anchors.year, unit)) return anchors.year;
  return anchors.month && countable(anchors.month, unit) ? anchors.month : anchors.day;
}
