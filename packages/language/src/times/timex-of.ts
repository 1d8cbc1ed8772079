import type { Sentence, Timex } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { boundsOf } from './bounds.ts';
import type { Found } from './context.ts';
import { DAY_PARTS, MONTHS, UNITS, WEEKDAYS } from './time-words.ts';

/** The record of a match: its span, and the period it bounds by the preposition before it ("by", "since", "from … to"). */
export function timexOf(
  tokens: readonly Draft[],
  first: number,
  match: Found,
  sentence: Sentence,
  before: Timex | undefined,
): Timex {
  const dated = match.type === 'DATE' || match.type === 'TIME';
  const bounds = dated && match.value !== null ? boundsOf(match.value) : null;
  let from = match.from ?? bounds?.from ?? null;
  let to = match.to ?? bounds?.to ?? null;
  const side = dated ? openSide(tokens, first, match, sentence, before) : null;
  if (side === 'from') from = null;
  if (side === 'to') to = null;
  return {
    start: (tokens[first] as Draft).start,
    end: (tokens[match.last - 1] as Draft).end,
    first,
    last: match.last,
    type: match.type,
    value: match.value,
    from,
    to,
    mod: match.mod,
  };
}

const CLOSE = 2;

/** The side on which the period is open: "by Friday", "more than a year ago" have no start, "since Friday" no end. */
function openSide(
  tokens: readonly Draft[],
  first: number,
  match: Found,
  sentence: Sentence,
  before: Timex | undefined,
): 'from' | 'to' | null {
  if (match.mod === 'BEFORE') return 'from';
  if (match.mod === 'AFTER') return 'to';
  const lead = leadOf(tokens, first, sentence);
  if (/^(?:by|until|till|before)$/.test(lead)) return 'from';
  if (/^(?:since|after|between|starting|beginning)$/.test(lead)) return 'to';
  if (lead === 'from') return rangeFollows(tokens, match.last, sentence) ? 'to' : null;
  const near = before !== undefined && before.last >= sentence.first && first - before.last <= CLOSE;
  if (!near) return null;
  const opened = leadOf(tokens, before.first, sentence);
  if (opened === 'from' && /^(?:to|through|-|–)$/.test(lead)) return 'from';
  return opened === 'between' && lead === 'and' ? 'from' : null;
}

/** The adposition before an expression, over an article and the like; "by" for "no later than", "since" for "no earlier than". */
function leadOf(tokens: readonly Draft[], first: number, sentence: Sentence): string {
  let at = first - 1;
  while (at >= sentence.first && /^(?:the|about|around|at|least|of|early|late|mid)$/.test(tokens[at]?.norm ?? '')) at--;
  if (at < sentence.first) return '';
  const { norm } = tokens[at] as Draft;
  if (norm !== 'than' || at - 2 < sentence.first) return norm;
  const [word, not] = [(tokens[at - 1] as Draft).norm, (tokens[at - 2] as Draft).norm];
  return /^(?:no|not)$/.test(not) && /^(?:later|earlier|sooner)$/.test(word) ? (word === 'later' ? 'by' : 'since') : '';
}

function rangeFollows(tokens: readonly Draft[], at: number, sentence: Sentence): boolean {
  if (at + 1 >= sentence.last || !/^(?:to|through|until|till|-|–)$/.test((tokens[at] as Draft).norm)) return false;
  const { norm } = tokens[at + 1] as Draft;
  return (
    /\d/.test(norm) ||
    MONTHS.has(norm) ||
    WEEKDAYS.has(norm) ||
    UNITS.has(norm) ||
    DAY_PARTS.has(norm) ||
    /^(?:the|early|mid|late|today|tomorrow|now)$/.test(norm)
  );
}
