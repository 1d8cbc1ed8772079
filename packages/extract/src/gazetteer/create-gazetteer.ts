import type { Atlas } from './create-atlas.ts';
import type { CountryEntry, Gazetteer, GazetteerEntry, GazetteerMatch, PlaceEntry } from './gazetteer.ts';
import { nameKey, namePieces } from './name-key.ts';

/** How many times its inhabitants a capital counts when the entries of a name are put in order. */
const CAPITAL_WEIGHT = 20;

const EMPTY: Atlas = { longest: () => 0, known: () => [], named: () => [] };
/** First words that are written short. */
const SHORT: Readonly<Record<string, string>> = { st: 'saint', mt: 'mount', ft: 'fort' };
const LONG: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(SHORT).map(([a, b]) => [b, a]));
/** Answers kept, then forgotten all at once. */
const KEPT = 5_000;
const NONE: readonly GazetteerEntry[] = [];

/**
 * Index entries by name, for lookup by words in linear time.
 *
 * Names are compared without case, diacritics, apostrophes and hyphens ("Kata'ib" = "Kataib", "al-Asad" = "al Asad"), and without a
 * leading "the"; a name ends only where a word ends, so "U.S." is not found in "u.s.-led". Capitals are the caller's to check, by
 * `isSpelledAs`: by its words alone "us" is the United States, "turkey" a country and "nice" a city.
 *
 * Entries of one name stand in order: country, actors as given, places by inhabitants (a capital's counted twentyfold).
 *
 * @param atlas further places, searched rather than indexed
 * @example createGazetteer(rows).match(['the', 'iraqi', 'ain', 'al-asad', 'airbase'], 2) //=> { length: 3, entries: [{ label: 'Ain al-Asad Airbase', … }] }
 */
export function createGazetteer(entries: Iterable<GazetteerEntry>, atlas: Atlas = EMPTY): Gazetteer {
  const names = new Map<string, GazetteerEntry[]>();
  const longest = new Map<string, number>();
  const countries = new Map<string, CountryEntry>();
  const demonyms = new Map<string, CountryEntry>();

  for (const entry of entries) {
    if (entry.kind === 'country') {
      countries.set(entry.iso3, entry);
      for (const word of entry.demonyms) {
        const key = nameKey(word);
        if (!demonyms.has(key)) demonyms.set(key, entry);
      }
    }
    for (const name of [entry.label, ...entry.aliases]) {
      const key = nameKey(name);
      const sharing = names.get(key);
      if (sharing === undefined) names.set(key, [entry]);
      else if (!sharing.includes(entry)) sharing.push(entry);
      const blank = key.indexOf(' ');
      const first = blank < 0 ? key : key.slice(0, blank);
      const length = blank < 0 ? 1 : key.split(' ').length;
      if (length > (longest.get(first) ?? 0)) longest.set(first, length);
    }
  }

  const rank = (entry: GazetteerEntry): number => {
    if (entry.kind === 'country') return Number.MAX_VALUE;
    if (entry.kind === 'actor') return Number.MAX_SAFE_INTEGER;
    const { country, label, type } = entry;
    const capital = type === 'settlement' && country !== null && countries.get(country)?.capital === label;
    return capital ? entry.population * CAPITAL_WEIGHT : entry.population;
  };
  for (const sharing of names.values()) if (sharing.length > 1) sharing.sort((a, b) => rank(b) - rank(a));

  const joined = new Map<string, readonly GazetteerEntry[]>();
  const entriesOf = (key: string): readonly GazetteerEntry[] => {
    const own = names.get(key) ?? NONE;
    const further = atlas.known(key);
    if (further.length === 0) return own;
    if (own.length === 0 && further.length === 1) return further;
    const known = joined.get(key);
    if (known !== undefined) return known;
    if (joined.size >= KEPT) joined.clear();
    const all = [...own, ...further].sort((a, b) => rank(b) - rank(a));
    joined.set(key, all);
    return all;
  };

  const placesOf = new Map<string, readonly (CountryEntry | PlaceEntry)[]>();

  const match = (words: readonly string[], at: number): GazetteerMatch | null => {
    const first = words[at];
    if (first === undefined) return null;
    const piece = namePieces(first)[0] ?? '';
    const limit = Math.max(longest.get(piece) ?? 0, atlas.longest(piece));
    if (limit === 0) return null;
    let key = '';
    let pieces = 0;
    let found: GazetteerMatch | null = null;
    for (let next = at; next < words.length && pieces < limit; next++) {
      for (const piece of namePieces(words[next]!)) {
        key = key === '' ? piece : `${key} ${piece}`;
        pieces++;
      }
      const entries = entriesOf(key);
      if (entries.length > 0) found = { length: next - at + 1, entries };
    }
    return found;
  };

  return {
    match,
    find: (name) => entriesOf(nameKey(name)),
    places: (name) => {
      const key = nameKey(name);
      const known = placesOf.get(key);
      if (known !== undefined) return known;
      const [first = '', ...rest] = key.split(' ');
      const other = SHORT[first] ?? LONG[first];
      const keys = [key];
      if (other !== undefined) keys.push([other, ...rest].join(' '));
      if (rest.length === 0) keys.push(`al ${key}`);
      const own = keys.flatMap((each) => names.get(each) ?? []).filter((entry) => entry.kind !== 'actor');
      const all = [...new Set([...own, ...keys.flatMap((each) => atlas.named(each))])];
      if (placesOf.size >= KEPT) placesOf.clear();
      placesOf.set(key, all);
      return all;
    },
    country: (iso3) => countries.get(iso3),
    demonym: (word) => (word < 'A' ? undefined : demonyms.get(nameKey(word))),
  };
}
