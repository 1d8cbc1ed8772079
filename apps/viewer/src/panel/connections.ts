import type { ViewEdge, ViewGraph, ViewNode } from '../graph/view-graph.ts';

/** One edge as seen from a node. */
export interface Connection {
  readonly edge: ViewEdge;
  readonly other: ViewNode;
  /** The words at the other end, as written; null when the file has none. */
  readonly words: string | null;
}

export interface ConnectionGroup {
  readonly title: string;
  readonly connections: readonly Connection[];
}

const ROLE_ORDER = ['actor', 'recipient', 'location', 'origin', 'destination', 'instrument', 'object', 'speaker'];
const rankOf = (name: string): number => {
  const at = ROLE_ORDER.indexOf(name);
  return at === -1 ? ROLE_ORDER.length : at;
};

const INVERSE: Readonly<Record<string, string>> = {
  'part-of': 'has part',
  'located-in': 'place of',
  'capital-of': 'has capital',
  leads: 'led by',
  'member-of': 'has member',
  backs: 'backed by',
  'citizen-of': 'has citizen',
  opposes: 'opposed by',
  before: 'after',
  causes: 'caused by',
  contradicts: 'contradicts',
};

/**
 * A node's edges in groups: an event's participants by role; an entity's events by its role in them, newest first; relations by
 * name and direction.
 */
export function connectionGroups(graph: ViewGraph, key: string): readonly ConnectionGroup[] {
  const groups = new Map<string, { readonly rank: number; readonly connections: Connection[] }>();
  for (const edgeKey of graph.edgesOf.get(key) ?? []) {
    const edge = graph.edges.get(edgeKey);
    if (edge === undefined) continue;
    const isOut = edge.source === key;
    const other = graph.nodes.get(isOut ? edge.target : edge.source);
    if (other === undefined) continue;
    const [title, rank] = titleOf(edge, isOut);
    const group = groups.get(title) ?? { rank, connections: [] };
    group.connections.push({ edge, other, words: edge.evidence[0]?.text || null });
    groups.set(title, group);
  }
  return [...groups]
    .sort(([a, { rank: first }], [b, { rank: second }]) => first - second || (a < b ? -1 : 1))
    .map(([title, { connections }]) => ({
      title,
      connections: connections.sort(
        (a, b) => dateOf(b.other).localeCompare(dateOf(a.other)) || a.other.label.localeCompare(b.other.label, 'en'),
      ),
    }));
}

const dateOf = (node: ViewNode): string => node.event?.start ?? node.event?.end ?? '';

function titleOf(edge: ViewEdge, isOut: boolean): readonly [string, number] {
  const name = edge.name.replaceAll('-', ' ');
  if (edge.kind === 'role') return isOut ? [name, rankOf(edge.name)] : [`${name} of`, 10 + rankOf(edge.name)];
  return isOut ? [name, 30] : [INVERSE[edge.name] ?? `${name} (from)`, 31];
}
