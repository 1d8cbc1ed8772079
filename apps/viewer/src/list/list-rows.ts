import type { GraphColumns } from '../graph/columns.ts';
import { KINDS, type Kind } from '../graph/view-graph.ts';

export type ListRow =
  | { readonly kind: 'heading'; readonly group: Kind; readonly count: number }
  /** `node`: its index. */
  | { readonly kind: 'node'; readonly node: number };

/**
 * Rows of the list: nodes under a heading for each kind, actors and places by mentions, events newest first; of equal ones the graph's
 * order.
 *
 * @param nodes indices
 * @param isRanked keep the given order within each kind (search results)
 */
export function listRows(columns: GraphColumns, nodes: readonly number[], isRanked: boolean): readonly ListRow[] {
  return KINDS.flatMap((kind, at) => {
    const members = nodes.filter((node) => columns.kind[node] === at);
    if (members.length === 0) return [];
    const rank = kind === 'event' ? columns.eventFirst : columns.mentions;
    if (!isRanked) members.sort((a, b) => (rank[b] as number) - (rank[a] as number) || a - b);
    return [
      { kind: 'heading' as const, group: kind, count: members.length },
      ...members.map((node) => ({ kind: 'node' as const, node })),
    ];
  });
}
