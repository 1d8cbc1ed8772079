import type { LayoutRequest } from '../layout/layout-messages.ts';
import type { NetworkGraph } from './network.ts';

/** The graph as the layout worker takes it: nodes in the graph's order; those moved by hand are held. */
export function layoutRequest(graph: NetworkGraph): LayoutRequest {
  const index = new Map(graph.nodes().map((key, at) => [key, at]));
  const sources = new Uint32Array(graph.size);
  const targets = new Uint32Array(graph.size);
  const weights = new Float32Array(graph.size);
  let edge = 0;
  graph.forEachEdge((_, { pull }, source, target) => {
    sources[edge] = index.get(source) ?? 0;
    targets[edge] = index.get(target) ?? 0;
    weights[edge] = pull;
    edge += 1;
  });
  const held = graph.reduceNodes<number[]>((all, key, { isPinned }) => {
    if (isPinned === true) all.push(index.get(key) ?? 0);
    return all;
  }, []);
  return {
    order: graph.order,
    sources,
    targets,
    weights,
    sizes: Float32Array.from(graph.mapNodes((_, { size }) => size)),
    held: Uint32Array.from(held),
    heldAt: Float32Array.from(
      held.flatMap((at) => {
        const { x, y } = graph.getNodeAttributes(graph.nodes()[at] as string);
        return [x, y];
      }),
    ),
  };
}
