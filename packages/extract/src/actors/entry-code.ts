import type { Sector } from '@dramatis/graph/model';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { nonStateCode } from './non-state-code.ts';
import { placeSector } from './place-sector.ts';
import { standingAt } from './term-at.ts';

/** Who an actor string names, in PLOVER's codes. */
export interface ActorCode {
  /** ISO 3166-1 alpha-3, or PLOVER's code of those who belong to no state: IGO, NGO, IMG, MNC; null when nothing tells. */
  readonly country: string | null;
  /** Null for a country or a place by itself; UNK when nothing tells. */
  readonly sector: Sector | null;
  readonly second: Sector | null;
  /** The name under which the gazetteer knows it; null for a description. */
  readonly name: string | null;
  readonly wikidata: string | null;
}

/** Nothing tells who it is. */
export const UNKNOWN: ActorCode = { country: null, sector: 'UNK', second: null, name: null, wikidata: null };

/** The code of a known name. */
export function entryCode(entry: GazetteerEntry, date: string | null, gazetteer: Gazetteer): ActorCode {
  const name = entry.label;
  if (entry.kind === 'country') {
    return { country: entry.iso3, sector: null, second: null, name, wikidata: entry.wikidata };
  }
  if (entry.kind === 'place') {
    return { country: entry.country, sector: placeSector(entry, gazetteer), second: null, name, wikidata: null };
  }
  const { sector, second } = standingAt(entry, date);
  return { country: entry.country ?? nonStateCode(entry, gazetteer), sector, second, name, wikidata: entry.wikidata };
}
