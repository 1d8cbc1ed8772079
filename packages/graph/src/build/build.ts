import type { DramatisGraph } from '../dramatis-graph.ts';
import { emptyGraph } from '../dramatis-graph.ts';
import {
  type Entity,
  type Evidence,
  type Extraction,
  GENERATOR,
  type Relation,
  type Role,
  SCHEMA,
} from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { contradictions } from './contradictions.ts';
import { edgeKey } from './edge-key.ts';
import { type EventGroup, groupEvents } from './group-events.ts';
import { mergeEntities } from './merge-entities.ts';
import { mergeEvents } from './merge-events.ts';
import { uniteEvidence } from './unite-evidence.ts';

export interface BuildOptions {
  /** Keep events without a type (a verb that no trigger row knows). */
  readonly uncoded?: boolean;
  /** Keep the documents' texts, so that a report can be read whole. */
  readonly texts?: boolean;
}

export const BUILD_DEFAULTS: Required<BuildOptions> = { uncoded: false, texts: false };

/**
 * The graph of many documents: entities of the same id are one node, events told alike by different documents are one
 * (`sameEventKey`) or, where their numbers differ, joined by `contradicts`. Every node and edge keeps all its evidence. The order of the extractions never matters;
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
  addEntities(graph, sorted);
  const groups = groupEvents(sorted, uncoded);
  const events = addEvents(graph, groups.flat());
  addRelations(graph, [...sorted.flatMap(({ relations }) => relations), ...groups.flatMap(contradictions)], events);
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

function addEntities(graph: DramatisGraph, extractions: readonly Extraction[]): void {
  const records = new Map<string, Entity[]>();
  for (const entity of extractions.flatMap((extraction) => extraction.entities)) {
    const same = records.get(entity.id);
    if (same) same.push(entity);
    else records.set(entity.id, [entity]);
  }
  for (const [id, same] of [...records].sort(([a], [b]) => byCodeUnits(a, b))) graph.addNode(id, mergeEntities(same));
}

/** Adds the events with their role edges; returns the node key of each account's event id. */
function addEvents(graph: DramatisGraph, groups: readonly EventGroup[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const entities = new Set(graph.nodes());
  const named = groups.map((accounts) => ({ key: accounts[0]!.event.id, accounts }));
  for (const { key, accounts } of named.sort((a, b) => byCodeUnits(a.key, b.key))) {
    if (graph.hasNode(key)) continue;
    graph.addNode(key, mergeEvents(accounts, entities));
    const edges = new Map<string, { readonly role: Role; readonly entity: string; readonly evidence: Evidence[] }>();
    for (const { event } of accounts) {
      keys.set(event.id, key);
      for (const { role, entity, evidence } of event.participants) {
        if (!entities.has(entity)) continue;
        const id = edgeKey(key, role, entity);
        const edge = edges.get(id);
        if (edge) edge.evidence.push(evidence);
        else edges.set(id, { role, entity, evidence: [evidence] });
      }
    }
    for (const [id, { role, entity, evidence }] of edges) {
      graph.addEdgeWithKey(id, key, entity, { kind: 'role', role, evidence: uniteEvidence(evidence) });
    }
  }
  return keys;
}

function addRelations(graph: DramatisGraph, relations: readonly Relation[], events: ReadonlyMap<string, string>): void {
  const evidence = new Map<string, Evidence[]>();
  for (const relation of relations) {
    const source = events.get(relation.source) ?? relation.source;
    const target = events.get(relation.target) ?? relation.target;
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
