import type { ViewGraph } from '../graph/view-graph.ts';

/** What the panel shows. */
export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly key: string;
}

/**
 * The selection an address names, if the graph has it.
 *
 * @example readSelection('?node=a-irq-mil', graph) //=> { kind: 'node', key: 'a-irq-mil' }
 */
export function readSelection(query: string, graph: ViewGraph): Selection | null {
  const parameters = new URLSearchParams(query);
  const node = parameters.get('node');
  if (node !== null && graph.nodes.has(node)) return { kind: 'node', key: node };
  const edge = parameters.get('edge');
  return edge !== null && graph.edges.has(edge) ? { kind: 'edge', key: edge } : null;
}

/** The address's query with this selection in place of any other; the rest of it stays. */
export function writeSelection(query: string, selection: Selection | null): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('node');
  parameters.delete('edge');
  if (selection !== null) parameters.set(selection.kind, selection.key);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
