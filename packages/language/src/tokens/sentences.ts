import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';

const CLOSER = /^(?:["'”’»)\]}]|''|’’)$/u;
const STOP = /^(?:[.!?]+|…+)$/u;
const RULE = /^([-*_=~#])\1{4,}$/;
const FACE = /^(?:[:;=]['’]?-?[()DPp]|\(:|<3|\^_*\^)$/u;
const DATELINE_TOKENS = 20;
/** Longest sentence in tokens: far above any written one; what is longer is cut, at a mark where there is one. */
export const LONGEST_SENTENCE = 400;

/**
 * Push the sentences of tokens `first` … to the end, a passage, onto `sentences`.
 *
 * @returns how many cuts were made only because a sentence was longer than `LONGEST_SENTENCE`
 */
export function cutSentences(tokens: readonly Draft[], first: number, sentences: Sentence[]): number {
  let forced = 0;
  let from = datelineEnd(tokens, first);
  if (from > first) push(tokens, first, from, false, sentences);
  for (let index = from; index < tokens.length; index++) {
    const ending = endsHere(tokens, index, from);
    const tooLong = ending < 0 ? index + 1 - from >= LONGEST_SENTENCE : ending + 1 - from > LONGEST_SENTENCE;
    if (ending < 0 && !tooLong) continue;
    if (tooLong) forced++;
    index = tooLong ? lastMark(tokens, from, from + LONGEST_SENTENCE - 1) : ending;
    push(tokens, from, index + 1, false, sentences);
    from = index + 1;
  }
  if (from < tokens.length) push(tokens, from, tokens.length, isHeadline(tokens, from, tokens.length), sentences);
  return forced;
}

function lastMark(tokens: readonly Draft[], from: number, index: number): number {
  for (let at = index; at > from + LONGEST_SENTENCE / 2; at--)
    if (/^[,;:.!?–—)]$/u.test((tokens[at] as Draft).text)) return at;
  return index;
}

/** Index of the last token of the sentence when it ends at `index` (closing quotes, citations included), else −1. */
function endsHere(tokens: readonly Draft[], index: number, from: number): number {
  const token = tokens[index] as Draft;
  if (isRule(tokens, index) || (index + 1 < tokens.length && isRule(tokens, index + 1))) return index;
  const { text } = token;
  if (FACE.test(text)) return index > from && startsCapital(tokens[index + 1]) ? index : -1;
  const abbreviation = text.length > 1 && text.endsWith('.') && !STOP.test(text);
  if (!abbreviation && !STOP.test(text)) return -1;
  const last = tail(tokens, index);
  const next = tokens[last + 1];
  if (!next) return -1;
  if (abbreviation) {
    if (last === index && TITLE_ABBREVIATIONS.has(token.norm.slice(0, -1))) return -1;
    if (/^\p{Lu}\.$/u.test(text) && last === index) return -1;
    return startsCapital(next) && (SENTENCE_STARTERS.has(next.norm) || last > index) ? last : -1;
  }
  if (index === from) return -1;
  if (FACE.test(next.text)) return -1;
  if (/^\p{Ll}/u.test(next.text)) return goesOnLower(tokens, index, last) ? -1 : last;
  if (/^(?:[,;:–—)-]|[.!?…]+)$/u.test(next.text)) return -1;
  const listed = index - from === 1 && /^(?:\d{1,3}|\p{L})$/u.test(tokens[from]?.text ?? '');
  return listed ? -1 : last;
}

/** Whether a mark before a word in lower case is inside its sentence: after an ellipsis, a quote, a short word, or without a space. */
function goesOnLower(tokens: readonly Draft[], index: number, last: number): boolean {
  const mark = tokens[index] as Draft;
  const before = tokens[index - 1] as Draft;
  if (last > index || /^(?:\.{2,}|…+)$/u.test(mark.text)) return true;
  if ((tokens[last + 1] as Draft).start === mark.end) return true;
  if (mark.text.includes('!') && /^\p{Lu}/u.test(before.text) && before.end === mark.start) return true;
  return mark.text === '.' && (before.text.length < 4 || !/^[\p{Ll}'’)]+$/u.test(before.text));
}

const startsCapital = (token: Draft | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** A line drawn in characters ("-----") between what belongs to neither side of it. */
const isRule = (tokens: readonly Draft[], index: number): boolean => RULE.test((tokens[index] as Draft).text);

/** Index of the last closing mark or citation ("[4]") after the mark at `index`. */
function tail(tokens: readonly Draft[], index: number): number {
  let last = index;
  for (;;) {
    if (last + 1 < tokens.length && isCloser(tokens, last + 1)) last++;
    else if (isCitation(tokens, last + 1)) last += 3;
    else return last;
  }
}

/** A closing mark stands right after the word before it; a quote after a space opens. */
function isCloser(tokens: readonly Draft[], index: number): boolean {
  const token = tokens[index] as Draft;
  return CLOSER.test(token.text) && token.start === tokens[index - 1]?.end;
}

const isCitation = (tokens: readonly Draft[], index: number): boolean =>
  tokens[index]?.text === '[' && /^\d{1,3}$/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.text === ']';

/**
 * The token after a dateline and its dash, "BEIRUT (AP) —", "NAIROBI, Kenya, May 24 (Reuters) -", "Lima, 9 Jan 90 (EFE) --"; `first` where
 * there is none. The first word is in capitals, or both an agency and a comma follow; without agency, region or date only up to three
 * words count, before a word that is not in capitals.
 */
function datelineEnd(tokens: readonly Draft[], first: number): number {
  const lead = tokens[first]?.text ?? '';
  if (!/^\p{Lu}[\p{L}.'’-]{2,}$/u.test(lead) || SENTENCE_STARTERS.has((tokens[first] as Draft).norm)) return first;
  const capitals = lead === lead.toUpperCase();
  let marks = '';
  for (let index = first + 1; index < Math.min(first + DATELINE_TOKENS, tokens.length - 2); index++) {
    const { text } = tokens[index] as Draft;
    const next = (tokens[index + 1] as Draft).text;
    if (/^(?:[—–_]|-{1,2})$/u.test(text) && isSpaced(tokens, index)) {
      const opens = /^(?:\p{Lu}|["“‘'[])/u.test(next);
      const named = marks.includes('(') && marks.includes(',');
      const short = index - first <= 3 && !/^\p{Lu}{2,}$/u.test(next);
      return opens && (named || (capitals && (marks !== '' || short))) ? index + 1 : first;
    }
    if (!/^(?:[,()/.]|\d{1,4}|\p{Lu}[\p{L}.'’-]*|of|de|al|and|the)$/u.test(text)) return first;
    if (/^[,(\d]/.test(text)) marks += text;
  }
  return first;
}

const isSpaced = (tokens: readonly Draft[], index: number): boolean =>
  (tokens[index - 1] as Draft).end < (tokens[index] as Draft).start || (tokens[index] as Draft).text !== '-';

/** Whether tokens `from` … `end` (half-open), a line of their own, close without a mark. */
export function isHeadline(tokens: readonly Draft[], from: number, end: number): boolean {
  let last = end - 1;
  while (last > from && CLOSER.test(tokens[last]?.text ?? '')) last--;
  return !/[.!?…:;,]$/u.test(tokens[last]?.text ?? '');
}

function push(tokens: readonly Draft[], first: number, last: number, headline: boolean, sentences: Sentence[]): void {
  const start = (tokens[first] as Draft).start;
  const end = (tokens[last - 1] as Draft).end;
  sentences.push({ start, end, first, last, headline });
}
