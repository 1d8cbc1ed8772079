import type { Evidence } from './evidence.ts';

/** Relations between entities that need no event. */
export const ENTITY_RELATIONS = [
  'part-of',
  'located-in',
  'capital-of',
  'leads',
  'member-of',
  'backs',
  'citizen-of',
  'opposes',
] as const;
/** Relations between events. */
export const EVENT_RELATIONS = ['before', 'causes', 'contradicts'] as const;
export type RelationType = (typeof ENTITY_RELATIONS)[number] | (typeof EVENT_RELATIONS)[number];

/** `source` stands in `relation` to `target`: Iraqi army `part-of` Government of Iraq. */
export interface Relation {
  readonly relation: RelationType;
  /** Id of an entity (or, for event relations, of an event). */
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly Evidence[];
}
