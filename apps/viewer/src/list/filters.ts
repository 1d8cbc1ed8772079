import type { Kind, ViewGraph, ViewNode } from '../graph/view-graph.ts';

/** What is shown; `eventType` null shows every type, `isUncodedShown` adds events without a type. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly eventType: string | null;
  readonly isUncodedShown: boolean;
}

export const FILTER_DEFAULTS: Filters = {
  kinds: ['actor', 'location', 'event'],
  eventType: null,
  isUncodedShown: false,
};

const passes = (node: ViewNode, { kinds, eventType, isUncodedShown }: Filters): boolean => {
  if (!kinds.includes(node.kind)) return false;
  if (node.kind !== 'event') return true;
  if (node.type === null) return isUncodedShown && eventType === null;
  return eventType === null || node.type === eventType;
};

/**
 * Keys of the nodes to show. With an event type chosen, actors and places stay only where they take part in such an event.
 */
export function visibleKeys(graph: ViewGraph, filters: Filters): ReadonlySet<string> {
  const shown = [...graph.nodes.values()].filter((node) => passes(node, filters));
  if (filters.eventType === null) return new Set(shown.map(({ key }) => key));
  const taking = new Set<string>();
  for (const edge of graph.edges.values()) {
    const event = graph.nodes.get(edge.source);
    if (edge.kind === 'role' && event?.type === filters.eventType) taking.add(edge.target);
  }
  return new Set(shown.filter(({ kind, key }) => kind === 'event' || taking.has(key)).map(({ key }) => key));
}

/** Types of the graph's events with their number, most frequent first. */
export function eventTypes(graph: ViewGraph): readonly { readonly type: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const node of graph.nodes.values())
    if (node.kind === 'event' && node.type !== null) counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
