import type { Status } from '@dramatis/graph/model';
import { displayEdge, displayNode, type EdgeDisplay } from '../graph/display.ts';
import type { Palette } from '../graph/palette.ts';
import { KINDS, type ViewGraph } from '../graph/view-graph.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

/**
 * The graph as it is: events as nodes, roles and relations as lines.
 *
 * @param mask which nodes to draw, by index; null for all
 */
export function drawEvents({ columns }: ViewGraph, palette: Palette, mask: Uint8Array | null): Drawing {
  const { keys, kind, type, status, reports, mentions, places, source, target } = columns;
  const isDrawn = (node: number) => mask === null || mask[node] === 1;
  const order = mask === null ? keys.length : mask.reduce((sum, isOne) => sum + isOne, 0);
  const nodes: DrawnNode[] = [];
  for (let node = 0; node < keys.length; node += 1) {
    if (!isDrawn(node)) continue;
    const isEvent = KINDS[kind[node] as number] === 'event';
    const displayed = {
      kind: KINDS[kind[node] as number] as (typeof KINDS)[number],
      label: columns.labelOf(node),
      type: type.words[type.codes[node] as number] || null,
      mentions: mentions[node] as number,
      event: isEvent ? { status: statusOf(columns, node), reports: reports[node] as number } : null,
    };
    const place = places === null ? null : { x: places[node * 2] as number, y: places[node * 2 + 1] as number };
    nodes.push({ key: keys[node] as string, ...displayNode(displayed, palette, order), place });
  }
  const looks = createLooks(palette, source.length);
  const edges: DrawnEdge[] = [];
  for (let edge = 0; edge < source.length; edge += 1) {
    const [from, to] = [source[edge] as number, target[edge] as number];
    if (!isDrawn(from) || !isDrawn(to)) continue;
    const isRole = columns.isRole[edge] === 1;
    const name = columns.edgeName.words[columns.edgeName.codes[edge] as number] ?? '';
    const told = (isRole ? reports[from] : columns.edgeReports[edge]) as number;
    edges.push({
      key: columns.edgeKeyOf(edge),
      source: keys[from] as string,
      target: keys[to] as string,
      look: looks(isRole ? 'role' : 'relation', name, isRole ? (status.codes[from] as number) : 0, status.words, told),
    });
  }
  return { nodes, edges };
}

const statusOf = ({ status }: ViewGraph['columns'], node: number): Status | null =>
  (status.words[status.codes[node] as number] || null) as Status | null;

/** Edges of one look share it: there are few, and working each out costs more than the rest of the edge. */
function createLooks(palette: Palette, size: number) {
  const known = new Map<string, EdgeDisplay>();
  return (
    kind: 'role' | 'relation',
    name: string,
    status: number,
    statuses: readonly string[],
    reports: number,
  ): EdgeDisplay => {
    const key = `${kind} ${name} ${status} ${Math.min(reports, 9)}`;
    let look = known.get(key);
    if (look === undefined) {
      look = displayEdge({ kind, name, status: (statuses[status] || null) as Status | null, reports }, palette, size);
      known.set(key, look);
    }
    return look;
  };
}
