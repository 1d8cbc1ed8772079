import type { DramatisGraph } from '../dramatis-graph.ts';
import { emptyGraph } from '../dramatis-graph.ts';
import { accountsOf } from '../merge/account.ts';
import { clusterAccounts, type EventCluster } from '../merge/cluster-accounts.ts';
import { clusterEntities } from '../merge/cluster-entities.ts';
import { mergeEntities } from '../merge/merge-entities.ts';
import { mergeEvents } from '../merge/merge-events.ts';
import { mergeRoles } from '../merge/merge-roles.ts';
import { uniteEvidence } from '../merge/unite-evidence.ts';
import { type Evidence, type Extraction, GENERATOR, type Relation, SCHEMA } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { edgeKey } from './edge-key.ts';

export interface BuildOptions {
  /** Keep events without a type (a verb that no trigger row knows). */
  readonly uncoded?: boolean;
  /** Keep the documents' texts, so that a report can be read whole. */
  readonly texts?: boolean;
}

export const BUILD_DEFAULTS: Required<BuildOptions> = { uncoded: false, texts: false };

/**
 * The graph of many documents: what is one entity (`clusterEntities`) is one node, accounts of one event (`clusterAccounts`) are one or,
 * where they contradict one another, joined by `contradicts`. Every node and edge keeps all its evidence. The order of the extractions never matters;
 * a document given twice counts once. What points to nothing is left out.
 *
 * @example build([extract(document, resources)]).order //=> 12
 */
export function build(extractions: Iterable<Extraction>, options: BuildOptions = {}): DramatisGraph {
  const { uncoded, texts } = { ...BUILD_DEFAULTS, ...options };
  const sorted = oncePerDocument(extractions);
  const graph = emptyGraph({
    schema: SCHEMA,
    generator: GENERATOR,
    documents: Object.fromEntries(
      sorted.map(({ document: { id, text, ...metadata } }) => [id, texts ? { ...metadata, text } : metadata]),
    ),
  });
  const entities = addEntities(graph, sorted);
  const { events, relations } = clusterAccounts(sorted.flatMap((extraction) => accountsOf(extraction, { uncoded })));
  const keys = new Map([...entities, ...addEvents(graph, events, entities)]);
  addRelations(graph, [...sorted.flatMap((extraction) => extraction.relations), ...relations], keys);
  return graph;
}

function oncePerDocument(extractions: Iterable<Extraction>): readonly Extraction[] {
  const byId = new Map<string, Extraction>();
  for (const extraction of extractions) {
    const other = byId.get(extraction.document.id);
    if (!other || JSON.stringify(extraction) < JSON.stringify(other)) byId.set(extraction.document.id, extraction);
  }
  return [...byId.values()].sort((a, b) => byCodeUnits(a.document.id, b.document.id));
}

/** @returns the node of each entity's id */
function addEntities(graph: DramatisGraph, extractions: readonly Extraction[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const cluster of clusterEntities(extractions.flatMap(({ entities }) => entities))) {
    graph.addNode(cluster.key, mergeEntities(cluster));
    for (const id of cluster.ids) keys.set(id, cluster.key);
  }
  return keys;
}

/**
 * Adds the events with their role edges.
 *
 * @returns the node of each account's event
 */
function addEvents(
  graph: DramatisGraph,
  clusters: readonly EventCluster[],
  entities: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const entityKey = (id: string): string | null => entities.get(id) ?? null;
  for (const cluster of clusters) {
    const { key, accounts } = cluster;
    if (graph.hasNode(key)) continue;
    graph.addNode(key, mergeEvents(cluster, entityKey));
    for (const { event } of accounts) keys.set(event.id, key);
    for (const { role, entity, evidence } of mergeRoles(accounts, entityKey)) {
      graph.addEdgeWithKey(edgeKey(key, role, entity), key, entity, { kind: 'role', role, evidence });
    }
  }
  return keys;
}

function addRelations(graph: DramatisGraph, relations: readonly Relation[], keys: ReadonlyMap<string, string>): void {
  const evidence = new Map<string, Evidence[]>();
  for (const relation of relations) {
    const source = keys.get(relation.source) ?? relation.source;
    const target = keys.get(relation.target) ?? relation.target;
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const id = edgeKey(source, relation.relation, target);
    const known = evidence.get(id);
    if (known) known.push(...relation.evidence);
    else {
      evidence.set(id, [...relation.evidence]);
      graph.addEdgeWithKey(id, source, target, { kind: 'relation', relation: relation.relation, evidence: [] });
    }
  }
  for (const [id, pieces] of evidence) graph.setEdgeAttribute(id, 'evidence', uniteEvidence(pieces));
}
