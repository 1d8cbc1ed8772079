import type { NodeFacts } from '../stream/graph-stream.ts';

const LABELS: Readonly<Record<NodeFacts['kind'], string>> = { actor: 'Actor', location: 'Location', event: 'Event' };

/** The label of a node in a property graph: Actor, Location or Event. */
export function nodeLabel({ kind }: Pick<NodeFacts, 'kind'>): string {
  return LABELS[kind];
}

/**
 * The type of a relationship, from a role or relation.
 *
 * @example relationshipType('part-of') //=> 'PART_OF'
 */
export function relationshipType(sort: string): string {
  return sort.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
