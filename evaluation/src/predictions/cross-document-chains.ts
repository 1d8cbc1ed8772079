import type { Extraction, Span } from '@dramatis/graph/model';
import type { NodeSource } from '../pipeline.ts';

/** The node that a span of a document is evidence of, or undefined for a span of no node. */
export type Chains = (document: string, span: Span, kind: 'entity' | 'event') => string | undefined;

/** Coreference chains over documents: the evidence of one node of the graph is one chain, named by the node's key. */
export function chainsOf(graph: NodeSource): Chains {
  const chains = new Map<string, string>();
  graph.forEachNode((node, attributes) => {
    const { kind, evidence } = attributes as { kind: string; evidence: Extraction['entities'][number]['evidence'] };
    for (const { document, start, end } of evidence) chains.set(key(document, { start, end }, kindOf(kind)), node);
  });
  return (document, span, kind) => chains.get(key(document, span, kind));
}

function kindOf(kind: string): 'entity' | 'event' {
  return kind === 'event' ? 'event' : 'entity';
}

function key(document: string, { start, end }: Span, kind: string): string {
  return `${kind} ${document} ${start} ${end}`;
}
