import { cliticCut } from './clitics.ts';
import { hyphenCuts } from './hyphens.ts';
import { unitCut } from './numbers.ts';
import { ownsDot } from './owns-dot.ts';
import {
  DATE, DEGREE, DOMAIN, DOTTED_REST, ELIDED, EMAIL, EMOTICON, HANDLE, HOST, INITIALS, LOOSE_CLITIC, MARKS, matchEnd, NUMBER, SIGNED,
  SLASHED, SPACE, URL, WORD,
} from './patterns.ts'; // biome-ignore format: one list

/** A run of text without white space that is one token. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Cut `text[from, to)` into tokens, in order; white space and control characters belong to none.
 *
 * Linear in the length of the text.
 *
 * @example scan("Iraq's U.S.-led army didn't go.", 0, 31).length //=> 8
 */
export function scan(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const addresses = text.slice(from, to).includes('@');
  let at = from;
  let opens = true;
  while (at < to) {
    const space = matchEnd(SPACE, text, at);
    if (space > 0) {
      at = space;
      opens = true;
      continue;
    }
    const end = Math.min(to, next(text, at, opens, addresses));
    split(text, at, end, pieces);
    at = end;
    opens = false;
  }
  return pieces;
}

/** End of the token at `at`. `opens`: white space stands before it; `addresses`: there is an "@" somewhere. */
function next(text: string, at: number, opens: boolean, addresses: boolean): number {
  const code = text.charCodeAt(at);
  const letter = isLetter(code);
  if (addresses && (letter || isDigit(code))) {
    const email = matchEnd(EMAIL, text, at);
    if (email > 0) return withoutTail(text, at, email);
  }
  if (letter) return word(text, at, code);
  if (isDigit(code)) return first(text, at, [DATE, NUMBER]);
  if (opens && (code === 43 || code === 46) && isDigit(text.charCodeAt(at + 1))) {
    const signed = matchEnd(SIGNED, text, at);
    if (signed > 0) return signed;
  }
  if (opens && code < 128) {
    const emoticon = matchEnd(EMOTICON, text, at);
    if (emoticon > 0) return emoticon;
  }
  if (code === 64 || code === 35) return first(text, at, [HANDLE, MARKS]);
  if (code === 39 || code === 0x2019) return first(text, at, opens ? [ELIDED, MARKS] : [LOOSE_CLITIC, MARKS]);
  if (code < 128 && code !== 95) return matchEnd(MARKS, text, at);
  return word(text, at, code);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function first(text: string, at: number, patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const end = matchEnd(pattern, text, at);
    if (end > 0) return end;
  }
  return at + 1;
}

const HYPHENS = /[-‐‑]/u;

function word(text: string, at: number, code: number): number {
  if ((code | 32) === 104 || (code | 32) === 119 || (code | 32) === 109) {
    const url = matchEnd(URL, text, at);
    if (url > 0) return withoutTail(text, at, url);
  }
  const follower = text.charCodeAt(at + 1);
  if (follower === 46) {
    const initials = matchEnd(INITIALS, text, at);
    if (initials > 0) return initials;
  }
  if (follower === 47) {
    const slashed = matchEnd(SLASHED, text, at);
    if (slashed > 0) return slashed;
  }
  if (code === 80 || code === 69) {
    const degree = matchEnd(DEGREE, text, at);
    if (degree > 0) return degree;
  }
  const end = matchEnd(WORD, text, at);
  if (end < 0) return first(text, at, [MARKS]);
  if (text.charCodeAt(end) !== 46) return end;
  if (HYPHENS.test(text[end - 2] ?? '') && end - 2 > at) {
    const initials = matchEnd(INITIALS, text, end - 1);
    if (initials > 0) return initials;
  }
  const domain = matchEnd(DOMAIN, text, end);
  if (domain > 0) return withoutTail(text, at, domain);
  const host = matchEnd(HOST, text, end);
  if (host > 0) return host;
  if (!ownsDot(text, at, end)) return end;
  const rest = matchEnd(DOTTED_REST, text, end + 1);
  if (rest < 0) return end + 1;
  return text.charCodeAt(rest) === 46 && ownsDot(text, at, rest) ? rest + 1 : rest;
}

/** An address without the punctuation that follows it in the sentence. */
function withoutTail(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[.,;:!?'’”")\]}>-]/.test(text[last - 1] ?? '')) last--;
  return last;
}

const ADDRESS = /@|\/|^www\./;
const CHARACTERS_BEFORE = 24;

/** Push `text[start, end)`, its clitics, its hyphens and its unit as tokens of their own. */
function split(text: string, start: number, end: number, pieces: Piece[]): void {
  const form = text.slice(start, end);
  if (end - start < 2 || ADDRESS.test(form)) {
    pieces.push({ start, end });
    return;
  }
  const clitic = cliticCut(form);
  const stem = clitic > 0 ? start + clitic : end;
  pushParts(text, start, stem, pieces);
  if (clitic > 0) pieces.push({ start: stem, end });
}

function pushParts(text: string, start: number, end: number, pieces: Piece[]): void {
  const form = text.slice(start, end);
  let from = start;
  if (HYPHENS.test(form)) {
    const before = text.slice(Math.max(0, start - CHARACTERS_BEFORE), start);
    const previous = /(?:^|\s)(\S+ )$/.exec(before)?.[1] ?? '';
    for (const cut of hyphenCuts(form, previous, text.slice(end, end + 2))) {
      pieces.push({ start: from, end: start + cut }, { start: start + cut, end: start + cut + 1 });
      from = start + cut + 1;
    }
  } else {
    const unit = unitCut(form);
    if (unit > 0) {
      pieces.push({ start, end: start + unit });
      from = start + unit;
    }
  }
  pieces.push({ start: from, end });
}
