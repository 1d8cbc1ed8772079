import { readDyadKey } from '../dyads/dyads.ts';
import type { ViewGraph, ViewNode } from '../graph/view-graph.ts';
import type { Selection } from '../state/selection.ts';
import { datesWords, KIND_WORDS, typeWords } from './words.ts';

/**
 * A selection in a sentence or two.
 *
 * @example selectionWords(graph, { kind: 'node', key: 'a-soleimani' }) //=> 'Qassem Soleimani, actor, Person. In 1 event; 1 sentence.'
 */
export function selectionWords(graph: ViewGraph, { kind, key }: Selection): string {
  const label = (of: string) => graph.nodes.get(of)?.label ?? of;
  if (kind === 'dyad') return `From ${(readDyadKey(key) ?? []).map(label).join(' to ')}.`;
  if (kind === 'edge') {
    const edge = graph.edges.get(key);
    if (edge === undefined) return '';
    return edge.kind === 'role'
      ? `${label(edge.target)} is ${edge.name} of ${label(edge.source)}.`
      : `${label(edge.source)} ${edge.name.replaceAll('-', ' ')} ${label(edge.target)}.`;
  }
  const node = graph.nodes.get(key);
  return node === undefined ? '' : nodeWords(graph, node);
}

function nodeWords(graph: ViewGraph, node: ViewNode): string {
  const roles = (graph.edgesOf.get(node.key) ?? []).flatMap((edge) => {
    const found = graph.edges.get(edge);
    return found?.kind === 'role' ? found : [];
  });
  const { event, evidence } = node;
  const head = [node.label, KIND_WORDS[node.kind].one, typeWords(node)];
  if (event !== null) head.push(event.status ?? '', datesWords(event.start, event.end, null) ?? 'no date');
  const parts = count(roles.length, event === null ? 'event' : 'participant');
  return `${head.filter(Boolean).join(', ')}. ${event === null ? 'In ' : ''}${parts}; ${count(evidence.length, 'sentence')}.`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
