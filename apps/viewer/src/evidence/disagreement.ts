import type { ViewGraph, ViewNode } from '../graph/view-graph.ts';
import { datesWords, quantityWords } from '../page/words.ts';

/** One matter on which two accounts of an event are compared. */
export interface Comparison {
  readonly matter: string;
  readonly own: string;
  readonly other: string;
  readonly isDifferent: boolean;
}

export interface Disagreement {
  readonly edge: string;
  readonly other: ViewNode;
  /** Those on which at least one account says something. */
  readonly comparisons: readonly Comparison[];
}

/** The events that an event contradicts or is contradicted by, each compared with it. */
export function disagreements(graph: ViewGraph, key: string): readonly Disagreement[] {
  const own = graph.nodes.get(key);
  if (own === undefined || own.event === null) return [];
  return (graph.edgesOf.get(key) ?? []).flatMap((edgeKey) => {
    const edge = graph.edges.get(edgeKey);
    if (edge?.name !== 'contradicts') return [];
    const other = graph.nodes.get(edge.source === key ? edge.target : edge.source);
    return other === undefined ? [] : [{ edge: edgeKey, other, comparisons: compare(graph, own, other) }];
  });
}

const MATTERS: readonly (readonly [string, (graph: ViewGraph, node: ViewNode) => string])[] = [
  ['Count', (_, { event }) => (event?.quantity == null ? '' : quantityWords(event.quantity))],
  ['Who', (graph, node) => namesIn(graph, node, ['actor'])],
  ['To whom', (graph, node) => namesIn(graph, node, ['recipient'])],
  ['Where', (graph, node) => namesIn(graph, node, ['location', 'origin', 'destination'])],
  ['When', (_, { event }) => datesWords(event?.start ?? null, event?.end ?? null, null) ?? ''],
  ['Status', (_, { event }) => event?.status ?? ''],
  ['According to', (graph, { event }) => graph.nodes.get(event?.speaker ?? '')?.label ?? ''],
  ['Outlets', outletsOf],
];

const compare = (graph: ViewGraph, own: ViewNode, other: ViewNode): readonly Comparison[] =>
  MATTERS.flatMap(([matter, read]) => {
    const [first, second] = [read(graph, own), read(graph, other)];
    return first === '' && second === ''
      ? []
      : [{ matter, own: first, other: second, isDifferent: first !== second && matter !== 'Outlets' }];
  });

function namesIn(graph: ViewGraph, node: ViewNode, roles: readonly string[]): string {
  const names = (graph.edgesOf.get(node.key) ?? []).flatMap((key) => {
    const edge = graph.edges.get(key);
    return edge?.kind === 'role' && edge.source === node.key && roles.includes(edge.name)
      ? (graph.nodes.get(edge.target)?.label ?? [])
      : [];
  });
  return [...new Set(names)].sort().join(', ');
}

function outletsOf(graph: ViewGraph, { evidence }: ViewNode): string {
  const outlets = evidence.flatMap(({ document }) => graph.documents.get(document)?.source ?? []);
  return [...new Set(outlets)].sort().join(', ');
}
