export type { Document, DocumentMetadata } from './document.ts';
export {
  ACTOR_TYPES,
  type Actor,
  type ActorType,
  type Entity,
  LOCATION_TYPES,
  type Location,
  type LocationType,
} from './entity.ts';
export {
  type Event,
  type Filler,
  type Participant,
  type Quantity,
  ROLES,
  type Role,
  STATUSES,
  type Status,
} from './event.ts';
export { EVENT_TYPES, type EventType, type Mode, QUADS, type Quad } from './event-type.ts';
export type { Area, Evidence } from './evidence.ts';
export { type Extraction, GENERATOR, SCHEMA, type Warning } from './extraction.ts';
export { ENTITY_RELATIONS, EVENT_RELATIONS, type Relation, type RelationType } from './relation.ts';
export { SECTORS, type Sector } from './sector.ts';
export type { Span } from './span.ts';
