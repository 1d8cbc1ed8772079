import type { ActorType, LocationType, Sector } from '@dramatis/graph/model';

/** A country: its place, its government, and the words that stand for them. */
export interface CountryEntry {
  readonly kind: 'country';
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Adjectives and names of its people: "Iraqi", "Iraqis"; "French", "Frenchman". */
  readonly demonyms: readonly string[];
  readonly capital: string;
  /** Buildings and seats that stand for the government: "the Kremlin", "Downing Street". */
  readonly seats: readonly string[];
  /** WGS84 degrees, near the middle of the territory. */
  readonly lat: number;
  readonly lon: number;
  readonly geonames: string | null;
  readonly wikidata: string | null;
  /** Kilometres: of a circle as large as the country. */
  readonly radius?: number;
}

export interface PlaceEntry {
  readonly kind: 'place';
  readonly label: string;
  readonly aliases: readonly string[];
  readonly type: LocationType;
  /** ISO 3166-1 alpha-3; null for seas and places of several countries. */
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly geonames: string | null;
  /** Inhabitants; 0 when it has none or they are unknown. */
  readonly population: number;
  /** A user's key for it, in place of the one made from its GeoNames id or country and label. */
  readonly id?: string;
  /**
   * The administrative unit that it is or lies in: ISO 3166-1 alpha-3, then GeoNames's codes: "USA.TX" Texas, "USA.TX.277" Lamar County and
   * Paris in it. A place lies in a unit when the unit's code begins its own.
   */
  readonly division?: string;
  /** Kilometres: of a circle as large as the region. */
  readonly radius?: number;
}

/** What an actor is during a time: a person's office, a group's standing. */
export interface Term {
  readonly sector: Sector | null;
  /** What the sector leaves out: MIL of a defence minister's GOV. */
  readonly second: Sector | null;
  /** A person's office: "president", "foreign minister". */
  readonly office: string | null;
  /** Label of the body it is part of, or for a person leads. */
  readonly parent: string | null;
  /** ISO 8601 dates, at their own precision; null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody known by name; its own fields are those of the term best known. */
export interface ActorEntry extends Term {
  readonly kind: 'actor';
  readonly label: string;
  readonly aliases: readonly string[];
  readonly type: ActorType;
  readonly country: string | null;
  readonly wikidata: string | null;
  /** Every term of one that has several, the best known first. */
  readonly terms?: readonly Term[];
  /** A user's key for it, in place of the one made from its type, country and label. */
  readonly id?: string;
}

export type GazetteerEntry = CountryEntry | PlaceEntry | ActorEntry;

/** Names known before reading: looked up by words, never by pattern over the text. */
export interface Gazetteer {
  /**
   * The longest known name that starts at word `at`.
   *
   * @param words the text's words, lower case, straight apostrophes; "al-Asad" is one word, a possessive 's is a word of its own
   * @returns the number of words it covers and every entry of that name, or null
   */
  match(words: readonly string[], at: number): GazetteerMatch | null;
  /** Every entry whose label or alias is `name`, whatever its case. */
  find(name: string): readonly GazetteerEntry[];
  /**
   * Every country and place of that name, the small and ambiguous too that `match` and `find` leave out: for names that the text itself shows
   * to be places. "St." and "Saint" are one, and "Karak" is "Al Karak" too.
   */
  places(name: string): readonly (CountryEntry | PlaceEntry)[];
  country(iso3: string): CountryEntry | undefined;
  /** Persons by the last word of their label: "Duterte" → Rodrigo Duterte and Sara Duterte. A surname alone is no name of theirs. */
  surnamed(word: string): readonly ActorEntry[];
  /** "iraqi", "Iraqis", "French" → the country. */
  demonym(word: string): CountryEntry | undefined;
}

export interface GazetteerMatch {
  readonly length: number;
  readonly entries: readonly GazetteerEntry[];
}
