import { nodeColor } from '../../palette.ts';
import { intervalOf } from '../../time/interval.ts';
import { EDGE_COLUMNS, type EdgeItem, sortOf } from '../columns/edge-columns.ts';
import { shownBy } from '../columns/evidence-columns.ts';
import { NODE_COLUMNS, type NodeItem } from '../columns/node-columns.ts';
import { nodeItem } from '../columns/node-item.ts';
import type { GraphStream, NodeFacts, StreamEdge, StreamNode } from '../stream/graph-stream.ts';
import type { GexfEdge, GexfFile, GexfNode } from './gexf-file.ts';

/** Actors, locations and events as nodes; roles and relations as edges, whose GEXF kind is the role or relation. */
export function eventsProfile(stream: GraphStream): GexfFile<NodeItem, EdgeItem> {
  return {
    creator: stream.header.generator,
    description: 'Actors, places and events of news reports, and who did what to whom',
    keywords: `${stream.header.schema} events`,
    nodeColumns: NODE_COLUMNS,
    edgeColumns: EDGE_COLUMNS,
    nodes: gexfNodes(stream, () => true),
    edges: edges(stream),
  };
}

/** Nodes as GEXF nodes, in their order; entities are without time, so that no edge lies outside its nodes. */
export function* gexfNodes(
  stream: GraphStream,
  isWanted: (node: NodeFacts) => boolean,
): Generator<GexfNode<NodeItem>, void, undefined> {
  for (const node of stream.nodes()) {
    const { key, attributes } = node;
    if (!isWanted(attributes)) continue;
    const { x, y } = attributes;
    yield {
      key,
      label: attributes.label,
      item: nodeItem(stream, node),
      time: attributes.kind === 'event' ? intervalOf(attributes) : null,
      color: nodeColor(attributes),
      size: sizeOf(attributes),
      position: x === undefined || y === undefined ? null : { x, y },
    };
  }
}

/** Gephi merges edges of one source, target and kind, and adds their weights: here they are one. */
function* edges(stream: GraphStream): Generator<GexfEdge<EdgeItem>, void, undefined> {
  for (const source of stream.nodes()) {
    const unique = new Map<string, StreamEdge[]>();
    for (const edge of source.edges) {
      const pair = JSON.stringify([edge.target, sortOf(edge.attributes)]);
      const same = unique.get(pair);
      if (same) same.push(edge);
      else unique.set(pair, [edge]);
    }
    for (const same of unique.values()) yield gexfEdge(stream, source, same);
  }
}

function gexfEdge(stream: GraphStream, source: StreamNode, same: readonly StreamEdge[]): GexfEdge<EdgeItem> {
  const { key, target, attributes } = same[0]!;
  const evidence = same.flatMap((edge) => [...edge.evidence]);
  const { attributes: from } = source;
  const time = attributes.kind === 'role' && from.kind === 'event' ? intervalOf(from) : null;
  return {
    key,
    source: source.key,
    target,
    kind: sortOf(attributes),
    weight: Math.max(1, new Set(evidence.map(({ document }) => document)).size),
    item: { edge: attributes, ...shownBy(evidence, stream) },
    times: time ? [time] : [],
  };
}

function sizeOf(node: NodeFacts): number {
  const count = node.kind === 'event' ? node.reports : node.mentions;
  const size = 4 + 2 * Math.sqrt(Math.max(0, Number.isFinite(count) ? count : 0));
  return Math.round(size * 100) / 100;
}
