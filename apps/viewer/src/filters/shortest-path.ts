import type { GraphColumns } from '../graph/columns.ts';

/** Node and edge indices from one end to the other; one edge fewer than nodes. */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/**
 * One shortest way between two nodes over shown nodes, whichever way the edges point; of equal ones the first in the graph's order.
 *
 * @param mask which nodes are shown, by index; the ends count as shown
 * @returns null when there is no way
 */
export function shortestPath(columns: GraphColumns, mask: Uint8Array, from: string, to: string): Path | null {
  const start = columns.indexOf.get(from);
  const end = columns.indexOf.get(to);
  if (start === undefined || end === undefined) return null;
  const { source, target, edgesAt } = columns;
  const by = new Int32Array(columns.keys.length).fill(-2);
  by[start] = -1;
  const queue = [start];
  for (let head = 0; head < queue.length && by[end] === -2; head += 1) {
    const node = queue[head] as number;
    for (let at = edgesAt.starts[node] as number; at < (edgesAt.starts[node + 1] as number); at += 1) {
      const edge = edgesAt.values[at] as number;
      const other = (source[edge] === node ? target[edge] : source[edge]) as number;
      if (by[other] !== -2 || (mask[other] !== 1 && other !== end)) continue;
      by[other] = edge;
      queue.push(other);
    }
  }
  if (by[end] === -2) return null;
  const nodes = [end];
  const edges: number[] = [];
  for (let node = end; node !== start; node = nodes[0] as number) {
    const edge = by[node] as number;
    edges.unshift(edge);
    nodes.unshift((source[edge] === node ? target[edge] : source[edge]) as number);
  }
  return { nodes, edges };
}
