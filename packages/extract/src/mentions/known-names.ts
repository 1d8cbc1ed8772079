import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import type { GazetteerEntry, GazetteerMatch } from '../gazetteer/gazetteer.ts';
import { isSpelledAs } from '../gazetteer/is-spelled-as.ts';
import type { Reading } from '../reading.ts';
import { PLACE_NOUNS } from './place-nouns.ts';

/** A run of tokens that the gazetteer knows, and the entry the context favours of those with that name. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly entry: GazetteerEntry;
}

/**
 * Every longest gazetteer name in the text, left to right, without overlaps.
 *
 * Of several places with one name the country most mentioned in the report wins, then the more populous.
 */
export function findKnownNames(reading: Reading): KnownName[] {
  const { tokens, words, gazetteer } = reading;
  const found: { first: number; last: number; entries: readonly GazetteerEntry[] }[] = [];
  const countries = new Map<string, number>();
  for (let at = 0; at < tokens.length; ) {
    const match = isCapitalised(tokens[at]!.text) ? gazetteer.match(words, at) : null;
    const entries = match === null ? [] : spelledAs(reading, at, match);
    if (match === null || entries.length === 0 || !isNamed(reading, at, at + match.length)) {
      const country = isCapitalised(tokens[at]!.text) ? reading.demonymAt(at)?.iso3 : undefined;
      if (country !== undefined) count(countries, country);
      at++;
      continue;
    }
    found.push({ first: at, last: at + match.length, entries });
    if (entries.length === 1) {
      const [entry] = entries;
      const country = entry!.kind === 'country' ? entry!.iso3 : entry!.country;
      if (country !== null) count(countries, country);
    }
    at += match.length;
  }
  return found.map(({ first, last, entries }) => ({ first, last, entry: favoured(entries, countries) }));
}

function favoured(entries: readonly GazetteerEntry[], countries: ReadonlyMap<string, number>): GazetteerEntry {
  let best = entries[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const score =
      prior(entry) + (entry.kind === 'country' ? 0 : 4 * Math.min(3, countries.get(entry.country ?? '') ?? 0));
    if (score > bestScore) {
      best = entry;
      bestScore = score;
    }
  }
  return best;
}

function prior(entry: GazetteerEntry): number {
  if (entry.kind === 'country') return 20;
  if (entry.kind === 'actor') return 12;
  return 3 + Math.log10(1 + entry.population);
}

function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  const letter = word[0] ?? '';
  return letter !== letter.toLowerCase();
}

/** The entries of a match that are written as here: "IS" the group is no "is"; in a line of capitals, capitals tell nothing. */
function spelledAs(
  { tokens, analysis, sentenceOf, document }: Reading,
  first: number,
  match: GazetteerMatch,
): GazetteerEntry[] {
  const { start } = tokens[first]!;
  const surface = document.text.slice(start, tokens[first + match.length - 1]!.end);
  const sentence = analysis.sentences[sentenceOf[first]!]!;
  const isAcronym = surface === surface.toUpperCase();
  const allCapitals = isAcronym && !/\p{Ll}/u.test(document.text.slice(sentence.start, sentence.end));
  return match.entries.filter((entry) => isSpelledAs(entry, surface, { allCapitals }));
}

/** A known name must be written as one: every longer word with a capital (but the kind of thing: "Ain al-Asad airbase"), and a lone first word of a sentence tagged as a name. */
function isNamed(reading: Reading, first: number, last: number): boolean {
  const { tokens, analysis, sentenceOf, gazetteer, words } = reading;
  for (let at = first; at < last; at++) {
    const { text, lemma } = tokens[at]!;
    const kindWord = at > first && (PLACE_NOUNS.has(lemma) || ACTOR_NOUNS.has(lemma));
    if (text.length > 3 && !isCapitalised(text) && !text.includes('-') && !kindWord) return false;
  }
  if (last - first > 1) return true;
  const { upos } = tokens[first]!;
  if (upos === 'PUNCT' || upos === 'NUM' || upos === 'DET' || upos === 'PRON') return false;
  const sentence = analysis.sentences[sentenceOf[first]!]!;
  if (first === sentence.first && upos !== 'PROPN') {
    return gazetteer.find(words[first]!).some((entry) => entry.kind !== 'place' || entry.population > 100_000);
  }
  return true;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The known name that covers each token of one. */
export function byToken(names: readonly KnownName[]): ReadonlyMap<number, KnownName> {
  const at = new Map<number, KnownName>();
  for (const name of names) for (let token = name.first; token < name.last; token++) at.set(token, name);
  return at;
}
