import type { Evidence } from '@dramatis/graph/model';
import type { ViewDocument, ViewGraph } from '../graph/view-graph.ts';
import { type Mark, markOf } from './segments.ts';

/** One sentence of one report with the words that count. */
export interface Citation {
  readonly key: string;
  readonly sentence: string;
  /** Where the sentence begins in its report. */
  readonly start: number;
  readonly marks: readonly Mark[];
  /** Null when the file does not describe the document. */
  readonly document: ViewDocument | null;
  readonly rules: readonly string[];
}

interface Claim {
  readonly evidence: Evidence;
  readonly role: string;
}

const sentenceKey = (evidence: Evidence): string =>
  `${evidence.document}\n${evidence.sentence.start}\n${evidence.sentence.text}`;

/**
 * The sentences behind a node: each once, newest report first, with its words marked; for an event the trigger and whoever takes
 * part in the same sentence.
 */
export function nodeCitations(graph: ViewGraph, key: string): readonly Citation[] {
  const node = graph.nodes.get(key);
  if (node === undefined) return [];
  const own = node.evidence.map((evidence) => ({ evidence, role: node.event === null ? 'mention' : 'trigger' }));
  if (node.event === null) return group(graph, own, []);
  const roles = (graph.edgesOf.get(key) ?? []).flatMap((edgeKey) => {
    const edge = graph.edges.get(edgeKey);
    return edge?.kind === 'role' && edge.source === key
      ? edge.evidence.map((evidence) => ({ evidence, role: edge.name }))
      : [];
  });
  return group(graph, own, roles);
}

/** The sentences behind an edge: the participant's words in their role, and the event's trigger beside them. */
export function edgeCitations(graph: ViewGraph, key: string): readonly Citation[] {
  const edge = graph.edges.get(key);
  if (edge === undefined) return [];
  const own = edge.evidence.map((evidence) => ({ evidence, role: edge.kind === 'role' ? edge.name : 'mention' }));
  const triggers = (edge.kind === 'role' ? (graph.nodes.get(edge.source)?.evidence ?? []) : []).map((evidence) => ({
    evidence,
    role: 'trigger',
  }));
  return group(graph, own, triggers);
}

/** `beside` adds marks to sentences that `own` cites, and no sentence of its own. */
function group(graph: ViewGraph, own: readonly Claim[], beside: readonly Claim[]): readonly Citation[] {
  const claims = new Map<string, Claim[]>();
  for (const claim of own) {
    const key = sentenceKey(claim.evidence);
    const list = claims.get(key);
    if (list === undefined) claims.set(key, [claim]);
    else list.push(claim);
  }
  for (const claim of beside) claims.get(sentenceKey(claim.evidence))?.push(claim);
  const citations = [...claims].map(([key, list]) => toCitation(graph, key, list));
  return citations.sort((a, b) => (b.document?.published ?? '').localeCompare(a.document?.published ?? ''));
}

function toCitation(graph: ViewGraph, key: string, claims: readonly Claim[]): Citation {
  const first = claims[0] as Claim;
  return {
    key,
    sentence: first.evidence.sentence.text,
    start: first.evidence.sentence.start,
    marks: claims.flatMap(({ evidence, role }) => markOf(evidence, role) ?? []),
    document: graph.documents.get(first.evidence.document) ?? null,
    rules: [...new Set(claims.map(({ evidence }) => evidence.rule).filter((rule) => rule !== ''))],
  };
}
