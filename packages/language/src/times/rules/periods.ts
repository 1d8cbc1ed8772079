import { type Base, isoYear, shift } from '../calendar.ts';
import { type Context, found, glued, isYear, overComma, type Rule, raw, word } from '../context.ts';
import { ordinal, SEASONS } from '../time-words.ts';

/** "the summer of 2024", "winter 2024", "in the spring"; no "fall of Kabul". */
export const seasonRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  const season = SEASONS.get(word(context, start));
  if (!season) return null;
  const yearAt = overComma(context, start + 1);
  if (isYear(word(context, yearAt))) return found(yearAt + 1, 'DATE', `${word(context, yearAt)}-${season}`);
  const led = /^(?:in|during|since|until|till|by|through|throughout)$/.test(word(context, at - 1));
  if (!led || start === at || /^(?:of|from|in)$/.test(word(context, start + 1))) return null;
  if (context.tokens[start + 1]?.upos === 'NOUN' && start + 1 < context.last) return null;
  return found(start + 1, 'DATE', seasonOf(context, at, season));
};

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonOf(context: Context, at: number, season: string): string | null {
  const { report } = context;
  if (!report || report.precision === 'year') return null;
  const begun = report.day.month >= (SEASON_MONTHS[season] as number);
  const tense = context.tense(at);
  const year = report.day.year - (tense !== 'ahead' && !begun ? 1 : 0);
  return `${isoYear(year)}-${season}`;
}

const HALF = 'half';

/** "the third quarter of 2024", "third-quarter", "the first half", "Q3 2024", "fiscal 2024", "the fiscal second quarter". */
export const quarterRule: Rule = (context, at) => {
  let place = word(context, at) === 'the' ? at + 1 : at;
  if (word(context, place) === 'fiscal') {
    const yearAt = word(context, place + 1) === 'year' ? place + 2 : place + 1;
    if (isYear(word(context, yearAt))) return found(yearAt + 1, 'DATE', word(context, yearAt));
    place++;
  }
  const short = /^q([1-4])$/.exec(word(context, place));
  const whole = glued(context, place);
  const joined = /^(first|second|third|fourth)-(quarter|half)$/.exec(whole.norm);
  const number = short ? Number(short[1]) : ordinal(joined?.[1] ?? word(context, place));
  if (number === null) return null;
  const wide = joined ? whole.last - place : short ? 1 : 2;
  if (!joined && !short && word(context, place + 1) === 'fiscal') place++;
  const unit = short ? 'quarter' : (joined?.[2] ?? word(context, place + 1));
  if ((unit !== 'quarter' || number > 4) && (unit !== HALF || number > 2)) return null;
  const code = unit === HALF ? `H${number}` : `Q${number}`;
  const after = place + wide;
  const of = word(context, after) === 'of';
  let yearAt = overComma(context, after);
  if (word(context, yearAt) === 'fiscal') yearAt += word(context, yearAt + 1) === 'year' ? 2 : 1;
  if (isYear(word(context, yearAt))) return found(yearAt + 1, 'DATE', `${word(context, yearAt)}-${code}`);
  const turn = word(context, after + 1);
  if (of && /^(?:this|last|next|the)$/.test(turn) && word(context, after + 2) === 'year') {
    const year = shift(context.report, 'year', turn === 'last' ? -1 : turn === 'next' ? 1 : 0);
    return found(after + 3, 'DATE', year && `${year}-${code}`);
  }
  if (of || (unit === HALF && !/^(?:in|during|for|since)$/.test(word(context, at - 1)))) return null;
  return found(after, 'DATE', partOfYear(context, at, code, unit === HALF ? 6 : 3, number));
};

/** A quarter or half without a year: the latest that has begun, the coming one in a clause about the future. */
function partOfYear(context: Context, at: number, code: string, months: number, number: number): string | null {
  const { report } = context;
  if (!report || report.precision === 'year') return null;
  const begun = report.day.month > (number - 1) * months;
  const over = report.day.month > number * months;
  const tense = context.tense(at);
  const step = tense === 'ahead' ? (over ? 1 : 0) : begun ? 0 : -1;
  return `${isoYear(report.day.year + step)}-${code}`;
}

/** "the 19th century", "19th-century", "the 20th and 21st centuries" (the last). */
export const centuryRule: Rule = (context, at) => {
  const start = word(context, at) === 'the' ? at + 1 : at;
  const whole = glued(context, start);
  const joined = /^(\p{L}+|\d+(?:st|nd|rd|th))-century$/u.exec(whole.norm);
  const number = ordinal(joined?.[1] ?? word(context, start));
  if (number === null || number > 21 || number < 1) return null;
  if (!joined && !/^(?:century|centuries)$/.test(word(context, start + 1))) return null;
  if (/^(?:b\.?c\.?(?:e\.?)?)$/i.test(raw(context, start + 2))) return null;
  return found(joined ? whole.last : start + 2, 'DATE', isoYear((number - 1) * 100).slice(0, 2));
};

/** The weekend of the week at hand: the one running or just over, the coming one in a clause about the future. */
export function weekendOf(base: Base | null, ahead: boolean, weekdayNow: number): string | null {
  const week = shift(base, 'week', ahead || weekdayNow >= 6 ? 0 : -1);
  return week && `${week}-WE`;
}
