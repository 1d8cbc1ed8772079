import type { CountryEntry, Gazetteer, GazetteerEntry, GazetteerMatch } from './gazetteer.ts';
import { nameKey, namePieces } from './name-key.ts';

/** How many times its inhabitants a capital counts when the entries of a name are put in order. */
const CAPITAL_WEIGHT = 20;

/**
 * Index entries by name, for lookup by words in linear time.
 *
 * Names are compared without case, diacritics, apostrophes and hyphens ("Kata'ib" = "Kataib", "al-Asad" = "al Asad"), and without a
 * leading "the"; a name ends only where a word ends, so "U.S." is not found in "u.s.-led". Capitals are the caller's to check, by
 * `isSpelledAs`: by its words alone "us" is the United States, "turkey" a country and "nice" a city.
 *
 * Entries of one name stand in order: country, actors as given, places by inhabitants (a capital's counted twentyfold).
 *
 * @example createGazetteer(rows).match(['the', 'iraqi', 'ain', 'al-asad', 'airbase'], 2) //=> { length: 3, entries: [{ label: 'Ain al-Asad Airbase', … }] }
 */
export function createGazetteer(entries: Iterable<GazetteerEntry>): Gazetteer {
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

  const match = (words: readonly string[], at: number): GazetteerMatch | null => {
    const first = words[at];
    if (first === undefined) return null;
    const limit = longest.get(namePieces(first)[0] ?? '');
    if (limit === undefined) return null;
    let key = '';
    let pieces = 0;
    let found: GazetteerMatch | null = null;
    for (let next = at; next < words.length && pieces < limit; next++) {
      for (const piece of namePieces(words[next]!)) {
        key = key === '' ? piece : `${key} ${piece}`;
        pieces++;
      }
      const sharing = names.get(key);
      if (sharing !== undefined) found = { length: next - at + 1, entries: sharing };
    }
    return found;
  };

  return {
    match,
    find: (name) => names.get(nameKey(name)) ?? [],
    country: (iso3) => countries.get(iso3),
    demonym: (word) => demonyms.get(nameKey(word)),
  };
}
