import type { ViewGraph } from '../graph/view-graph.ts';
import type { Decision } from './decision.ts';

/**
 * A decision as a sentence for people.
 *
 * @param graph as it was before any decision, for the names
 */
export function decisionWords(decision: Decision, graph: ViewGraph): string {
  const name = (key: string) => `“${graph.nodes.get(key)?.label ?? key}”`;
  switch (decision.verb) {
    case 'merge':
      return `${decision.keys.map(name).join(', ')} is ${name(decision.into)}`;
    case 'split':
      return `${name(decision.key)} split: another in ${decision.documents.length} of its reports`;
    case 'rename':
      return `${name(decision.key)} renamed “${decision.label}”`;
    case 'retype':
      return `${name(decision.key)} is ${[decision.type, decision.mode].filter(Boolean).join(' · ')}`;
    case 'reject':
      return `${name(decision.key)} rejected`;
    case 'note':
      return `Note on ${name(decision.key)}: ${decision.text}`;
    case 'undo':
      return `Decision ${decision.decision} undone`;
  }
}
