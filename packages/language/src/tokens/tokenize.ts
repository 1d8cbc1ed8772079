import type { Sentence } from '../analysis.ts';
import { type Draft, draft } from '../draft.ts';
import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { datelineEnd } from './dateline.ts';
import { passages } from './lines.ts';
import { scan } from './scan.ts';

/** Longest sentence in tokens; beyond it a sentence is cut at its last mark. */
const LONGEST = 400;
const CLOSER = /^(?:["'”’»)\]}]|'')$/u;
const STOP = /^(?:[.!?]+|…+)$/u;

/**
 * Tokens and sentences of a text; tags, lemmas and tree still blank.
 *
 * @example tokenize('It left. U.S. troops stay.').sentences.length //=> 2
 */
export function tokenize(text: string): { tokens: Draft[]; sentences: Sentence[] } {
  const tokens: Draft[] = [];
  const sentences: Sentence[] = [];
  for (const passage of passages(text)) {
    const first = tokens.length;
    for (const piece of scan(text, passage.start, passage.end)) tokens.push(draft(text, piece.start, piece.end));
    cut(tokens, first, sentences);
  }
  return { tokens, sentences };
}

function cut(tokens: readonly Draft[], first: number, sentences: Sentence[]): void {
  let from = first;
  const dateline = datelineEnd(tokens, first);
  if (dateline > 0) {
    push(tokens, first, dateline, true, sentences);
    from = dateline;
  }
  for (let index = from; index < tokens.length; index++) {
    const boundary = endsHere(tokens, index, from);
    if (boundary >= 0) {
      index = boundary;
      push(tokens, from, index + 1, false, sentences);
      from = index + 1;
    } else if (index + 1 - from >= LONGEST) {
      index = lastMark(tokens, from, index);
      push(tokens, from, index + 1, false, sentences);
      from = index + 1;
    }
  }
  if (from < tokens.length) push(tokens, from, tokens.length, isHeadline(tokens, from), sentences);
}

/** Index of the last token of the sentence when it ends at `index` (closing quotes included), else −1. */
function endsHere(tokens: readonly Draft[], index: number, from: number): number {
  const token = tokens[index] as Draft;
  const abbreviation = token.text.length > 1 && token.text.endsWith('.') && !STOP.test(token.text);
  if (!abbreviation && !STOP.test(token.text)) return -1;
  let last = index;
  while (last + 1 < tokens.length && isCloser(tokens, last + 1)) last++;
  const next = tokens[last + 1];
  if (!next) return -1;
  if (abbreviation) {
    if (last === index && TITLE_ABBREVIATIONS.has(token.norm.slice(0, -1))) return -1;
    if (/^\p{Lu}\.$/u.test(token.text) && last === index) return -1;
    return /^\p{Lu}/u.test(next.text) && (SENTENCE_STARTERS.has(next.norm) || last > index) ? last : -1;
  }
  if (index === from) return -1;
  if (/^\p{Ll}/u.test(next.text)) return -1;
  if (/^[,;:–—)-]/u.test(next.text)) return -1;
  const listed = index - from === 1 && /^(?:\d{1,3}|\p{L})$/u.test(tokens[from]?.text ?? '');
  return listed ? -1 : last;
}

/** A closing mark stands right after the word before it; a quote after a space opens. */
function isCloser(tokens: readonly Draft[], index: number): boolean {
  const token = tokens[index] as Draft;
  return CLOSER.test(token.text) && token.start === tokens[index - 1]?.end;
}

function lastMark(tokens: readonly Draft[], from: number, index: number): number {
  for (let at = index; at > from + LONGEST / 2; at--) if (/^[,;:.!?–—)]$/u.test(tokens[at]?.text ?? '')) return at;
  return index;
}

function isHeadline(tokens: readonly Draft[], from: number): boolean {
  let last = tokens.length - 1;
  while (last > from && CLOSER.test(tokens[last]?.text ?? '')) last--;
  return !/[.!?…:;,]$/u.test(tokens[last]?.text ?? '');
}

function push(tokens: readonly Draft[], first: number, last: number, headline: boolean, sentences: Sentence[]): void {
  const start = (tokens[first] as Draft).start;
  const end = (tokens[last - 1] as Draft).end;
  sentences.push({ start, end, first, last, headline });
}
