import type { LayoutRequest } from './layout-messages.ts';

/** The part of a graph that has edges, its nodes numbered anew. */
export interface JoinedPart {
  /** Number in the whole graph of each node of the part. */
  readonly connected: Uint32Array;
  readonly joined: LayoutRequest;
}

/** Leave out the nodes without an edge to another node. */
export function splitLoneNodes({ order, sources, targets, weights, sizes, held, heldAt }: LayoutRequest): JoinedPart {
  const hasEdge = new Uint8Array(order);
  sources.forEach((source, edge) => {
    const target = targets[edge] as number;
    if (source === target) return;
    hasEdge[source] = 1;
    hasEdge[target] = 1;
  });
  const connected = Uint32Array.from(hasEdge.keys()).filter((node) => hasEdge[node] === 1);
  const numbers = new Uint32Array(order);
  connected.forEach((node, number) => {
    numbers[node] = number;
  });
  const heldRows = [...held.keys()].filter((row) => hasEdge[held[row] as number] === 1);
  const edges = Uint32Array.from(sources.keys()).filter((edge) => hasEdge[sources[edge] as number] === 1);
  return {
    connected,
    joined: {
      order: connected.length,
      sources: edges.map((edge) => numbers[sources[edge] as number] as number),
      targets: edges.map((edge) => numbers[targets[edge] as number] as number),
      weights: Float32Array.from(edges, (edge) => weights[edge] as number),
      sizes: Float32Array.from(connected, (node) => sizes[node] as number),
      held: Uint32Array.from(heldRows, (row) => numbers[held[row] as number] as number),
      heldAt: Float32Array.from(heldRows.flatMap((row) => [heldAt[row * 2] as number, heldAt[row * 2 + 1] as number])),
    },
  };
}

/**
 * Positions of the whole graph: those of the joined part, and under it the other nodes in rows as wide as it.
 *
 * @param positions x and y of the joined part's nodes, interleaved
 */
export function placeLoneNodes(order: number, connected: Uint32Array, positions: Float32Array): Float32Array {
  const whole = new Float32Array(order * 2);
  const isJoined = new Uint8Array(order);
  let [left, right, bottom, top] =
    connected.length === 0 ? [-100, 100, 0, 0] : [Infinity, -Infinity, Infinity, -Infinity];
  connected.forEach((node, number) => {
    const x = positions[number * 2] as number;
    const y = positions[number * 2 + 1] as number;
    whole[node * 2] = x;
    whole[node * 2 + 1] = y;
    isJoined[node] = 1;
    [left, right, bottom, top] = [Math.min(left, x), Math.max(right, x), Math.min(bottom, y), Math.max(top, y)];
  });
  const lone = Uint32Array.from(isJoined.keys()).filter((node) => isJoined[node] === 0);
  const width = Math.max(right - left, (top - bottom) * 0.8, 1);
  const columns = Math.max(12, Math.ceil(Math.sqrt(lone.length) * 2.2));
  const gap = width / (columns - 1);
  lone.forEach((node, index) => {
    whole[node * 2] = (left + right - width) / 2 + (index % columns) * gap;
    whole[node * 2 + 1] = bottom - gap * (2 + Math.floor(index / columns));
  });
  return whole;
}
