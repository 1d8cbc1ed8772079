import type { DramatisGraph } from '../../dramatis-graph.ts';
import { byCodeUnits } from '../../order.ts';
import type { GraphStream, StreamEdge, StreamNode } from './graph-stream.ts';

/** A graph in memory as a stream for the writers. */
export function streamOfGraph(graph: DramatisGraph): GraphStream {
  const { documents, ...header } = graph.getAttributes();
  const nodeOf = (key: string): StreamNode => {
    const attributes = graph.getNodeAttributes(key);
    return {
      key,
      attributes,
      evidence: attributes.evidence,
      get edges() {
        return graph
          .outboundEdges(key)
          .sort(byCodeUnits)
          .map((edge) => edgeOf(graph, edge));
      },
    };
  };
  return {
    header,
    documents: () => Object.entries(documents).sort(([a], [b]) => byCodeUnits(a, b)),
    document: (id) => (Object.hasOwn(documents, id) ? documents[id]! : null),
    *nodes() {
      for (const key of graph.nodes().sort(byCodeUnits)) yield nodeOf(key);
    },
    node: (key) => (graph.hasNode(key) ? nodeOf(key) : null),
  };
}

function edgeOf(graph: DramatisGraph, key: string): StreamEdge {
  const attributes = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  return { key, source, target, attributes, evidence: attributes.evidence };
}
