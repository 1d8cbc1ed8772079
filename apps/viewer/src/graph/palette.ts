import { KIND_COLORS, QUAD_COLORS } from '@dramatis/graph';
import { EVENT_TYPES, type EventType, type Quad } from '@dramatis/graph/model';
import type { ViewEdge, ViewNode } from './view-graph.ts';

export type Theme = 'light' | 'dark';

/** Colours as `#rrggbb`. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly actor: string;
  readonly location: string;
  readonly conflict: string;
  readonly threat: string;
  readonly cooperation: string;
  readonly talk: string;
  readonly neutral: string;
  readonly edge: string;
}

/** The graph package's colours, so that a GEXF in Gephi has the same; lightened for the dark page. Shape repeats what colour says. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#fbfbfa',
    ink: '#1b1f24',
    actor: KIND_COLORS.actor,
    location: KIND_COLORS.location,
    conflict: QUAD_COLORS['material-conflict'],
    threat: QUAD_COLORS['verbal-conflict'],
    cooperation: QUAD_COLORS['material-cooperation'],
    talk: QUAD_COLORS['verbal-cooperation'],
    neutral: KIND_COLORS.event,
    edge: '#a7adb6',
  },
  dark: {
    background: '#14171b',
    ink: '#e8eaed',
    actor: '#3a9bdc',
    location: '#2fbf94',
    conflict: '#f2793a',
    threat: '#f0b93a',
    cooperation: '#8fd0f5',
    talk: '#e29cc3',
    neutral: '#8d96a3',
    edge: '#69717d',
  },
};

const QUAD_NAMES: Readonly<Record<Quad, 'conflict' | 'threat' | 'cooperation' | 'talk'>> = {
  'material-conflict': 'conflict',
  'verbal-conflict': 'threat',
  'material-cooperation': 'cooperation',
  'verbal-cooperation': 'talk',
};

export const quadOf = (type: string | null): Quad | null =>
  type !== null && Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type as EventType].quad : null;

/** The colour of a quadrant; what is none is neutral. */
export const quadColor = (quad: string | null, palette: Palette): string =>
  quad !== null && Object.hasOwn(QUAD_NAMES, quad) ? palette[QUAD_NAMES[quad as Quad]] : palette.neutral;

/** Actors and places by kind, events by quadrant (talk or deed, with or against). */
export function nodeColor(node: Pick<ViewNode, 'kind' | 'type'>, palette: Palette): string {
  if (node.kind !== 'event') return palette[node.kind];
  return quadColor(quadOf(node.type), palette);
}

/** Who does it and to whom stand out; where and what stay back. */
export function edgeColor(edge: Pick<ViewEdge, 'kind' | 'name'>, palette: Palette): string {
  if (edge.kind === 'relation') return palette.neutral;
  if (edge.name === 'actor' || edge.name === 'speaker') return palette.actor;
  if (edge.name === 'recipient') return palette.conflict;
  if (edge.name === 'location' || edge.name === 'origin' || edge.name === 'destination') return palette.location;
  return palette.edge;
}

/**
 * `part` of the way from one colour to another.
 *
 * @param part 0 … 1
 * @example mixColors('#000000', '#ffffff', 0.5) //=> '#808080'
 */
export function mixColors(from: string, to: string, part: number): string {
  const channel = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - part) + channel(to, at) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
