import type { DramatisGraph, EdgeAttributes, NodeAttributes } from '../../dramatis-graph.ts';
import { byCodeUnits } from '../../order.ts';
import { nodeColor } from '../../palette.ts';
import { intervalOf } from '../../time/interval.ts';
import { EVIDENCE_COLUMNS, type Shown, shownBy } from './evidence-columns.ts';
import type { Column, GexfEdge, GexfFile, GexfNode } from './gexf-file.ts';
import { NODE_COLUMNS, type NodeItem } from './node-columns.ts';

export interface EdgeItem extends Shown {
  readonly edge: EdgeAttributes;
}

const EDGE_COLUMNS: readonly Column<EdgeItem>[] = [
  { title: 'edge_type', type: 'string', value: ({ edge }) => edge.kind },
  ...EVIDENCE_COLUMNS,
];

/** Actors, locations and events as nodes; roles and relations as edges, whose GEXF kind is the role or relation. */
export function eventsProfile(graph: DramatisGraph): GexfFile<NodeItem, EdgeItem> {
  return {
    creator: graph.getAttribute('generator'),
    description: 'Actors, places and events of news reports, and who did what to whom',
    keywords: `${graph.getAttribute('schema')} events`,
    nodeColumns: NODE_COLUMNS,
    edgeColumns: EDGE_COLUMNS,
    nodes: gexfNodes(graph, graph.nodes()),
    edges: edges(graph),
  };
}

/** Nodes of the graph as GEXF nodes, sorted by key; entities are without time, so that no edge lies outside its nodes. */
export function gexfNodes(graph: DramatisGraph, keys: readonly string[]): readonly GexfNode<NodeItem>[] {
  const documents = graph.getAttribute('documents');
  return [...keys].sort(byCodeUnits).map((key) => {
    const node = graph.getNodeAttributes(key);
    const speaker = node.kind === 'event' ? node.speaker : null;
    const saidBy = speaker !== null && graph.hasNode(speaker) ? graph.getNodeAttribute(speaker, 'label') : null;
    return {
      key,
      label: node.label,
      item: { node, saidBy, ...shownBy(node.evidence, documents) },
      time: node.kind === 'event' ? intervalOf(node) : null,
      color: nodeColor(node),
      size: sizeOf(node),
      position: node.x === undefined || node.y === undefined ? null : { x: node.x, y: node.y },
    };
  });
}

function edges(graph: DramatisGraph): readonly GexfEdge<EdgeItem>[] {
  const documents = graph.getAttribute('documents');
  const unique = new Map<string, GexfEdge<EdgeItem>>();
  for (const key of graph.edges().sort(byCodeUnits)) {
    const edge = graph.getEdgeAttributes(key);
    const [source, target] = [graph.source(key), graph.target(key)];
    const kind = edge.kind === 'role' ? edge.role : edge.relation;
    const triple = JSON.stringify([source, target, kind]);
    const event = graph.getNodeAttributes(source);
    const time = edge.kind === 'role' && event.kind === 'event' ? intervalOf(event) : null;
    const same = unique.get(triple);
    const evidence = same ? [...same.item.edge.evidence, ...edge.evidence] : edge.evidence;
    unique.set(triple, {
      key: same?.key ?? key,
      source,
      target,
      kind,
      weight: Math.max(1, new Set(evidence.map((piece) => piece.document)).size),
      item: { edge: { ...edge, evidence }, ...shownBy(evidence, documents) },
      times: time ? [time] : [],
    });
  }
  return [...unique.values()];
}

function sizeOf(node: NodeAttributes): number {
  const count = node.kind === 'event' ? node.reports : node.mentions;
  const size = 4 + 2 * Math.sqrt(Math.max(0, Number.isFinite(count) ? count : 0));
  return Math.round(size * 100) / 100;
}
