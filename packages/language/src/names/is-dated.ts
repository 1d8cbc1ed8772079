import type { Draft } from '../draft.ts';

/** Months, also short, in lower case. */
export const MONTH: RegExp =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;

/** Days of the week in full, in lower case. */
export const WEEKDAY: RegExp = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether tokens `first` … `last` (half-open) are a month with a number beside it: "May 22", "22 May", but not "May said". */
export const isDated = (tokens: readonly Draft[], first: number, last: number): boolean =>
  last - first === 1 &&
  MONTH.test(tokens[first]!.norm) &&
  [tokens[first - 1], tokens[last]].some((beside) => /^\d/.test(beside?.text ?? ''));
