import type { Sector } from '@dramatis/graph/model';
import type { ActorEntry, Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { nonStateCode } from './non-state-code.ts';
import { placeSector } from './place-sector.ts';
import { standingAt, termAt } from './term-at.ts';

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
  const own = standingAt(entry, date);
  const body = bodyOf(entry, date, gazetteer);
  if (body !== null) {
    const { sector } = own.sector === null ? standingAt(body, date) : own;
    return { country: nonStateCode(body, gazetteer), sector, second: own.second, name, wikidata: entry.wikidata };
  }
  return { country: entry.country ?? nonStateCode(entry, gazetteer), ...own, name, wikidata: entry.wikidata };
}

/** The body beyond states that a person speaks for: of the secretary-general it is the United Nations, not the home country. */
function bodyOf(entry: ActorEntry, date: string | null, gazetteer: Gazetteer): ActorEntry | null {
  const term = entry.type === 'person' ? termAt(entry, date) : null;
  if (term === null || term.parent === null) return null;
  for (const found of gazetteer.find(term.parent)) {
    if (found.kind !== 'actor' || found.label !== term.parent || found.country !== null) continue;
    if (found.type === 'organization' || found.type === 'military') return found;
  }
  return null;
}
