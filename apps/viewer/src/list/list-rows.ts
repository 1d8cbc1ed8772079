import type { GraphColumns } from '../graph/columns.ts';
import { KINDS, type Kind } from '../graph/view-graph.ts';
import type { SentenceHit } from '../search/text-index.ts';

export type ListRow =
  | { readonly kind: 'heading'; readonly group: Kind | 'sentence'; readonly count: number }
  /** `node`: its index. */
  | { readonly kind: 'node'; readonly node: number }
  /** A sentence that leads to a node. */
  | { readonly kind: 'sentence'; readonly node: number; readonly hit: SentenceHit };

/**
 * Rows of the list: nodes under a heading for each kind, actors and places by mentions, events newest first; of equal ones the graph's
 * order; then the sentences found.
 *
 * @param nodes indices
 * @param isRanked keep the given order within each kind (search results)
 */
export function listRows(
  columns: GraphColumns,
  nodes: readonly number[],
  isRanked: boolean,
  sentences: readonly SentenceHit[] = [],
): readonly ListRow[] {
  const rows: ListRow[] = KINDS.flatMap((kind, at): ListRow[] => {
    const members = nodes.filter((node) => columns.kind[node] === at);
    if (members.length === 0) return [];
    const rank = kind === 'event' ? columns.eventFirst : columns.mentions;
    if (!isRanked) members.sort((a, b) => (rank[b] as number) - (rank[a] as number) || a - b);
    return [
      { kind: 'heading', group: kind, count: members.length },
      ...members.map((node): ListRow => ({ kind: 'node', node })),
    ];
  });
  if (sentences.length === 0) return rows;
  rows.push({ kind: 'heading', group: 'sentence', count: sentences.length });
  for (const hit of sentences) rows.push({ kind: 'sentence', node: hit.node, hit });
  return rows;
}
