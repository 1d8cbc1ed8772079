import { type DramatisGraph, emptyGraph, type NodeAttributes } from '../dramatis-graph.ts';
import { uniteEvidence, uniteStrings } from '../merge/unite-evidence.ts';

/**
 * One graph of two, by key: what is in both is one, with the aliases and evidence of both. Events are only put together where they are
 * the same by key; to have events of different reports merged, build from the extractions.
 *
 * @example joinGraphs(graph, graph).order === graph.order //=> true
 */
export function joinGraphs(one: DramatisGraph, other: DramatisGraph): DramatisGraph {
  const documents = { ...other.getAttributes().documents, ...one.getAttributes().documents };
  const graph = emptyGraph({ ...one.getAttributes(), documents });
  for (const each of [one, other]) {
    each.forEachNode((key, attributes) => {
      if (!graph.hasNode(key)) graph.addNode(key, attributes);
      else if (each === other) graph.replaceNodeAttributes(key, united(graph.getNodeAttributes(key), attributes));
    });
    each.forEachEdge((key, attributes, source, target) => {
      if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, source, target, { ...attributes });
      else
        graph.updateEdgeAttribute(key, 'evidence', (known) =>
          uniteEvidence([...(known ?? []), ...attributes.evidence]),
        );
    });
  }
  return graph;
}

function united(one: NodeAttributes, other: NodeAttributes): NodeAttributes {
  const evidence = uniteEvidence([...one.evidence, ...other.evidence]);
  if (one.kind === 'event' || other.kind === 'event') return { ...one, evidence };
  const added = evidence.length - one.evidence.length;
  const aliases = uniteStrings([...one.aliases, ...other.aliases, other.label]).filter((alias) => alias !== one.label);
  return { ...one, aliases, evidence, mentions: one.mentions + Math.min(other.mentions, added) };
}
