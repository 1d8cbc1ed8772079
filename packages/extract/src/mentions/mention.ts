import type { ActorType, Area, LocationType, Sector, Span } from '@dramatis/graph/model';
import type { ActorEntry, CountryEntry, PlaceEntry } from '../gazetteer/gazetteer.ts';

/** What a mention can refer to when it is somebody. `country` has a government that its name may stand for. */
export interface ActorReading {
  readonly type: ActorType;
  readonly sector: Sector | null;
  readonly country: string | null;
  readonly entry: ActorEntry | null;
}

/** What a mention can refer to when it is somewhere; null coordinates when no gazetteer knows it. */
export interface LocationReading {
  readonly type: LocationType;
  readonly country: string | null;
  readonly entry: PlaceEntry | CountryEntry | null;
  /** The part or surroundings that the words make of it: "western Iraq", "near Tripoli". */
  readonly area?: Area;
}

/**
 * One occurrence of something that may act or be acted in.
 *
 * "Baghdad" has two readings: `location` the city and `actor` the government of Iraq; its role in the sentence decides later.
 */
export interface Mention extends Span {
  /** Tokens `first` … `last`, half-open, and the syntactic head among them. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** A reader's name for it: the name without titles, the noun phrase without its determiner. */
  readonly label: string;
  readonly actor: ActorReading | null;
  readonly location: LocationReading | null;
  /** The country whose government the name stands for when it acts: "Iraq", "Baghdad", "the Kremlin". */
  readonly government: CountryEntry | null;
  /** Base form of a nominal's head noun: "army"; null for names and pronouns. */
  readonly noun: string | null;
  /** Identity given by the words alone ("Iran-backed" + group noun); null when coreference has to decide. */
  readonly identity: string | null;
  readonly plural: boolean;
  /** "the army", "its forces": points back. */
  readonly definite: boolean;
  /** Stated number: "two border guards" → 2. */
  readonly count: number | null;
  /** The determiner or possessive pronoun it opens with, lower case: "a", "the", "its". */
  readonly determiner: string | null;
  /** A nominal with nothing before its noun but determiner and number: "the two men", not "the armed men". */
  readonly bare: boolean;
  /** "Iran-backed", "pro-Russian", "backed by Turkey": ISO 3166-1 alpha-3 of the backer. */
  readonly backedBy: string | null;
  /** "U.S.-led", "led by France": of the leader. */
  readonly ledBy: string | null;
  /** "two wounded border guards" → "wounded". */
  readonly condition: string | null;
  /** People of whom only the number is told: "eleven people", "several men". */
  readonly figure: boolean;
  /** Half of a description of two ("both governments"): which, each with a mention of its own. */
  readonly half: 0 | 1 | null;
  readonly rule: string;
}
