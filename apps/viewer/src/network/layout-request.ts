import type { ViewGraph } from '../graph/view-graph.ts';
import type { LayoutRequest } from '../layout/layout-messages.ts';

/** A relation holds its ends together less than a part in an event does. */
const RELATION_WEIGHT = 0.6;

/**
 * The graph as the layout worker takes it.
 *
 * @param index number of each node
 * @param size radius of a node in pixels
 */
export function layoutRequest(
  graph: ViewGraph,
  index: ReadonlyMap<string, number>,
  size: (key: string) => number,
): LayoutRequest {
  const edges = [...graph.edges.values()];
  return {
    order: index.size,
    sources: Uint32Array.from(edges, (edge) => index.get(edge.source) ?? 0),
    targets: Uint32Array.from(edges, (edge) => index.get(edge.target) ?? 0),
    weights: Float32Array.from(edges, (edge) => (edge.kind === 'role' ? 1 : RELATION_WEIGHT)),
    sizes: Float32Array.from(index.keys(), size),
  };
}
