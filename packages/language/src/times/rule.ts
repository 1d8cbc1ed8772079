import type { Timex } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { type Day, isoDay } from './calendar.ts';
import { MONTHS } from './time-words.ts';

/** What a rule found: tokens up to `last` (half-open) and what they mean. */
export interface Found {
  readonly last: number;
  readonly type: Timex['type'];
  readonly value: string | null;
  readonly mod?: Timex['mod'];
}

/** What a rule may lean on. */
export interface Context {
  readonly tokens: readonly Draft[];
  readonly last: number;
  /** The report's day, null when unknown. */
  readonly published: Day | null;
  /** The latest day resolved in the text. */
  readonly anchor: Day | null;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
}

export type Rule = (context: Context, at: number) => Found | null;

export const word = ({ tokens, last }: Context, at: number): string => (at < last ? (tokens[at]?.norm ?? '') : '');
export const raw = ({ tokens, last }: Context, at: number): string => (at < last ? (tokens[at]?.text ?? '') : '');
export const found = (last: number, type: Timex['type'], value: string | null, mod: Timex['mod'] = null): Found => ({
  last,
  type,
  value,
  mod,
});
export const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

/** 1, 2, … 31 or 1st … 31st. */
export function dayNumber(text: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

/** Month at `at`; "May", "March" and short forms only as a capitalised word that is no verb. */
export function monthAt(context: Context, at: number): number | null {
  const value = MONTHS.get(word(context, at));
  if (value === undefined) return null;
  const text = raw(context, at);
  if (!/^\p{Lu}/u.test(text)) return null;
  if (!/^(?:may|march|mar|jan|jun|dec|sep)$/.test(word(context, at))) return value;
  const before = word(context, at - 1);
  const near = dayNumber(word(context, at + 1)) !== null || isYear(word(context, at + 1)) || dayNumber(before) !== null;
  return near ||
    /^(?:in|of|since|until|till|by|last|next|this|early|late|mid|from|to|during|through|before|after|and|between|every|each|for)$/.test(
      before,
    )
    ? value
    : null;
}

/** Year for a month without one: the latest past one, or the next to come in a sentence about the future. */
export function yearOf(context: Context, month: number, day: number): number | null {
  const { published } = context;
  if (!published) return null;
  const later = month > published.month || (month === published.month && day > published.day);
  if (context.future) return later || month === published.month ? published.year : published.year + 1;
  return later ? published.year - 1 : published.year;
}

export const fullDate = (context: Context, month: number, day: number, year: number | null): string | null => {
  const known = year ?? yearOf(context, month, day);
  return known === null ? null : isoDay({ year: known, month, day });
};
