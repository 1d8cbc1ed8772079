import type { ActorType, LocationType, Sector } from '@dramatis/graph/model';
import type { ActorEntry, CountryEntry, PlaceEntry } from '../gazetteer/gazetteer.ts';
import { governmentLabel } from '../gazetteer/government-entry.ts';
import type { Mention } from '../mentions/mention.ts';
import { slug } from '../mentions/slug.ts';

interface DraftBase {
  readonly id: string;
  /** The canonical name where one is known; else the most frequent wording of its mentions. */
  readonly name: string | null;
  readonly country: string | null;
}

/** An actor while its mentions are being gathered. */
export interface ActorDraft extends DraftBase {
  readonly kind: 'actor';
  readonly type: ActorType;
  readonly sector: Sector | null;
  readonly entry: ActorEntry | null;
}

/** A location while its mentions are being gathered. */
export interface LocationDraft extends DraftBase {
  readonly kind: 'location';
  readonly type: LocationType;
  readonly entry: PlaceEntry | CountryEntry | null;
}

export type Draft = ActorDraft | LocationDraft;

/**
 * The government of a country.
 *
 * @example governmentDraft(unitedStates).name //=> 'Government of the United States'
 */
export function governmentDraft(country: CountryEntry): ActorDraft {
  const { iso3 } = country;
  const name = governmentLabel(country);
  return {
    kind: 'actor',
    id: `actor:government:${iso3}`,
    name,
    country: iso3,
    type: 'government',
    sector: 'GOV',
    entry: null,
  };
}

/** The actor of a gazetteer row; ids come from type, country and name, so every report gives the same. */
export function knownActorDraft(entry: ActorEntry): ActorDraft {
  const { label, type, sector, country } = entry;
  const id = `actor:${type}:${country ?? 'int'}:${slug(label)}`;
  return { kind: 'actor', id, name: label, country, type, sector, entry };
}

/** The place of a gazetteer row. */
export function knownLocationDraft(entry: PlaceEntry | CountryEntry): LocationDraft {
  const { label } = entry;
  if (entry.kind === 'country') {
    return { kind: 'location', id: `location:${entry.iso3}`, name: label, country: entry.iso3, type: 'country', entry };
  }
  const { geonames, division } = entry;
  const code = division !== undefined && division.split('.').length > 2 && entry.type === 'region' ? division : null;
  const id = `location:${geonames ?? code ?? `${entry.country ?? 'int'}:${slug(label)}`}`;
  return { kind: 'location', id, name: label, country: entry.country, type: entry.type, entry };
}

/** An actor that only the text names; `scope` makes the id this document's own where the words alone identify nobody. */
export function unknownActorDraft(mention: Mention, scope: string | null): ActorDraft {
  const { type, sector, country } = mention.actor!;
  const id = mention.identity ?? `actor:${type}:${slug(mention.label)}${scope === null ? '' : `:${scope}`}`;
  return { kind: 'actor', id, name: null, country, type, sector, entry: null };
}

/** A place that only the text names: no coordinates rather than a guess. */
export function unknownLocationDraft(mention: Mention): LocationDraft {
  const { type, country } = mention.location!;
  return { kind: 'location', id: `location:${slug(mention.label)}`, name: null, country, type, entry: null };
}
