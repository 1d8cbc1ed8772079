import { edgeKey } from '../../build/edge-key.ts';
import type { DramatisGraph, EventAttributes } from '../../dramatis-graph.ts';
import { EVENT_TYPES, type EventType, type Quad, type Status } from '../../model/index.ts';
import { byCodeUnits } from '../../order.ts';
import { type Interval, intervalOf, mergeIntervals } from '../../time/interval.ts';
import { gexfNodes } from './events-profile.ts';
import { EVIDENCE_COLUMNS, type Shown, shownBy } from './evidence-columns.ts';
import type { Column, GexfEdge, GexfFile } from './gexf-file.ts';
import { ENTITY_COLUMNS, type NodeItem } from './node-columns.ts';

/** What one actor did to another, all events of a type together. */
export interface DyadItem extends Shown {
  readonly type: EventType;
  readonly quad: Quad | null;
  readonly events: readonly EventAttributes[];
}

const HAPPENED: readonly Status[] = ['happened', 'ongoing'];
const NOT_HAPPENED: readonly Status[] = ['denied', 'negated'];

const DYAD_COLUMNS: readonly Column<DyadItem>[] = [
  { title: 'type', type: 'string', value: ({ type }) => type },
  { title: 'quad', type: 'string', value: ({ quad }) => quad },
  { title: 'n_events', type: 'integer', value: ({ events }) => events.length },
  {
    title: 'n_happened',
    type: 'integer',
    value: ({ events }) => events.filter(({ status }) => HAPPENED.includes(status)).length,
  },
  { title: 'n_reports', type: 'integer', value: ({ events }) => events.reduce((sum, { reports }) => sum + reports, 0) },
  { title: 'first', type: 'string', value: ({ events }) => datesOf(events)[0] ?? null },
  { title: 'last', type: 'string', value: ({ events }) => datesOf(events).at(-1) ?? null },
  ...EVIDENCE_COLUMNS,
];

/**
 * Actors as nodes; one edge per actor, recipient and type, which network analysts load.
 * The sides of a reciprocal event without recipient are joined pair by pair, from the lesser key to the greater.
 * Uncoded events, and those that the text says did not happen, make no edge.
 */
export function actorsProfile(graph: DramatisGraph): GexfFile<NodeItem, DyadItem> {
  return {
    creator: graph.getAttribute('generator'),
    description: 'Who did what to whom in news reports: one edge per actor, recipient and type of event',
    keywords: `${graph.getAttribute('schema')} actors`,
    nodeColumns: [...ENTITY_COLUMNS, ...EVIDENCE_COLUMNS],
    edgeColumns: DYAD_COLUMNS,
    nodes: gexfNodes(
      graph,
      graph.filterNodes((_, { kind }) => kind === 'actor'),
    ),
    edges: dyads(graph),
  };
}

function dyads(graph: DramatisGraph): readonly GexfEdge<DyadItem>[] {
  const grouped = new Map<string, { source: string; target: string; type: EventType; events: EventAttributes[] }>();
  for (const key of graph.nodes().sort(byCodeUnits)) {
    const event = graph.getNodeAttributes(key);
    if (event.kind !== 'event' || event.type === null || NOT_HAPPENED.includes(event.status)) continue;
    for (const [source, target] of pairsOf(graph, key, event.type)) {
      const id = edgeKey(source, event.type, target);
      const dyad = grouped.get(id);
      if (dyad) dyad.events.push(event);
      else grouped.set(id, { source, target, type: event.type, events: [event] });
    }
  }
  const documents = graph.getAttribute('documents');
  return [...grouped]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([key, { source, target, type, events }]) => ({
      key,
      source,
      target,
      kind: type,
      weight: events.length,
      item: { type, quad: EVENT_TYPES[type]?.quad ?? null, events, ...shownBy(topOf(events).evidence, documents) },
      times: mergeIntervals(events.map(intervalOf).filter((time): time is Interval => time !== null)),
    }));
}

function pairsOf(graph: DramatisGraph, event: string, type: EventType): readonly (readonly [string, string])[] {
  const inRole = (role: string): readonly string[] =>
    graph
      .filterOutboundEdges(event, (_, edge) => edge.kind === 'role' && edge.role === role)
      .map((edge) => graph.target(edge))
      .filter((key) => graph.getNodeAttribute(key, 'kind') === 'actor')
      .sort(byCodeUnits);
  const actors = inRole('actor');
  const recipients = inRole('recipient');
  if (recipients.length > 0 || !EVENT_TYPES[type]?.reciprocal) {
    return actors.flatMap((a) => recipients.filter((b) => a !== b).map((b) => [a, b] as const));
  }
  return actors.flatMap((a, index) => actors.slice(index + 1).map((b) => [a, b] as const));
}

/** The best told event: most reports, then most confident, then first. */
function topOf(events: readonly EventAttributes[]): EventAttributes {
  return events.reduce((best, event) =>
    (event.reports - best.reports || event.confidence - best.confidence) > 0 ? event : best,
  );
}

function datesOf(events: readonly EventAttributes[]): readonly string[] {
  return events.flatMap(({ start, end }) => [start, end].filter((date) => date !== null)).sort(byCodeUnits);
}
