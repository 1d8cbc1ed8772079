import type { Status } from '@dramatis/graph/model';
import { edgeColor, mixColors, nodeColor, type Palette } from './palette.ts';
import type { EventFacts, Kind, ViewEdge, ViewNode } from './view-graph.ts';

export const SHAPES = ['circle', 'square', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];
export const PATTERNS = ['solid', 'dashed', 'dotted', 'crossed', 'arrow'] as const;
export type Pattern = (typeof PATTERNS)[number];

const KIND_SHAPES: Readonly<Record<Kind, Shape>> = { actor: 'circle', location: 'square', event: 'diamond' };

const STATUS_PATTERNS: Readonly<Record<Status, Pattern>> = {
  happened: 'solid',
  ongoing: 'solid',
  planned: 'dashed',
  threatened: 'dashed',
  possible: 'dotted',
  alleged: 'dotted',
  denied: 'crossed',
  negated: 'crossed',
};

/** What sigma draws of a node; `size` is the radius in pixels at the first zoom. */
export interface NodeDisplay {
  readonly label: string;
  readonly shape: Shape;
  readonly size: number;
  readonly color: string;
  readonly fill: string;
}

/** What sigma draws of an edge; `size` is its width in pixels. */
export interface EdgeDisplay {
  readonly pattern: Pattern;
  readonly size: number;
  readonly color: string;
  /** The colour when it is hovered or belongs to the selection. */
  readonly strong: string;
  /** How strongly it pulls its ends together in the layout. */
  readonly pull: number;
}

/** A relation holds its ends together less than a part in an event does. */
const RELATION_PULL = 0.6;

/** What of a node its looks depend on. */
export type Displayed = Pick<ViewNode, 'kind' | 'label' | 'type' | 'mentions'> & {
  readonly event: Pick<EventFacts, 'status' | 'reports'> | null;
};

/** What of an edge its looks depend on. */
export interface DisplayedEdge extends Pick<ViewEdge, 'kind' | 'name'> {
  /** Of the event it belongs to; null for a relation. */
  readonly status: Status | null;
  /** Independent reports of its event, or that tell the relation. */
  readonly reports: number;
}

export const shapeOf = (kind: Kind): Shape => KIND_SHAPES[kind];
export const patternOf = (status: Status | null): Pattern => (status === null ? 'solid' : STATUS_PATTERNS[status]);

/**
 * Shape by kind, colour by kind and quadrant, size by mentions or reports; an event that has not (yet) happened is hollow.
 *
 * @param order number of nodes in the graph: larger graphs have smaller nodes
 */
export function displayNode(node: Displayed, palette: Palette, order: number): NodeDisplay {
  const weight = node.event === null ? node.mentions : node.event.reports * 2;
  const crowd = order > 250 ? Math.max(0.35, (250 / order) ** 0.45) : 1;
  const color = nodeColor(node, palette);
  const isHollow = node.event !== null && patternOf(node.event.status) !== 'solid';
  return {
    label: node.label,
    shape: shapeOf(node.kind),
    size: Math.min(18, 4.5 + 1.8 * Math.sqrt(Math.max(1, weight))) * crowd,
    color,
    fill: isHollow ? mixColors(palette.background, color, 0.12) : color,
  };
}

/**
 * Line style by the status of the edge's event, width by its independent reports.
 *
 * @param size number of edges in the graph: more are thinner and paler
 */
export function displayEdge(edge: DisplayedEdge, palette: Palette, size: number): EdgeDisplay {
  const strong = edgeColor(edge, palette);
  const crowd = size > 1500 ? 0.6 : 1;
  return {
    pattern: edge.kind === 'role' ? patternOf(edge.status) : 'solid',
    size: Math.min(edge.kind === 'role' ? 5 : 1.5, 0.9 + 0.6 * Math.max(1, edge.reports)) * crowd,
    color: mixColors(strong, palette.background, size > 1500 ? 0.72 : 0.55),
    strong,
    pull: edge.kind === 'role' ? 1 : RELATION_PULL,
  };
}
