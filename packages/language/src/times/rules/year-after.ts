import { type Context, dayNumber, isYear, monthAt, word } from '../context.ts';

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

const JOINTS = /^(?:to|through|until|till|and|or|,|-|–)$/;
const CHAIN = 6;

/**
 * The year told at the end of a chain of months or days: "from January to May 2024", "April 24 and 25, 2024". A month later in the
 * year than the one that has the year lies in the year before: "November to March 2024".
 */
export function yearAcross(context: Context, at: number, month: number): number | null {
  let place = at;
  let latest = month;
  let turns = 0;
  for (let links = 0; links < CHAIN && JOINTS.test(word(context, place)); links++) {
    const next = JOINTS.test(word(context, place + 1)) ? place + 2 : place + 1;
    const end = dateEnd(context, next);
    if (end === null) return null;
    const own = end.month ?? latest;
    if (own < latest) turns++;
    latest = own;
    const told = yearAfter(context, end.last);
    if (told) return told.year === null ? null : told.year - turns;
    place = end.last;
  }
  return null;
}

/** "May", "May 3", "3 May", "25": the token after it. */
function dateEnd(context: Context, at: number): { readonly last: number; readonly month: number | null } | null {
  const day = dayNumber(word(context, at)) !== null;
  const month = monthAt(context, day ? at + 1 : at);
  if (month === null) return day ? { last: at + 1, month: null } : null;
  const late = !day && dayNumber(word(context, at + 1)) !== null;
  return { last: at + (day || late ? 2 : 1), month };
}

/** Years in two figures up to here are of this century. */
export const SHORT_TURN = 40;

/** "4 Feb 90", "04 FEB 26 (AFP)": two figures after a day and month, at the end or before a mark. */
export function shortYearAfter(context: Context, at: number): YearAfter | null {
  const text = word(context, at);
  if (!/^\d{2}$/.test(text) || !/^(?:[([\])–—.,;:-]|--)?$/.test(word(context, at + 1))) return null;
  return { year: Number(text) + (Number(text) > SHORT_TURN ? 1900 : 2000), last: at + 1 };
}
