import { cameoActor } from '../../codes/cameo-actor.ts';
import { eventCodes } from '../../codes/plover.ts';
import type { Quantity } from '../../model/index.ts';
import type { EntityFacts, EventFacts } from '../../query/source.ts';
import { daysOf, precisionOf } from '../../time/interval.ts';
import type { NodeFacts } from '../stream/graph-stream.ts';
import type { CellValue, Column, ColumnType } from './column.ts';
import { EVIDENCE_COLUMNS, type Shown } from './evidence-columns.ts';

export interface NodeItem extends Shown {
  readonly node: NodeFacts;
  /** Label of the speaker's node. */
  readonly saidBy: string | null;
}

export const COUNTS: readonly Exclude<keyof Quantity, 'money' | 'currency'>[] = [
  'killed',
  'wounded',
  'detained',
  'missing',
  'displaced',
  'troops',
  'people',
  'weapons',
];

/** Who or what: of every node. */
export const ENTITY_COLUMNS: readonly Column<NodeItem>[] = [
  { title: 'kind', type: 'string', value: ({ node }) => node.kind },
  { title: 'type', type: 'string', value: ({ node }) => node.type },
  entity('aliases', 'liststring', (node) => node.aliases),
  entity('country', 'string', (node) => node.country),
  entity('mentions', 'integer', (node) => node.mentions),
  entity('sector', 'string', (node) => (node.kind === 'actor' ? node.sector : null)),
  entity('actor_code', 'string', (node) => (node.kind === 'actor' ? cameoActor(node) : null)),
  entity('wikidata', 'string', (node) => (node.kind === 'actor' ? node.wikidata : null)),
];

const LOCATION_COLUMNS: readonly Column<NodeItem>[] = [
  entity('lat', 'double', (node) => (node.kind === 'location' ? node.lat : null)),
  entity('lon', 'double', (node) => (node.kind === 'location' ? node.lon : null)),
  entity('radius_km', 'double', (node) => (node.kind === 'location' ? (node.radiusKm ?? null) : null)),
  entity('geonames', 'string', (node) => (node.kind === 'location' ? node.geonames : null)),
];

const EVENT_COLUMNS: readonly Column<NodeItem>[] = [
  event('mode', 'string', (node) => node.mode),
  event('quad', 'string', (node) => node.quad),
  event('status', 'string', (node) => node.status),
  event('background', 'boolean', (node) => node.background),
  event('trigger', 'string', (node) => node.trigger),
  event('lemma', 'string', (node) => node.lemma),
  event('words', 'liststring', (node) => node.words),
  event('date_start', 'string', (node) => node.start),
  event('date_end', 'string', (node) => node.end),
  event('date_precision', 'string', (node) => precisionOf(node)),
  event('date_words', 'string', (node) => node.time),
  event('year', 'integer', (node) => yearOf(node.start ?? node.end)),
  { title: 'said_by', type: 'string', value: ({ saidBy }) => saidBy },
  event('speaker', 'string', (node) => node.speaker),
  event('cue', 'string', (node) => node.cue),
  event('confidence', 'double', (node) => node.confidence),
  event('reports', 'integer', (node) => node.reports),
  ...COUNTS.map((name) => event(name, 'long', (node) => node.quantity?.[name] ?? null)),
  event('money', 'double', (node) => node.quantity?.money ?? null),
  event('currency', 'string', (node) => node.quantity?.currency ?? null),
  event('cameo_root', 'string', (node) => eventCodes(node).cameo),
  event('plover', 'string', (node) => eventCodes(node).plover),
];

/** All columns of actors, places and events, in order. */
export const NODE_COLUMNS: readonly Column<NodeItem>[] = [
  ...ENTITY_COLUMNS,
  ...LOCATION_COLUMNS,
  ...EVENT_COLUMNS,
  ...EVIDENCE_COLUMNS,
];

function entity(title: string, type: ColumnType, value: (node: EntityFacts) => CellValue | null): Column<NodeItem> {
  return { title, type, value: ({ node }) => (node.kind === 'event' ? null : value(node)) };
}

function event(title: string, type: ColumnType, value: (node: EventFacts) => CellValue | null): Column<NodeItem> {
  return { title, type, value: ({ node }) => (node.kind === 'event' ? value(node) : null) };
}

function yearOf(date: string | null): number | null {
  return date !== null && daysOf(date) ? Number(date.slice(0, 4)) : null;
}
