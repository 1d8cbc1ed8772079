import type { Sentence, Timex } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { type Day, parseDay } from './calendar.ts';
import type { Context, Found } from './rule.ts';
import { RULES } from './rules.ts';
import { liesAhead } from './tense.ts';
import { DAY_PARTS, MONTHS, UNITS, WEEKDAYS } from './time-words.ts';

/** A word that may start or stand in a time expression; all others are passed over at once. */
const OPENER =
  /\d|^(?:the|that|this|last|past|next|coming|previous|following|current|early|mid|late|beginning|start|middle|end|every|each|daily|weekly|monthly|yearly|annually|hourly|today|yesterday|tomorrow|tonight|noon|midnight|a|an|about|nearly|almost|around|roughly|approximately|several|few|many|some|recent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|fourth|spring|summer|autumn|fall|winter|(?:early|mid|late)-.+|\p{L}+-(?:day|week|month|year|hour|minute|decade)(?:-long)?)$/u;

/**
 * Time expressions with their values, in text order.
 *
 * Values after TIMEX3 (timeml.org); a month or weekday without a year is the latest past one, or the next one in a sentence about the
 * future. Without a report date relative values are null.
 */
export function findTimes(tokens: readonly Draft[], sentences: readonly Sentence[], published: string | null): Timex[] {
  const report = parseDay(published);
  const times: Timex[] = [];
  let anchor: Day | null = null;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const norm = (tokens[at] as Draft).norm;
      if (!OPENER.test(norm) && !MONTHS.has(norm) && !WEEKDAYS.has(norm)) continue;
      const context: Context = {
        tokens,
        last: sentence.last,
        published: report,
        anchor,
        future: liesAhead(tokens, at, sentence),
      };
      const match = firstMatch(context, at);
      if (!match) continue;
      times.push(timex(tokens, at, match, sentence, times.at(-1)));
      anchor = parseDay(match.value) ?? anchor;
      at = match.last - 1;
    }
  }
  return times;
}

function firstMatch(context: Context, at: number): Found | null {
  for (const rule of RULES) {
    const match = rule(context, at);
    if (match && match.last > at) return match;
  }
  return null;
}

function timex(
  tokens: readonly Draft[],
  first: number,
  match: Found,
  sentence: Sentence,
  before: Timex | undefined,
): Timex {
  const lead = leadOf(tokens, first, sentence);
  const value = match.value;
  let from = match.type === 'DATE' || match.type === 'TIME' ? value : null;
  let to = from;
  const afterFrom = before !== undefined && before.last >= sentence.first && leadOf(tokens, before.first, sentence);
  if (/^(?:by|until|till|before)$/.test(lead)) from = null;
  else if (lead === 'since' || lead === 'after') to = null;
  else if (lead === 'from' && rangeFollows(tokens, match.last, sentence)) to = null;
  else if (lead === 'between') to = null;
  else if (/^(?:to|through|-|–)$/.test(lead) && afterFrom === 'from' && first - (before?.last ?? 0) <= 2) from = null;
  else if (lead === 'and' && afterFrom === 'between' && first - (before?.last ?? 0) <= 2) from = null;
  const range = /^(\d{4})-(\d{2}|\d{4})$/.exec(match.type === 'DATE' ? (tokens[first]?.text ?? '') : '');
  if (range && match.last === first + 1 && value === range[1])
    to = range[2]?.length === 2 ? `${value?.slice(0, 2)}${range[2]}` : (range[2] as string);
  return {
    start: (tokens[first] as Draft).start,
    end: (tokens[match.last - 1] as Draft).end,
    first,
    last: match.last,
    type: match.type,
    value,
    from,
    to,
    mod: match.mod ?? null,
  };
}

/** The adposition before an expression, over an article and the like. */
function leadOf(tokens: readonly Draft[], first: number, sentence: Sentence): string {
  let at = first - 1;
  while (at >= sentence.first && /^(?:the|about|around|at|least|of|early|late|mid)$/.test(tokens[at]?.norm ?? '')) at--;
  return at >= sentence.first ? (tokens[at]?.norm ?? '') : '';
}

const rangeFollows = (tokens: readonly Draft[], at: number, sentence: Sentence): boolean => {
  if (at + 1 >= sentence.last) return false;
  const norm = tokens[at + 1]?.norm ?? '';
  return (
    /^(?:to|through|until|till|-|–)$/.test(tokens[at]?.norm ?? '') &&
    (/\d/.test(norm) ||
      MONTHS.has(norm) ||
      WEEKDAYS.has(norm) ||
      UNITS.has(norm) ||
      DAY_PARTS.has(norm) ||
      /^(?:the|early|mid|late|today|tomorrow)$/.test(norm))
  );
};
