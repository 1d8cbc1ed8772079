import type { Timex } from '../../analysis.ts';
import type { Unit } from '../calendar.ts';
import { type Context, glued, word } from '../context.ts';
import { count, UNITS } from '../time-words.ts';

/** "nearly three more years": how many of what, and what stands around it. */
export interface Amount {
  readonly last: number;
  readonly unit: Unit;
  /** null: "several", "a few". */
  readonly count: number | null;
  readonly mod: Timex['mod'];
  /** "past", "next", … or empty. */
  readonly window: string;
  /** Only an article: "a year". */
  readonly article: boolean;
  /** "over a year". */
  readonly over: boolean;
  /** A number in figures. */
  readonly figures: boolean;
}

const VAGUE = /^(?:several|few|many|some)$/;
const EXTRA =
  /^(?:more|additional|other|full|whole|straight|consecutive|successive|long|further|solid|calendar|trading|working|business)$/;
const HALVES = /^(?:and|-)$/;

/** The amount of time at `at`, with articles and words of degree; null for none. */
export function amountAt(context: Context, at: number): Amount | null {
  let place = at;
  let mod = degree(context, place);
  if (mod) place += mod.wide;
  if (word(context, place) === 'the') place++;
  let window = '';
  if (/^(?:last|past|next|coming|previous|first|final|another)$/.test(word(context, place)))
    window = word(context, place++);
  else if (place > at && word(context, place - 1) === 'the') return null;
  if (window && !mod) {
    mod = degree(context, place);
    if (mod) place += mod.wide;
  }
  const number = numberAt(context, place, window === 'another');
  if (!number) return null;
  let unitAt = number.last;
  if (EXTRA.test(word(context, unitAt))) unitAt++;
  const norm = word(context, unitAt);
  const unit = UNITS.get(norm);
  if (!unit || norm === 'second' || norm === 'quarter') return null;
  if (glued(context, unitAt).last > unitAt + 1) return null;
  const plural = norm !== unit;
  if (!plural && number.count !== null && number.count > 1.5 && !describes(context, unitAt)) return null;
  if (plural && number.article) return null;
  const half =
    HALVES.test(word(context, unitAt + 1)) && word(context, unitAt + 2) === 'a' && word(context, unitAt + 3) === 'half';
  const told = window === 'first' || window === 'final' || window === 'another' ? '' : window;
  return {
    last: half ? unitAt + 4 : unitAt + 1,
    unit,
    count: number.count === null ? null : number.count + (half ? 0.5 : 0),
    mod: mod?.mod ?? null,
    window: told,
    article: number.article && !window && mod === null && !half && unitAt === number.last,
    over: word(context, at) === 'over',
    figures: /^\d/.test(word(context, place)),
  };
}

/** "a two year deal": the singular before a noun. */
const describes = (context: Context, unitAt: number): boolean =>
  unitAt + 1 < context.last &&
  /^(?:NOUN|ADJ)$/.test(context.tokens[unitAt + 1]?.upos ?? '') &&
  word(context, unitAt + 1) !== 'old';

interface Degree {
  readonly mod: Timex['mod'];
  readonly wide: number;
}

/** "about" APPROX; "more than a year ago" lies BEFORE, "less than a year ago" AFTER the year told. */
function degree(context: Context, at: number): Degree | null {
  const norm = word(context, at);
  if (/^(?:about|nearly|almost|around|roughly|approximately)$/.test(norm)) return { mod: 'APPROX', wide: 1 };
  if (norm === 'over') return { mod: 'BEFORE', wide: 1 };
  const next = word(context, at + 1);
  if (norm === 'more' && next === 'than') return { mod: 'BEFORE', wide: 2 };
  if (norm === 'less' && next === 'than') return { mod: 'AFTER', wide: 2 };
  if (norm === 'at' && (next === 'least' || next === 'most')) return { mod: null, wide: 2 };
  return null;
}

interface Numbered {
  readonly last: number;
  readonly count: number | null;
  readonly article: boolean;
}

function numberAt(context: Context, at: number, another: boolean): Numbered | null {
  const norm = word(context, at);
  const next = word(context, at + 1);
  if (norm === 'a' && (next === 'few' || next === 'couple' || next === 'dozen' || next === 'hundred')) {
    const last = next === 'couple' && word(context, at + 2) === 'of' ? at + 3 : at + 2;
    return { last, count: next === 'few' ? null : count(next), article: false };
  }
  if (norm === 'couple' && next === 'of') return { last: at + 2, count: 2, article: false };
  if (norm === 'half' && /^an?$/.test(next)) return { last: at + 2, count: 0.5, article: false };
  if (VAGUE.test(norm) && word(context, at - 1) === 'as') return null;
  if (VAGUE.test(norm)) return { last: at + 1, count: null, article: false };
  const value = count(norm);
  if (value === null) return another && UNITS.has(norm) ? { last: at, count: 1, article: false } : null;
  if (/^\d{1,3}$/.test(norm) && next === '1/2') return { last: at + 2, count: value + 0.5, article: false };
  const article = norm === 'a' || norm === 'an';
  if (!article && /^(?:or|to)$/.test(next) && count(word(context, at + 2)) !== null && UNITS.has(word(context, at + 3)))
    return { last: at + 3, count: value, article: false };
  if (next === 'and' && word(context, at + 2) === 'a' && word(context, at + 3) === 'half')
    return { last: at + 4, count: value + 0.5, article: false };
  return { last: at + 1, count: value, article };
}

const LEADS =
  /^(?:for|in|within|after|over|during|than|as|take|takes|took|taken|spend|spends|spent|last|lasts|lasted|until|only|just|least|most|of|through|throughout|every|after)$/;

/** Whether "a year" is a length here, not a rate ("twice a year") or a noun of its own ("a day of mourning"). */
export function durationLead(context: Context, at: number, { last, unit }: Amount): boolean {
  const tail = word(context, last);
  if (unit === 'second' || (unit === 'day' && tail === 'of')) return false;
  return LEADS.test(word(context, at - 1)) || /^(?:after|before|since|of)$/.test(tail);
}
