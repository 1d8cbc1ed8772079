import { ABBREVIATIONS, NUMBERED_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts';

/** A run of text without white space that is one token. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iuy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/uy;
const HANDLE = /[@#][\p{L}\p{N}_]+/uy;
const DATE =
  /\d{4}-\d{2}-\d{2}(?![\d-])(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,4}\/\d{1,2}\/\d{1,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/uy;
const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[\p{L}]+)?(?:-[\p{L}\p{N}]+)*/uy;
const DECADE = /['’]\d0s(?![\p{L}\p{N}])/uy;
const INITIALS = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?(?:-[\p{L}\p{N}]+)*/uy;
const WORD =
  /[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}\p{Cf}_]|[-‐‑'’ʼ](?=[\p{L}\p{N}])|&(?=\p{Lu})|,(?=\d{3}(?!\d))(?<=\d,))*/uy;
const DOMAIN = /\.(?:com|org|net|gov|edu|info|mil|int|co|io|tv|uk|ru|ua|cn|iq|ir)(?:\.\p{L}{2})?(?![\p{L}\p{N}])/iuy;
const REPEAT = /([-.!?*=_~•·…])\1*|[\p{So}\p{Sk}][\p{M}\p{Cf}\p{Sk}]*|[\s\S]/uy;
const SPACE = /[\s\p{Cc}\p{Zs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/uy;
const CLITIC = /^(.+?)(n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;

/** The end of `pattern`'s match at `at`, or −1. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
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
  let at = from;
  while (at < to) {
    const space = matchEnd(SPACE, text, at);
    if (space > 0) {
      at = space;
      continue;
    }
    const end = Math.min(to, next(text, at));
    split(text, at, end, pieces);
    at = end;
  }
  return pieces;
}

function next(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const digit = code >= 48 && code <= 57;
  const first = code | 32;
  if (first === 104 || first === 119) {
    const url = matchEnd(URL, text, at);
    if (url > 0) return withoutTail(text, at, url);
  }
  if (code === 64 || code === 35) {
    const handle = matchEnd(HANDLE, text, at);
    if (handle > 0) return handle;
  }
  if (digit) {
    const date = matchEnd(DATE, text, at);
    if (date > 0) return date;
    const number = matchEnd(NUMBER, text, at);
    if (number > 0) return number;
  }
  if (code === 39 || code === 0x2019) {
    const decade = matchEnd(DECADE, text, at);
    if (decade > 0) return decade;
  }
  const initials = matchEnd(INITIALS, text, at);
  if (initials > 0) return initials;
  const word = matchEnd(WORD, text, at);
  if (word < 0) return matchEnd(REPEAT, text, at);
  if (text.charCodeAt(word) === 64) {
    const email = matchEnd(EMAIL, text, at);
    if (email > 0) return email;
  }
  if (text.charCodeAt(word) !== 46) return word;
  const domain = matchEnd(DOMAIN, text, word);
  if (domain > 0) return domain;
  return ownsDot(text, at, word) ? dotted(text, word) : word;
}

/** After an abbreviation's dot a hyphenated rest still belongs to the word ("St.-Pierre"). */
function dotted(text: string, dot: number): number {
  const rest = matchEnd(/(?:-[\p{L}\p{N}]+)+/uy, text, dot + 1);
  return rest > 0 ? rest : dot + 1;
}

function ownsDot(text: string, start: number, dot: number): boolean {
  if (text.charCodeAt(dot + 1) === 46) return false;
  const length = dot - start;
  if (length > 6) return false;
  const word = text.slice(start, dot);
  const lower = word.toLowerCase();
  if (NUMBERED_ABBREVIATIONS.has(lower))
    return /^\s?\d/.test(text.slice(dot + 1, dot + 3)) && lower !== 'sun' && lower !== 'sat';
  if (TITLE_ABBREVIATIONS.has(lower)) return true;
  if (ABBREVIATIONS.has(lower)) return /^\p{Lu}/u.test(word) || lower === 'etc' || lower === 'al';
  return length === 1 && /^\p{Lu}$/u.test(word) && /^[ \t]?\p{Lu}/u.test(text.slice(dot + 1, dot + 3));
}

/** An address without the punctuation that follows it in the sentence. */
function withoutTail(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[.,;:!?'’”")\]}>]/.test(text[last - 1] ?? '')) last--;
  return last;
}

/** Push `text[start, end)` with its clitics as tokens of their own. */
function split(text: string, start: number, end: number, pieces: Piece[]): void {
  const length = end - start;
  if (length > 2 && length < 40) {
    const form = text.slice(start, end);
    if (/^cannot$/i.test(form)) {
      pieces.push({ start, end: start + 3 }, { start: start + 3, end });
      return;
    }
    const clitic = CLITIC.exec(form);
    if (clitic?.[1] !== undefined) {
      const cut = start + clitic[1].length;
      pieces.push({ start, end: cut }, { start: cut, end });
      return;
    }
  }
  pieces.push({ start, end });
}
