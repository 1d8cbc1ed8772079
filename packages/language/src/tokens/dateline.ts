import type { Draft } from '../draft.ts';

/** Longest dateline in tokens: "NAIROBI, Kenya, Aug. 7, 1998 (Example Wire) —". */
const LONGEST = 16;
const DASH = /^(?:-{1,2}|–|—|_)$/u;
/** A town in capitals: "KHARTOUM", "N'DJAMENA", not the "UN" of a sentence. */
const TOWN = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u;
const WITHIN = /^(?:\p{Lu}.*|\d{1,4}|[(),./])$/u;

/**
 * The end of a dateline that opens a passage, half-open: the token after its dash; −1 when there is none.
 *
 * "BEIRUT (AP) — Rebels …" has one; "NATO - led by Norway - agreed …" has none, since a word in lower case follows.
 */
export function datelineEnd(tokens: readonly Draft[], first: number): number {
  if (!TOWN.test(tokens[first]?.text ?? '')) return -1;
  for (let at = first + 1; at < Math.min(tokens.length - 1, first + LONGEST); at++) {
    const { text } = tokens[at] as Draft;
    if (DASH.test(text)) return /^[\p{Lu}\d"“'‘]/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : -1;
    if (!WITHIN.test(text)) return -1;
  }
  return -1;
}
