import type { Name } from '../analysis.ts';
import type { Draft } from '../draft.ts';

/** Words before a name that are not part of it. */
const BEFORE =
  /^(?:the|a|an|mr|mrs|ms|dr|sir|gen|col|lt|maj|capt|sgt|sen|rep|gov|prof|president|general|colonel|captain|major|minister|premier|chancellor|senator|governor|ambassador)\.?$/;
/** Marks and endings after one. */
const AFTER = /^(?:'s|'|[^\p{L}\p{N}]+)$/u;

/** Days and months alone are times. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** The name without determiners, titles, possessive endings and marks around it; undefined when nothing with a letter is left, or a day or month. */
export function trimName(tokens: readonly Draft[], first: number, last: number, type: Name['type']): Name | undefined {
  let from = first;
  let to = last;
  while (to > from && AFTER.test(tokens[to - 1]!.norm)) to--;
  while (from < to && (BEFORE.test(tokens[from]!.norm) || AFTER.test(tokens[from]!.norm))) from++;
  const words = tokens.slice(from, to).filter(({ text }) => /\p{L}/u.test(text));
  if (words.length === 0 || (type !== 'PER' && words.every(({ norm }) => CALENDAR.test(norm)))) return undefined;
  return { first: from, last: to, start: tokens[from]!.start, end: tokens[to - 1]!.end, type };
}
