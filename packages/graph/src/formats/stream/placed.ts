import { emptyGraph } from '../../dramatis-graph.ts';
import { layout } from '../../layout/layout.ts';
import type { GraphStream, StreamNode } from './graph-stream.ts';

export interface PlacedOptions {
  /** Above so many nodes nothing is placed: the layout needs all of them at once, and minutes. */
  readonly limit?: number;
}

export const PLACED_DEFAULTS: Required<PlacedOptions> = { limit: 20_000 };

/**
 * The stream with a position for every node (`layout`); as it is when the nodes have theirs, or are more than `limit`.
 *
 * @example [...placed(streamOfGraph(graph)).nodes()][0]?.attributes.x //=> 12.31
 */
export function placed(stream: GraphStream, options: PlacedOptions = {}): GraphStream {
  const { limit } = { ...PLACED_DEFAULTS, ...options };
  const keys: string[] = [];
  let without = 0;
  for (const { key, attributes } of stream.nodes()) {
    if (keys.push(key) > limit) return stream;
    if (attributes.x === undefined || attributes.y === undefined) without += 1;
  }
  if (without === 0) return stream;
  const points = layout(skeleton(stream, keys));
  const withPoint = (node: StreamNode): StreamNode => ({
    ...node,
    attributes: { ...node.attributes, ...points.get(node.key) },
    get edges() {
      return node.edges;
    },
  });
  return {
    ...stream,
    *nodes() {
      for (const node of stream.nodes()) yield withPoint(node);
    },
    node(key) {
      const node = stream.node(key);
      return node === null ? null : withPoint(node);
    },
  };
}

/** Keys and edges alone. */
function skeleton(stream: GraphStream, keys: readonly string[]): ReturnType<typeof emptyGraph> {
  const graph = emptyGraph({ ...stream.header, documents: {} });
  const nothing = {} as Parameters<typeof graph.addNode>[1];
  for (const key of keys) graph.addNode(key, nothing);
  for (const { edges } of stream.nodes()) {
    for (const { key, source, target } of edges) graph.addDirectedEdgeWithKey(key, source, target);
  }
  return graph;
}
