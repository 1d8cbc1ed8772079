import { EVENT_TYPES, type EventType, type Quad } from '../../model/index.ts';
import type { Column } from '../columns/column.ts';
import { EVIDENCE_COLUMNS, type Shown, shownBy } from '../columns/evidence-columns.ts';
import { ENTITY_COLUMNS, type NodeItem } from '../columns/node-columns.ts';
import type { GraphStream } from '../stream/graph-stream.ts';
import { type Dyad, dyads } from './dyads.ts';
import { gexfNodes } from './events-profile.ts';
import type { GexfEdge, GexfFile } from './gexf-file.ts';

/** What one actor did to another, all events of a type together. */
export interface DyadItem extends Shown {
  readonly type: EventType;
  readonly quad: Quad | null;
  readonly dyad: Dyad;
}

const DYAD_COLUMNS: readonly Column<DyadItem>[] = [
  { title: 'type', type: 'string', value: ({ type }) => type },
  { title: 'quad', type: 'string', value: ({ quad }) => quad },
  { title: 'n_events', type: 'integer', value: ({ dyad }) => dyad.events },
  { title: 'n_happened', type: 'integer', value: ({ dyad }) => dyad.happened },
  { title: 'n_reports', type: 'integer', value: ({ dyad }) => dyad.reports },
  { title: 'first', type: 'string', value: ({ dyad }) => dyad.first },
  { title: 'last', type: 'string', value: ({ dyad }) => dyad.last },
  ...EVIDENCE_COLUMNS,
];

/**
 * Actors as nodes; one edge per actor, recipient and type, which network analysts load.
 * The sides of a reciprocal event without recipient are joined pair by pair, from the lesser key to the greater.
 * Uncoded events, and those that the text says did not happen, make no edge.
 */
export function actorsProfile(stream: GraphStream): GexfFile<NodeItem, DyadItem> {
  return {
    creator: stream.header.generator,
    description: 'Who did what to whom in news reports: one edge per actor, recipient and type of event',
    keywords: `${stream.header.schema} actors`,
    nodeColumns: [...ENTITY_COLUMNS, ...EVIDENCE_COLUMNS],
    edgeColumns: DYAD_COLUMNS,
    nodes: gexfNodes(stream, ({ kind }) => kind === 'actor'),
    edges: edges(stream),
  };
}

function* edges(stream: GraphStream): Generator<GexfEdge<DyadItem>, void, undefined> {
  for (const { key, source, target, dyad, times } of dyads(stream)) {
    const { type } = dyad;
    yield {
      key,
      source,
      target,
      kind: type,
      weight: dyad.events,
      item: {
        type,
        quad: EVENT_TYPES[type]?.quad ?? null,
        dyad,
        ...shownBy(stream.node(dyad.top)?.evidence ?? [], stream),
      },
      times,
    };
  }
}
