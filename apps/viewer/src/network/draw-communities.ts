import { displayNode } from '../graph/display.ts';
import { mixColors, type Palette } from '../graph/palette.ts';
import type { ViewGraph, ViewNode } from '../graph/view-graph.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

/** Communities drawn, the largest first. */
const DRAWN = 300;
/** Members drawn of an opened community. */
const MEMBERS = 2000;

const PREFIX = 'community:';

/** The number of the community that a drawn node stands for; null for a node of the graph. */
export const readCommunity = (key: string): number | null =>
  key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : null;

export interface CommunityDrawing extends Drawing {
  /** Key of the drawn node that stands for each node of the graph, by index; null where none does. */
  readonly standsFor: readonly (string | null)[];
  /** Nodes that are shown and not drawn, being of small communities. */
  readonly left: number;
}

/**
 * A graph too large to read, as its communities: each one node, as large as its members are many, named after the best connected of them;
 * those opened as their members.
 *
 * @param communities of each node, by index
 * @param mask which nodes are shown, by index
 */
export function drawCommunities(
  graph: ViewGraph,
  communities: Uint32Array,
  mask: Uint8Array,
  opened: ReadonlySet<number>,
  palette: Palette,
): CommunityDrawing {
  const { columns } = graph;
  const { keys, source, target, edgesAt } = columns;
  const degree = (node: number) => (edgesAt.starts[node + 1] as number) - (edgesAt.starts[node] as number);
  const members = new Map<number, number[]>();
  for (let node = 0; node < keys.length; node += 1) {
    if (mask[node] !== 1) continue;
    const community = communities[node] as number;
    const known = members.get(community);
    if (known === undefined) members.set(community, [node]);
    else known.push(node);
  }
  const largest = [...members].sort(([a, one], [b, other]) => other.length - one.length || a - b).slice(0, DRAWN);
  const standsFor: (string | null)[] = new Array(keys.length).fill(null);
  const nodes: DrawnNode[] = [];
  let drawn = 0;
  for (const [community, all] of largest) {
    all.sort((a, b) => degree(b) - degree(a) || a - b);
    drawn += all.length;
    const key = `${PREFIX}${community}`;
    const parts = opened.has(community) ? all.slice(0, MEMBERS) : [];
    for (const node of parts) {
      standsFor[node] = keys[node] as string;
      const record = graph.nodes.get(keys[node] as string) as ViewNode;
      nodes.push({ key: record.key, ...displayNode(record, palette, MEMBERS), place: null, outOf: key });
    }
    if (parts.length > 0) continue;
    for (const node of all) standsFor[node] = key;
    nodes.push(communityNode(key, graph.nodes.get(keys[all[0] as number] as string) as ViewNode, all.length, palette));
  }
  const left = members.size > DRAWN ? [...members.values()].reduce((sum, all) => sum + all.length, 0) - drawn : 0;
  return { nodes, edges: joinedEdges(standsFor, source, target, palette), standsFor, left };
}

function communityNode(key: string, best: ViewNode, size: number, palette: Palette): DrawnNode {
  return {
    key,
    label: size === 1 ? best.label : `${best.label} +${size - 1}`,
    shape: 'circle',
    size: Math.min(32, 3 + 0.8 * Math.sqrt(size)),
    color: palette.actor,
    fill: mixColors(palette.background, palette.actor, 0.25),
    place: null,
  };
}

function joinedEdges(
  standsFor: readonly (string | null)[],
  source: Uint32Array,
  target: Uint32Array,
  palette: Palette,
): readonly DrawnEdge[] {
  const counts = new Map<string, Map<string, number>>();
  for (let edge = 0; edge < source.length; edge += 1) {
    const [from, to] = [standsFor[source[edge] as number], standsFor[target[edge] as number]];
    if (from == null || to == null || from === to) continue;
    const [first, second] = from < to ? [from, to] : [to, from];
    const row = counts.get(first) ?? new Map<string, number>();
    counts.set(first, row.set(second, (row.get(second) ?? 0) + 1));
  }
  const color = mixColors(palette.edge, palette.background, 0.5);
  return [...counts].flatMap(([from, row]) =>
    [...row].map(([to, count]) => ({
      key: `joined:${from} ${to}`,
      source: from,
      target: to,
      look: {
        pattern: 'solid' as const,
        size: Math.min(6, 0.4 + 0.35 * Math.sqrt(count)),
        color,
        strong: palette.edge,
        pull: Math.log1p(count),
      },
    })),
  );
}
