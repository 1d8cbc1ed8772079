import type { GraphColumns } from '../graph/columns.ts';
import { KINDS } from '../graph/view-graph.ts';
import type { Visibility } from './visibility.ts';

/**
 * Of what is shown, only what lies within some steps of a node, over shown nodes. A step from actor to actor is one through their event:
 * the event's other participants are as near as the event, so that no event stands there half.
 *
 * @param hops 1 … 3 events away
 */
export function surroundings(columns: GraphColumns, visible: Visibility, key: string, hops: number): Visibility {
  const start = columns.indexOf.get(key);
  const nodes = new Uint8Array(columns.keys.length);
  if (start !== undefined) {
    nodes[start] = 1;
    let edge = [start];
    const isEvent = columns.kind[start] === EVENT;
    for (let step = 0; step < hops * 2 - Number(isEvent); step += 1) edge = spread(columns, visible.nodes, nodes, edge);
  }
  return masked(columns, visible, nodes);
}

/** Of what is shown, only what a mask keeps. */
export function masked(columns: GraphColumns, visible: Visibility, mask: Uint8Array): Visibility {
  const counts = { actor: 0, location: 0, event: 0 };
  const nodes = visible.nodes.map((isShown, node) => isShown & (mask[node] as number));
  nodes.forEach((isShown, node) => {
    if (isShown === 1) counts[KINDS[columns.kind[node] as number] as (typeof KINDS)[number]] += 1;
  });
  return { nodes, anyTime: visible.anyTime.map((isShown, node) => isShown & (mask[node] as number)), counts };
}

const EVENT = KINDS.indexOf('event');

function spread(columns: GraphColumns, shown: Uint8Array, reached: Uint8Array, from: readonly number[]): number[] {
  const { source, target, edgesAt } = columns;
  const next: number[] = [];
  for (const node of from)
    for (let at = edgesAt.starts[node] as number; at < (edgesAt.starts[node + 1] as number); at += 1) {
      const edge = edgesAt.values[at] as number;
      const other = (source[edge] === node ? target[edge] : source[edge]) as number;
      if (reached[other] === 1 || shown[other] !== 1) continue;
      reached[other] = 1;
      next.push(other);
    }
  return next;
}
