import type {
  ActorAttributes,
  EventAttributes,
  GraphAttributes,
  LocationAttributes,
  RelationAttributes,
  RoleAttributes,
} from '../../dramatis-graph.ts';
import type { DocumentMetadata, Evidence } from '../../model/index.ts';

export type NodeFacts =
  | Omit<ActorAttributes, 'evidence'>
  | Omit<LocationAttributes, 'evidence'>
  | Omit<EventAttributes, 'evidence'>;
export type EdgeFacts = Omit<RoleAttributes, 'evidence'> | Omit<RelationAttributes, 'evidence'>;

export interface StreamEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeFacts;
  /** Read only when it is gone through. */
  readonly evidence: Iterable<Evidence>;
}

export interface StreamNode {
  readonly key: string;
  readonly attributes: NodeFacts;
  /** Read only when it is gone through. */
  readonly evidence: Iterable<Evidence>;
  /** Those that go out of it, by key, ascending; both ends are nodes of the stream. Read only when they are gone through. */
  readonly edges: Iterable<StreamEdge>;
}

/**
 * What every writer of a format reads: a graph one node after another, so that none needs all of it in memory.
 * Each method may be called again and gives the same.
 */
export interface GraphStream {
  readonly header: Omit<GraphAttributes, 'documents'>;
  /** By id, ascending. */
  documents(): Iterable<readonly [id: string, metadata: DocumentMetadata]>;
  document(id: string): DocumentMetadata | null;
  /** By key, ascending. */
  nodes(): Iterable<StreamNode>;
  node(key: string): StreamNode | null;
}

/** All edges, by source and then by key. */
export function* edgesOf(stream: GraphStream): Generator<StreamEdge, void, undefined> {
  for (const { edges } of stream.nodes()) yield* edges;
}
