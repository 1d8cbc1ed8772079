import type { GraphAttributes } from '../../dramatis-graph.ts';
import type { DocumentMetadata, Evidence } from '../../model/index.ts';
import type { EntityFacts, EventFacts, SourceEdge } from '../../query/source.ts';

export type NodeFacts = EntityFacts | EventFacts;
export type EdgeFacts = SourceEdge['attributes'];

export interface StreamEdge extends SourceEdge {
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
  /** Each once, in an order of its own. */
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
