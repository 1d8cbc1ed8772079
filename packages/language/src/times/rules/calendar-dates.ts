import { isoYear, parseDay } from '../calendar.ts';
import {
  type Context,
  dayFits,
  dayNumber,
  type Found,
  found,
  glued,
  isCapital,
  monthAt,
  type Rule,
  raw,
  word,
} from '../context.ts';
import { dateValue } from '../resolve.ts';
import { WEEKDAYS } from '../time-words.ts';
import { shortYearAfter, yearAcross, yearAfter } from './year-after.ts';

/** "2026-03-04", "2026-03-04T10:00", "3/4/2026" (American), "25.3.2026" (European). */
export const numericDateRule: Rule = (context, at) => {
  const { text, last } = glued(context, at);
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    const time = /T\d{2}/.test(text);
    return parseDay(text) && found(last, time ? 'TIME' : 'DATE', time ? text : text.slice(0, 10));
  }
  const parts = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!parts || (parts[2] === '.' && parts[4]?.length !== 4)) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const full = parts[4]?.length === 2 ? year + (year > 40 ? 1900 : 2000) : year;
  const [month, day] = parts[2] === '.' ? [second, first] : [first, second];
  const value = `${isoYear(full)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parseDay(value) && found(last, 'DATE', value);
};

/** "4 March 2026", "March 4, 2026", "March 4-6", "4 and 5 March", "March 2026", "March"; a weekday may lead. */
export const calendarRule: Rule = (context, at) => {
  if (WEEKDAYS.has(word(context, at))) {
    const next = word(context, at + 1) === ',' ? at + 2 : at + 1;
    const rest = monthAt(context, next) === null ? dayFirst(context, next) : monthFirst(context, next);
    return rest?.value && rest.value.length >= 10 ? rest : null;
  }
  return monthAt(context, at) === null ? dayFirst(context, at) : monthFirst(context, at);
};

const COUNTED = /^(?:percent|%|people|troops|civilians|soldiers|men|women|children|-)$/;

const monthFirst: Rule = (context, at) => {
  const month = monthAt(context, at);
  if (month === null) return null;
  const span = daySpan(context, at + 1);
  if (span && dayFits(month, span.last) && !COUNTED.test(word(context, span.end))) {
    const told = yearAfter(context, span.end);
    const year = told ? told.year : yearAcross(context, span.end, month);
    return ranged(
      found(told?.last ?? span.end, 'DATE', dateValue(context, at, { month, day: span.first, year })),
      span,
    );
  }
  const told = yearAfter(context, at + 1);
  if (told) return found(told.last, 'DATE', dateValue(context, at, { month, day: null, year: told.year }));
  const next = raw(context, at + 1);
  const name = /^\p{Lu}\p{Ll}+$/u.test(next) && !WEEKDAYS.has(word(context, at + 1));
  if (name && !/^(?:in|since|until|last|next|this)$/.test(word(context, at - 1))) return null;
  const year = yearAcross(context, at + 1, month);
  return found(at + 1, 'DATE', dateValue(context, at, { month, day: null, year }));
};

const dayFirst: Rule = (context, at) => {
  const span = daySpan(context, at);
  if (!span) return null;
  let place = span.end;
  if (/^(?:and|or|to|-|–)$/.test(word(context, place)) && dayNumber(word(context, place + 1)) !== null) place += 2;
  const alone = place === span.end;
  if (word(context, place) === 'of') place++;
  const month = monthAt(context, place);
  if (month === null || !dayFits(month, span.last)) return null;
  const told = yearAfter(context, place + 1) ?? shortYearAfter(context, place + 1);
  const year = told ? told.year : yearAcross(context, place + 1, month);
  const value = dateValue(context, at, { month, day: span.first, year });
  return ranged(found(alone ? (told?.last ?? place + 1) : span.end, 'DATE', value), span);
};

interface DaySpan {
  readonly first: number;
  readonly last: number;
  /** Token after it. */
  readonly end: number;
}

/** "4", "4th", "4-6". */
function daySpan(context: Context, at: number): DaySpan | null {
  const { norm, last: end } = glued(context, at);
  const single = dayNumber(norm);
  if (single !== null) return { first: single, last: single, end };
  const parts = /^(\d{1,2})[-–](\d{1,2})$/.exec(norm);
  const [first, last] = [dayNumber(parts?.[1] ?? ''), dayNumber(parts?.[2] ?? '')];
  return first !== null && last !== null && first < last ? { first, last, end } : null;
}

function ranged(match: Found, { first, last }: DaySpan): Found {
  if (first === last || match.value === null) return match;
  return { ...match, from: match.value, to: `${match.value.slice(0, 8)}${String(last).padStart(2, '0')}` };
}

/** "25" after "April 24 and": another day of the month just told. */
export const furtherDayRule: Rule = (context, at) => {
  const day = dayNumber(raw(context, at));
  if (day === null || !/^(?:and|or|,|to|through|-|–)$/.test(word(context, at - 1))) return null;
  if (dayNumber(raw(context, at - 2)) === null || monthAt(context, at - 3) === null) return null;
  const month = monthAt(context, at - 3) as number;
  if (
    !/^(?:[.,;:)]|and|or|in|at|as|to|for|when|after|before|\d{4})?$/.test(word(context, at + 1)) ||
    isCapital(raw(context, at + 1))
  )
    return null;
  if (!dayFits(month, day)) return null;
  const told = yearAfter(context, at + 1);
  return found(told?.last ?? at + 1, 'DATE', dateValue(context, at - 3, { month, day, year: told?.year ?? null }));
};
