import { type DramatisGraph, emptyGraph, type NodeAttributes } from '../dramatis-graph.ts';
import type { DocumentMetadata } from '../model/index.ts';
import { sourceOf } from './graph-source.ts';
import type { GraphSource, SourceEdge } from './source.ts';

export interface NeighborhoodOptions {
  /** Nodes at most, the node itself included; nearer ones come first. */
  readonly limit?: number;
  /** Pieces of evidence at most that a node or an edge keeps. */
  readonly evidence?: number;
}

export const NEIGHBORHOOD_DEFAULTS: Required<NeighborhoodOptions> = {
  limit: Number.POSITIVE_INFINITY,
  evidence: Number.POSITIVE_INFINITY,
};

/**
 * The part of the graph within so many hops of a node, with all edges among it and the documents it speaks of.
 * One hop from an actor are its events and relations, two are also the others in those events.
 *
 * @throws {RangeError} no such node, or `hops` or an option is no natural number
 * @example neighborhood(graph, find(graph, 'Iraqi army')[0].key).order //=> 9
 */
export function neighborhood(
  from: DramatisGraph | GraphSource,
  key: string,
  hops = 2,
  options: NeighborhoodOptions = {},
): DramatisGraph {
  const source = sourceOf(from);
  const { limit, evidence } = { ...NEIGHBORHOOD_DEFAULTS, ...options };
  if (source.node(key) === null) throw new RangeError(`There is no node "${key}"; \`find\` gives the keys of a name.`);
  for (const [name, value] of Object.entries({ hops, limit, evidence })) {
    if (value !== Number.POSITIVE_INFINITY && (!Number.isInteger(value) || value < 0))
      throw new RangeError(`${name}: ${value} is no natural number.`);
  }
  return inducedBy(source, reached(source, key, hops, limit), evidence);
}

function reached(source: GraphSource, key: string, hops: number, limit: number): ReadonlySet<string> {
  const found = new Set([key]);
  let rim: readonly string[] = [key];
  for (let hop = 0; hop < hops && rim.length > 0; hop += 1) {
    const next: string[] = [];
    for (const node of rim) {
      for (const edge of source.edges(node)) {
        if (found.size >= limit) return found;
        const other = edge.source === node ? edge.target : edge.source;
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return found;
}

function inducedBy(source: GraphSource, keys: ReadonlySet<string>, evidence: number): DramatisGraph {
  const documents: Record<string, DocumentMetadata> = {};
  const evidenceOf = (key: string) => {
    const pieces = [];
    for (const piece of source.evidence(key)) {
      if (pieces.length >= evidence) break;
      pieces.push(piece);
      const document = Object.hasOwn(documents, piece.document) ? null : source.document(piece.document);
      if (document !== null) documents[document.id] = document.metadata;
    }
    return pieces;
  };
  const part = emptyGraph({ ...source.header, documents });
  for (const key of keys) {
    const node = source.node(key);
    if (node !== null) part.addNode(key, { ...node.attributes, evidence: evidenceOf(key) } as NodeAttributes);
  }
  for (const { key, source: start, target, attributes } of edgesAmong(source, keys)) {
    part.addEdgeWithKey(key, start, target, { ...attributes, evidence: evidenceOf(key) });
  }
  return part;
}

/** An event has few participants, an actor of a large case many events: the edges are asked for where they begin. */
function* edgesAmong(source: GraphSource, keys: ReadonlySet<string>): Generator<SourceEdge> {
  for (const key of keys) {
    for (const edge of source.edges(key, { direction: 'out' })) if (keys.has(edge.target)) yield edge;
  }
}
