import { type DramatisGraph, type EdgeAttributes, emptyGraph, type NodeAttributes } from '../../dramatis-graph.ts';
import { edgesOf, type GraphStream } from './graph-stream.ts';

/** The whole of a stream in memory, for the writers that need all of it at once. */
export function graphOfStream(stream: GraphStream): DramatisGraph {
  const graph = emptyGraph({ ...stream.header, documents: Object.fromEntries(stream.documents()) });
  for (const { key, attributes, evidence } of stream.nodes())
    graph.addNode(key, { ...attributes, evidence: [...evidence] } as NodeAttributes);
  for (const { key, source, target, attributes, evidence } of edgesOf(stream))
    graph.addEdgeWithKey(key, source, target, { ...attributes, evidence: [...evidence] } as EdgeAttributes);
  return graph;
}
