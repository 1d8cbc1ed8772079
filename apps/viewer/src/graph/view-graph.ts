import type { Evidence, Quantity, Status } from '@dramatis/graph/model';
import type { GraphColumns } from './columns.ts';

export const KINDS = ['actor', 'location', 'event'] as const;
export type Kind = (typeof KINDS)[number];

/** What only events have. */
export interface EventFacts {
  readonly mode: string | null;
  readonly status: Status | null;
  readonly trigger: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
  /** Key of the actor who says so. */
  readonly speaker: string | null;
  /** The verb or phrase of saying: "confirmed". */
  readonly cue: string | null;
  readonly quantity: Quantity | null;
  /** The words that say it was done more than once. */
  readonly repeated: string | null;
  /** Words in a role that name no node: "a car bomb". */
  readonly fillers: readonly { readonly role: string; readonly text: string }[];
  readonly background: boolean;
  /** 0 … 1, or null where the file has none. */
  readonly confidence: number | null;
  /** Independent documents, at least 1. */
  readonly reports: number;
}

export interface ViewNode {
  readonly key: string;
  readonly kind: Kind;
  readonly label: string;
  /** Null for an event without a coded type. */
  readonly type: string | null;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly sector: string | null;
  readonly wikidata: string | null;
  readonly geonames: string | null;
  /** WGS84 degrees. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Kilometres: a circle as large as the place, or within which it lies; null where the point is all that is known. */
  readonly radiusKm: number | null;
  readonly mentions: number;
  readonly event: EventFacts | null;
  readonly evidence: readonly Evidence[];
  /** Position from the file, in its own units. */
  readonly x: number | null;
  readonly y: number | null;
}

export interface ViewEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: 'role' | 'relation';
  /** The role or relation: `actor`, `part-of`. */
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

export interface ViewDocument {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** The whole text of a document, where the file has it. */
export type TextOf = (document: string) => string | null;

/** A graph file as the viewer reads it: plain records by key, never changed after reading. */
export interface ViewGraph {
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly edges: ReadonlyMap<string, ViewEdge>;
  readonly documents: ReadonlyMap<string, ViewDocument>;
  readonly textOf: TextOf;
  /** Keys of the edges at each node, in file order. */
  readonly edgesOf: ReadonlyMap<string, readonly string[]>;
  /** The same as numbers, for what walks all of it. */
  readonly columns: GraphColumns;
  /** The columnar file it was read from, for workers to read it too. */
  readonly bytes?: Uint8Array;
}

/** Keys of the nodes one edge away, each once, without the node itself. */
export function neighbours(graph: ViewGraph, key: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const edgeKey of graph.edgesOf.get(key) ?? []) {
    const edge = graph.edges.get(edgeKey);
    if (edge !== undefined) found.add(edge.source === key ? edge.target : edge.source);
  }
  found.delete(key);
  return found;
}
