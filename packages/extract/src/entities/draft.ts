import type { ActorType, LocationType, Sector } from '@dramatis/graph/model';
import { standingAt } from '../actors/term-at.ts';
import type { ActorEntry, CountryEntry, PlaceEntry } from '../gazetteer/gazetteer.ts';
import { governmentLabel } from '../gazetteer/government-entry.ts';
import type { Mention } from '../mentions/mention.ts';
import { nationalBodyId } from '../mentions/national-body-id.ts';
import { slug } from '../slug.ts';

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
  /** Only described ("the state radio station"): a node where an event acts on it, else no place of its own. */
  readonly nameless: boolean;
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

/**
 * The actor of a gazetteer row; ids come from type, country and name, so every report gives the same. Its sector is that of the day.
 *
 * @param date ISO 8601 day of the report, null when unknown
 */
export function knownActorDraft(entry: ActorEntry, date: string | null): ActorDraft {
  const { label, type, country } = entry;
  const id = entry.id ?? `actor:${type}:${country ?? 'int'}:${slug(label)}`;
  return { kind: 'actor', id, name: label, country, type, sector: standingAt(entry, date).sector, entry };
}

/** The place of a gazetteer row. */
export function knownLocationDraft(entry: PlaceEntry | CountryEntry): LocationDraft {
  const { label } = entry;
  if (entry.kind === 'country') {
    return {
      kind: 'location',
      id: `location:${entry.iso3}`,
      name: label,
      country: entry.iso3,
      type: 'country',
      entry,
      nameless: false,
    };
  }
  const { geonames, division } = entry;
  const code = division !== undefined && division.split('.').length > 2 && entry.type === 'region' ? division : null;
  const id = entry.id ?? `location:${geonames ?? code ?? `${entry.country ?? 'int'}:${slug(label)}`}`;
  return { kind: 'location', id, name: label, country: entry.country, type: entry.type, entry, nameless: false };
}

/** An actor that only the text names; `scope` makes the id this document's own where the words alone identify nobody. */
export function unknownActorDraft(mention: Mention, scope: string | null): ActorDraft {
  const { type, sector, country } = mention.actor!;
  const id = mention.identity ?? `actor:${type}:${slug(mention.label)}${scope === null ? '' : `:${scope}`}`;
  return { kind: 'actor', id, name: null, country, type, sector, entry: null };
}

/** A body of the kind that every country has one of: "the navy" of a country. */
export function nationalBodyDraft({ noun, actor }: Mention, country: CountryEntry): ActorDraft {
  const { type, sector } = actor!;
  const id = nationalBodyId(noun!, type, country.iso3);
  if (id === `actor:government:${country.iso3}`) return governmentDraft(country);
  return { kind: 'actor', id, name: null, country: country.iso3, type, sector, entry: null };
}

/** A place that only the text names: no coordinates rather than a guess. */
export function unknownLocationDraft(mention: Mention): LocationDraft {
  const { type, country } = mention.location!;
  const id = `location:${slug(mention.label)}`;
  return { kind: 'location', id, name: null, country, type, entry: null, nameless: false };
}

/** A place that the text describes; another report's "state radio station" is another. */
export function namelessLocationDraft(mention: Mention, scope: string): LocationDraft {
  const draft = unknownLocationDraft(mention);
  return { ...draft, id: `${draft.id}:${scope}`, nameless: true };
}
