import type { Atlas } from './create-atlas.ts';
import type { ActorEntry, CountryEntry, Gazetteer, GazetteerEntry, GazetteerMatch, PlaceEntry } from './gazetteer.ts';
import { indexNames } from './index-names.ts';
import { nameKey, namePieces } from './name-key.ts';
import { type EntryTable, entryTable } from './read-rows.ts';

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
  const all = [...entries];
  return indexTables({
    countries: all.filter((entry) => entry.kind === 'country'),
    actors: [entryTable(all.filter((entry) => entry.kind === 'actor'))],
    places: [entryTable(all.filter((entry) => entry.kind === 'place'))],
    atlas,
  });
}

export interface Tables {
  readonly countries: readonly CountryEntry[];
  readonly actors: readonly EntryTable<ActorEntry>[];
  readonly places: readonly EntryTable<PlaceEntry>[];
  readonly atlas: Atlas;
}

/** The same of tables whose entries are made when they are looked up. */
export function indexTables({ countries: nations, actors, places, atlas }: Tables): Gazetteer {
  const index = indexNames([entryTable(nations), ...actors, ...places]);
  const countries = new Map<string, CountryEntry>();
  const demonyms = new Map<string, CountryEntry>();
  for (const entry of nations) {
    countries.set(entry.iso3, entry);
    for (const word of entry.demonyms) {
      const key = nameKey(word);
      if (!demonyms.has(key)) demonyms.set(key, entry);
    }
  }

  const rank = (entry: GazetteerEntry): number => {
    if (entry.kind === 'country') return Number.MAX_VALUE;
    if (entry.kind === 'actor') return Number.MAX_SAFE_INTEGER;
    const { country, label, type } = entry;
    const capital = type === 'settlement' && country !== null && countries.get(country)?.capital === label;
    return capital ? entry.population * CAPITAL_WEIGHT : entry.population;
  };
  const indexed = (key: string): readonly GazetteerEntry[] => index.rowsOf(key)?.map(index.entryAt) ?? NONE;
  const made = new Map<string, readonly GazetteerEntry[]>();
  const named = (key: string): readonly GazetteerEntry[] => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const all = [...indexed(key), ...atlas.known(key)];
    if (all.length === 0) return NONE;
    all.sort((a, b) => rank(b) - rank(a));
    if (made.size >= KEPT) made.clear();
    made.set(key, all);
    return all;
  };
  let surnames: Map<string, ActorEntry[]> | undefined;

  const placesOf = new Map<string, readonly (CountryEntry | PlaceEntry)[]>();

  const match = (words: readonly string[], at: number): GazetteerMatch | null => {
    const first = words[at];
    if (first === undefined) return null;
    const piece = namePieces(first)[0] ?? '';
    const limit = Math.max(index.longest(piece), atlas.longest(piece));
    if (limit === 0) return null;
    let key = '';
    let pieces = 0;
    let found: GazetteerMatch | null = null;
    for (let next = at; next < words.length && pieces < limit; next++) {
      for (const piece of namePieces(words[next]!)) {
        key = key === '' ? piece : `${key} ${piece}`;
        pieces++;
      }
      const entries = named(key);
      if (entries.length > 0) found = { length: next - at + 1, entries };
    }
    return found;
  };

  return {
    match,
    find: (name) => named(nameKey(name)),
    places: (name) => {
      const key = nameKey(name);
      const known = placesOf.get(key);
      if (known !== undefined) return known;
      const [first = '', ...rest] = key.split(' ');
      const other = SHORT[first] ?? LONG[first];
      const keys = [key];
      if (other !== undefined) keys.push([other, ...rest].join(' '));
      if (rest.length === 0) keys.push(`al ${key}`);
      const own = keys.flatMap(indexed).filter((entry) => entry.kind !== 'actor');
      const all = [...new Set([...own, ...keys.flatMap((each) => atlas.named(each))])];
      if (placesOf.size >= KEPT) placesOf.clear();
      placesOf.set(key, all);
      return all;
    },
    country: (iso3) => countries.get(iso3),
    demonym: (word) => (word < 'A' ? undefined : demonyms.get(nameKey(word))),
    surnamed: (word) => {
      surnames ??= indexSurnames(actors);
      return surnames.get(nameKey(word)) ?? [];
    },
  };
}

function indexSurnames(tables: readonly EntryTable<ActorEntry>[]): Map<string, ActorEntry[]> {
  const surnames = new Map<string, ActorEntry[]>();
  for (const table of tables) {
    for (let row = 0; row < table.size; row++) {
      const [label = ''] = table.names(row);
      const blank = label.lastIndexOf(' ');
      if (blank < 0) continue;
      const entry = table.entry(row);
      if (entry.type !== 'person') continue;
      const key = nameKey(label.slice(blank + 1));
      const sharing = surnames.get(key);
      if (sharing === undefined) surnames.set(key, [entry]);
      else sharing.push(entry);
    }
  }
  return surnames;
}
