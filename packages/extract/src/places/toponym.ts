import type { CountryEntry, PlaceEntry } from '../gazetteer/gazetteer.ts';

export type Candidate = CountryEntry | PlaceEntry;

/** One occurrence of a name that may be a place's: a mention, or a name inside the name of a body ("Norfolk High School"). */
export interface Toponym {
  /** Tokens, half-open. */
  readonly first: number;
  readonly last: number;
  /** Index of the mention, or −1. */
  readonly mention: number;
  /** Key of the name: what has one key in a report is one place, unless the words beside it say otherwise. */
  readonly name: string;
  /** Every place of that name that the words beside it allow. */
  readonly candidates: readonly Candidate[];
  /** The words beside it leave these few: "Paris, Texas". */
  readonly stated: boolean;
  /** Where the words say that it lies, when no candidate does: "Paris, Idaho". */
  readonly within?: Candidate;
  /** The name alone was enough for the gazetteer to know it. */
  readonly known: boolean;
}
