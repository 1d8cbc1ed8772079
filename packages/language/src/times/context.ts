import type { Timex } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { type Base, daysInMonth, type Unit } from './calendar.ts';
import type { Tense } from './tense.ts';
import { MONTHS } from './time-words.ts';

/** What a rule found: tokens up to `last` (half-open) and what they mean. */
export interface Found {
  readonly last: number;
  readonly type: Timex['type'];
  readonly value: string | null;
  readonly mod: Timex['mod'];
  /** The period meant where the value alone does not tell it: "the past two weeks". */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** What a rule may lean on. */
export interface Context {
  readonly tokens: readonly Draft[];
  /** The sentence, half-open. */
  readonly first: number;
  readonly last: number;
  readonly headline: boolean;
  /** The report's date, null when unknown. */
  readonly report: Base | null;
  /** The latest date told in the text that is at least as fine as `unit`; the report's where none is. */
  readonly told: (unit: Unit) => Base | null;
  /** The latest day told with its year in this sentence, null where none is. */
  readonly dated: () => Base | null;
  /** The day of a clock time that has none of its own. */
  readonly clockDay: () => Base | null;
  /** When what happens at a token lies. */
  readonly tense: (at: number) => Tense;
}

export type Rule = (context: Context, at: number) => Found | null;

export const word = ({ tokens, first, last }: Context, at: number): string =>
  at < last && at >= first ? (tokens[at] as Draft).norm : '';

export const raw = ({ tokens, first, last }: Context, at: number): string =>
  at < last && at >= first ? (tokens[at] as Draft).text : '';

export const found = (last: number, type: Timex['type'], value: string | null, mod: Timex['mod'] = null): Found => ({
  last,
  type,
  value,
  mod,
});

export const isYear = (text: string): boolean => /^(?:1[1-9]|20)\d\d$/.test(text);

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** 1, 2, … 31 or 1st … 31st. */
export function dayNumber(text: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

/** Whether the month can have such a day: February 29 can, February 30 not. */
export const dayFits = (month: number, day: number): boolean => day >= 1 && day <= daysInMonth(2000, month);

const AMBIGUOUS = /^(?:may|march|mar|jan|jun|dec|sep)$/;
const MONTH_LEADS =
  /^(?:in|of|since|until|till|by|last|next|this|early|late|mid|from|to|during|through|throughout|before|after|and|or|between|every|each|for)$/;

/** Month at `at`; "May", "March" and short forms only as a capitalised word beside a number or after a word that leads a date. */
export function monthAt(context: Context, at: number): number | null {
  const value = MONTHS.get(word(context, at));
  if (value === undefined || !isCapital(raw(context, at))) return null;
  if (!AMBIGUOUS.test(word(context, at))) return value;
  const before = word(context, at - 1);
  const after = word(context, at + 1);
  if (dayNumber(after) !== null || isYear(after) || dayNumber(before) !== null) return value;
  if (before === 'the')
    return context.tokens[at + 1]?.upos === 'NOUN' && !isCapital(raw(context, at + 1)) ? value : null;
  return MONTH_LEADS.test(before) ? value : null;
}

/** Index after a comma or "of" that may stand before a year. */
export const overComma = (context: Context, at: number): number => (/^(?:,|of)$/.test(word(context, at)) ? at + 1 : at);

/** Tokens written as one with hyphens: "two-and-a-half-year", "2024-25". */
export interface Glued {
  readonly text: string;
  readonly norm: string;
  readonly last: number;
}

/** The word at `at` with all that hyphens join to it; the word alone where none does. */
export function glued({ tokens, last: end }: Context, at: number): Glued {
  const token = tokens[at] as Draft;
  if (at >= end) return { text: '', norm: '', last: at };
  let { text, norm } = token;
  let last = at + 1;
  while (last + 1 < end) {
    const hyphen = tokens[last] as Draft;
    const next = tokens[last + 1] as Draft;
    if (!/^[-–‑]$/.test(hyphen.text) || hyphen.start !== (tokens[last - 1] as Draft).end || next.start !== hyphen.end)
      break;
    text += `-${next.text}`;
    norm += `-${next.norm}`;
    last += 2;
  }
  return { text, norm, last };
}
