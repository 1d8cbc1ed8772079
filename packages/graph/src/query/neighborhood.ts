import { type DramatisGraph, emptyGraph } from '../dramatis-graph.ts';

/**
 * The part of the graph within so many hops of a node, with all edges among it and the documents it speaks of.
 * One hop from an actor are its events and relations, two are also the others in those events.
 *
 * @throws {RangeError} no such node, or `hops` is no natural number
 * @example neighborhood(graph, find(graph, 'Iraqi army')[0].key).order //=> 9
 */
export function neighborhood(graph: DramatisGraph, key: string, hops = 2): DramatisGraph {
  if (!graph.hasNode(key)) throw new RangeError(`There is no node "${key}"; \`find\` gives the keys of a name.`);
  if (!Number.isInteger(hops) || hops < 0) throw new RangeError(`hops: ${hops} is no natural number.`);
  const reached = new Set([key]);
  let rim: readonly string[] = [key];
  for (let hop = 0; hop < hops; hop += 1) {
    rim = [...new Set(rim.flatMap((node) => graph.neighbors(node)))].filter((node) => !reached.has(node));
    for (const node of rim) reached.add(node);
  }
  return inducedBy(graph, reached);
}

function inducedBy(graph: DramatisGraph, keys: ReadonlySet<string>): DramatisGraph {
  const mentioned = new Set<string>();
  const part = emptyGraph(graph.getAttributes());
  graph.forEachNode((key, attributes) => {
    if (!keys.has(key)) return;
    part.addNode(key, attributes);
    for (const { document } of attributes.evidence) mentioned.add(document);
  });
  graph.forEachEdge((key, attributes, source, target) => {
    if (!keys.has(source) || !keys.has(target)) return;
    part.addEdgeWithKey(key, source, target, attributes);
    for (const { document } of attributes.evidence) mentioned.add(document);
  });
  const documents = Object.entries(graph.getAttribute('documents')).filter(([id]) => mentioned.has(id));
  part.replaceAttributes({ ...graph.getAttributes(), documents: Object.fromEntries(documents) });
  return part;
}
