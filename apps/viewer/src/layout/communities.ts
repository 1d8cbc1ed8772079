import { seededRandom } from '@dramatis/graph';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';

/** A graph as numbers: edge `i` joins nodes `sources[i]` and `targets[i]`. */
export interface NumberedGraph {
  readonly order: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * The community of each node; the same graph always gives the same.
 *
 * @see Blondel et al. 2008, "Fast unfolding of communities in large networks" (Louvain)
 */
export function communitiesOf({ order, sources, targets, weights }: NumberedGraph): Uint32Array {
  const graph = new UndirectedGraph();
  for (let node = 0; node < order; node += 1) graph.addNode(node);
  sources.forEach((source, edge) => {
    const target = targets[edge] as number;
    if (source === target) return;
    graph.updateEdge(source, target, (attributes) => ({
      weight: (Number(attributes.weight) || 0) + (weights[edge] as number),
    }));
  });
  if (graph.size === 0) return Uint32Array.from({ length: order }, (_, node) => node);
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(1) });
  return Uint32Array.from({ length: order }, (_, node) => found[String(node)] ?? 0);
}
