import {
  bucketOf,
  type Clock,
  type DyadCount,
  type EventNarrowing,
  type TimeCount,
  type TimeUnit,
} from '@dramatis/graph';
import type { EventType, Status } from '@dramatis/graph/model';
import { bulkRows } from './bulk-rows.ts';
import { type Reader, readLabels } from './reader.ts';

/** Parts of a narrowing that the sums can answer. */
const COUNTED: ReadonlySet<string> = new Set(['types', 'statuses', 'participants']);

const asked = (narrowing: EventNarrowing): readonly string[] =>
  Object.entries(narrowing).flatMap(([part, value]) =>
    value === undefined || (Array.isArray(value) && part === 'participants' && value.length === 0) ? [] : [part],
  );

/** The sums by pair and month; null where they do not tell just these events. */
export function dyadCounts(
  reader: Reader,
  narrowing: EventNarrowing,
  by: TimeUnit | null,
  clock: Clock,
): Iterable<DyadCount> | null {
  if (clock !== 'event' || by === 'day' || by === 'week' || !asked(narrowing).every((part) => COUNTED.has(part)))
    return null;
  const { participants = [], types, statuses } = narrowing;
  const [condition, ...more] = participants;
  if (more.length > 0 || (condition !== undefined && condition.roles.join() !== 'actor')) return null;
  const wanted = ({ type, status }: Row): boolean =>
    (types === undefined || types.includes(type)) && (statuses === undefined || statuses.includes(status));
  return condition === undefined ? allPairs(reader, by, wanted) : pairsOf(reader, condition.keys, by, wanted);
}

const COLUMNS = ['actor', 'recipient', 'month', 'type', 'status', 'events', 'reports'] as const;

interface Row {
  readonly actor: number;
  readonly recipient: number;
  readonly month: string;
  readonly type: EventType;
  readonly status: Status;
  readonly events: number;
  readonly reports: number;
}

function* allPairs(reader: Reader, by: TimeUnit | null, wanted: (row: Row) => boolean): Generator<DyadCount> {
  if (reader.keys.size === 0) readLabels(reader, pairedNodes(reader));
  const keyOf = (node: number): string => reader.keys.get(node) ?? reader.keyOf(node).key;
  for (const [actor, recipient, month, type, status, events, reports] of bulkRows(
    reader.db,
    'dyad',
    'actor',
    COLUMNS,
  )) {
    const row = {
      actor: Number(actor),
      recipient: Number(recipient),
      month: month!,
      type: type as EventType,
      status: status as Status,
      events: Number(events),
      reports: Number(reports),
    };
    if (wanted(row)) yield countOf(row, by, keyOf);
  }
}

/** The nodes of all pairs, in order. */
function pairedNodes({ db }: Reader): readonly number[] {
  const { nodes } = db.get<{ nodes: string | null }>(
    'SELECT group_concat(node) AS nodes FROM (SELECT actor AS node FROM dyad UNION SELECT recipient FROM dyad)',
  )!;
  return nodes === null ? [] : nodes.split(',').map(Number);
}

function* pairsOf(
  { db, keyOf }: Reader,
  actors: ReadonlySet<string>,
  by: TimeUnit | null,
  wanted: (row: Row) => boolean,
): Generator<DyadCount> {
  for (const key of actors) {
    const rows = db.all<Row>('SELECT d.* FROM dyad d JOIN node n ON n.id = d.actor WHERE n.key = ?', key);
    for (const row of rows) if (wanted(row)) yield countOf(row, by, (node) => keyOf(node).key);
  }
}

const countOf = (
  { actor, recipient, month, type, status, events, reports }: Row,
  by: TimeUnit | null,
  keyOf: (node: number) => string,
): DyadCount => ({
  actor: keyOf(actor),
  recipient: keyOf(recipient),
  bucket: by === null || month === '' ? null : by === 'year' ? month.slice(0, 4) : month,
  type,
  status,
  events,
  reports,
});

/** The sums by day; null where they do not tell just these events. */
export function timeCounts(
  { db }: Reader,
  narrowing: EventNarrowing,
  by: TimeUnit,
  clock: Clock,
): Iterable<TimeCount> | null {
  if (clock !== 'event' || asked(narrowing).some((part) => part !== 'types')) return null;
  const { types } = narrowing;
  return db
    .all<{ day: string; type: string; events: number; reports: number }>('SELECT * FROM day_count')
    .filter(({ type }) => types === undefined || types.some((wanted) => wanted === type))
    .map(({ day, type, events, reports }) => ({
      bucket: day === '' ? null : bucketOf({ start: day, end: null }, by),
      type: type === '' ? null : (type as EventType),
      events,
      reports,
    }));
}
