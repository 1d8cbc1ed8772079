import type { NodeAttributes } from './dramatis-graph.ts';
import type { Quad } from './model/index.ts';

/**
 * Node colours by kind, told apart with any colour vision.
 * From the palette of Okabe and Ito, "Color Universal Design" (2008).
 */
export const KIND_COLORS: Readonly<Record<NodeAttributes['kind'], string>> = {
  actor: '#0072b2',
  location: '#009e73',
  event: '#999999',
};

/** Event colours by quadrant, from the same palette; an event of no quadrant has its kind's colour. */
export const QUAD_COLORS: Readonly<Record<Quad, string>> = {
  'verbal-cooperation': '#cc79a7',
  'material-cooperation': '#56b4e9',
  'verbal-conflict': '#e69f00',
  'material-conflict': '#d55e00',
};

type NodeColoured = { readonly kind: 'actor' | 'location' } | { readonly kind: 'event'; readonly quad: Quad | null };

/**
 * A node's colour, `#rrggbb`.
 *
 * @example nodeColor(graph.getNodeAttributes('a-1')) //=> '#0072b2'
 */
export function nodeColor(node: NodeColoured): string {
  return node.kind === 'event' && node.quad !== null
    ? (QUAD_COLORS[node.quad] ?? KIND_COLORS.event)
    : KIND_COLORS[node.kind];
}
