import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { MONTH, WEEKDAY } from './is-dated.ts';
import { AGENCIES, AGENCY_LETTERS } from './known-bodies.ts';
import { phraseTable } from './phrase-table.ts';
import { isKnownPlace } from './places-known.ts';
import type { NameRange } from './split-name.ts';
import { wordsOf } from './words-of.ts';

const agencyEnd = phraseTable(AGENCIES);
const DASH = /^(?:[-–—_]|--+)$/u;
/** Tokens of the longest dateline. */
const LONGEST = 24;

/**
 * Places and agency of a dateline that opens a sentence: "ACCRA, Ghana (AP) —", "Lima, 9 Jan 90 (EFE) --", "LA PAZ, Oct 19 -".
 *
 * What stands in the brackets counts when it is a known agency, or a name before a dash where a place in capitals or a date leads: "Ann Diaz
 * (Labour) - 23,000 votes" is none. Without brackets a date or a known place has to come before the dash: "UPDATE - Troops left" is none.
 */
export function datelineNames(tokens: readonly Draft[], { first, last }: Sentence): readonly NameRange[] {
  const limit = Math.min(last, first + LONGEST);
  const places: NameRange[] = [];
  let dated = false;
  let at = first;
  for (;;) {
    const from = at;
    while (at < limit && isPlaceWord(tokens[at]!, at > from)) at++;
    if (at > from) places.push({ first: from, last: at, type: 'LOC' });
    const date = at;
    while (at < limit && (/^\d{1,4}$/.test(tokens[at]!.text) || isDateWord(tokens[at]!.norm))) at++;
    dated ||= at > date;
    if (at === from || tokens[at]?.text !== ',' || at >= limit) break;
    at++;
  }
  if (places[0]?.first !== first) return [];
  const capitals = /^\P{Ll}{3,}$/u.test(wordsOf(tokens, first, places[0].last));
  if (tokens[at]?.text !== '(' || at >= limit) {
    const placed = places.length > 1 && isKnownPlace(wordsOf(tokens, places[1]!.first, places[1]!.last));
    return capitals && (dated || placed) && at < last && DASH.test(tokens[at]!.text) ? places : [];
  }
  const agency = bracketed(tokens, at, last);
  if (agency === undefined) return [];
  const known =
    agencyEnd(tokens, agency.first) === agency.last || AGENCY_LETTERS.has(wordsOf(tokens, agency.first, agency.last));
  const dash = agency.last + 1 < last && DASH.test(tokens[agency.last + 1]!.text);
  const ends = agency.last + 1 === last;
  if (known ? !dash && !ends : !dash || !(capitals || dated)) return [];
  return [...places, agency];
}

const isDateWord = (norm: string): boolean => MONTH.test(norm) || WEEKDAY.test(norm);

function isPlaceWord({ text, norm }: Draft, inside: boolean): boolean {
  if (isDateWord(norm) || norm === 'by') return false;
  return /^\p{Lu}[\p{L}.'’-]*$/u.test(text) || (inside && /^(?:of|de|del|la|al|and|the|-)$/.test(text));
}

/** The name in brackets that open at `open`. */
function bracketed(tokens: readonly Draft[], open: number, last: number): NameRange | undefined {
  let at = open + 1;
  while (at < last && at < open + 7 && /^(?:\p{Lu}[\p{L}.'’-]*|-|de|of|del|la)$/u.test(tokens[at]!.text)) at++;
  if (at === open + 1 || tokens[at]?.text !== ')' || at >= last || !/^\p{Lu}/u.test(tokens[open + 1]!.text))
    return undefined;
  return { first: open + 1, last: at, type: 'ORG' };
}
