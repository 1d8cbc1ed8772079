import { type Context, isYear, word } from '../context.ts';

/** The year told after a month or day, and the token after it; a null year is the report's, unknown. */
export interface YearAfter {
  readonly year: number | null;
  readonly last: number;
}

const TURNS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]); // biome-ignore format: one table

/** ", 2026", "of 2026", "of this year", "last year". */
export function yearAfter(context: Context, at: number): YearAfter | null {
  const place = /^(?:,|of)$/.test(word(context, at)) ? at + 1 : at;
  if (isYear(word(context, place))) return { year: Number(word(context, place)), last: place + 1 };
  const turn = TURNS.get(word(context, place));
  if (turn === undefined || word(context, place + 1) !== 'year') return null;
  return { year: context.report && context.report.day.year + turn, last: place + 2 };
}

const SHORT_TURN = 40;

/** "4 Feb 90", "04 FEB 26 (AFP)": two figures after a day and month, at the end or before a mark. */
export function shortYearAfter(context: Context, at: number): YearAfter | null {
  const text = word(context, at);
  if (!/^\d{2}$/.test(text) || !/^(?:[([\])–—.,;:-]|--)?$/.test(word(context, at + 1))) return null;
  return { year: Number(text) + (Number(text) > SHORT_TURN ? 1900 : 2000), last: at + 1 };
}
