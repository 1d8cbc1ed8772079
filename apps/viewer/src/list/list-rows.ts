import { KINDS, type Kind, type ViewNode } from '../graph/view-graph.ts';

export type ListRow =
  | { readonly kind: 'heading'; readonly group: Kind; readonly count: number }
  | { readonly kind: 'node'; readonly node: ViewNode };

const byDate = (a: ViewNode, b: ViewNode): number =>
  (b.event?.start ?? b.event?.end ?? '').localeCompare(a.event?.start ?? a.event?.end ?? '');
const byMentions = (a: ViewNode, b: ViewNode): number => b.mentions - a.mentions;

/**
 * Rows of the list: nodes under a heading for each kind, actors and places by mentions, events newest first.
 *
 * @param isRanked keep the given order within each kind (search results)
 */
export function listRows(nodes: readonly ViewNode[], isRanked: boolean): readonly ListRow[] {
  return KINDS.flatMap((kind) => {
    const members = nodes.filter((node) => node.kind === kind);
    if (members.length === 0) return [];
    const order = kind === 'event' ? byDate : byMentions;
    const sorted = isRanked ? members : members.sort((a, b) => order(a, b) || a.label.localeCompare(b.label, 'en'));
    return [
      { kind: 'heading' as const, group: kind, count: members.length },
      ...sorted.map((node) => ({ kind: 'node' as const, node })),
    ];
  });
}
