import type { Evidence } from './evidence.ts';
import type { Sector } from './sector.ts';

export const ACTOR_TYPES = [
  'person',
  'government',
  'military',
  'police',
  'militia',
  'organization',
  'company',
  'media',
  'party',
  'population',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const LOCATION_TYPES = ['country', 'region', 'settlement', 'facility', 'water', 'area'] as const;
export type LocationType = (typeof LOCATION_TYPES)[number];

interface EntityBase {
  /** Key from content: the same entity has the same id in every report. */
  readonly id: string;
  /** Canonical name, as a reader would write it. */
  readonly label: string;
  /** Other surface forms met in the text or known for it, sorted; never the label itself. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, or null when unknown or not of one country. */
  readonly country: string | null;
  /** Number of mentions in the document (in the graph: in all documents). */
  readonly mentions: number;
  /** At least one; in text order. */
  readonly evidence: readonly Evidence[];
}

/** Somebody who acts: a person, a body, a force, a people. */
export interface Actor extends EntityBase {
  readonly kind: 'actor';
  readonly type: ActorType;
  readonly sector: Sector | null;
  readonly wikidata: string | null;
}

/** Somewhere: a country meant as a place, a town, a base, a sea. */
export interface Location extends EntityBase {
  readonly kind: 'location';
  readonly type: LocationType;
  /** WGS84 degrees, north positive, −90 … 90; null when unresolved, never a guess. */
  readonly lat: number | null;
  /** WGS84 degrees, east positive, −180 … 180. */
  readonly lon: number | null;
  /** GeoNames id. */
  readonly geonames: string | null;
  /** Kilometres: a circle as large as the place, or within which it lies; absent where the point is all that is known. */
  readonly radiusKm?: number;
}

export type Entity = Actor | Location;
