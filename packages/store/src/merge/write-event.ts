import { bucketOf, dyadsOf } from '@dramatis/graph';
import { ROLES } from '@dramatis/graph/model';
import type { Database } from '../database.ts';
import type { EventRow } from './event-row.ts';
import type { FactsCodec } from './facts.ts';

/** In `roles` and `participant.role`, beside the places in `ROLES`: who says so, by the attribute. */
export const SAYS: number = ROLES.length;

interface Row {
  readonly id: number;
  readonly type: string | null;
  readonly status: string;
  readonly span: number;
  readonly first: number;
  readonly reports: number;
  readonly published: string | null;
  readonly roles: string;
  readonly pairs: string;
  readonly facts: string;
}

type Pairs = readonly (readonly [actor: number, recipient: number])[];

/**
 * Writes an event and its indexes; one of the same key gives way, and stays as it is where nothing changed.
 *
 * @param isNew there is none of this key
 * @returns its id
 */
export function writeEvent(db: Database, event: EventRow, codec: FactsCodec, isNew: boolean): number {
  const { key, facts, span, first, last, published } = event;
  const packed = codec.pack(facts);
  const numbers = event.roles.map(([role, { id }]) => [role, id] as const);
  if (event.speaker !== null) numbers.push([SAYS, event.speaker.id]);
  const roles = JSON.stringify(numbers);
  const before = isNew ? undefined : db.get<Row>('SELECT * FROM event WHERE key = ?', key);
  if (before !== undefined) {
    if (before.facts === packed && before.roles === roles && before.published === published) return before.id;
    dropEvent(db, before, codec);
  }
  const pairs = pairsOf(event);
  const id = db.run(
    `INSERT INTO event (id, key, type, status, background, relabelled, span, first, last, reports, confidence,
       published, roles, pairs, facts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      before?.id ?? null,
      key,
      facts.type,
      facts.status,
      facts.background ? 1 : 0,
      event.isRelabelled ? 1 : 0,
      span,
      first,
      last,
    ],
    ...[facts.reports, facts.confidence, published, roles, JSON.stringify(pairs), packed],
  );
  for (const [role, node] of numbers) {
    db.run(
      'INSERT OR IGNORE INTO participant (node, role, span, first, event) VALUES (?, ?, ?, ?, ?)',
      ...[node, role, span, first, id],
    );
  }
  count(db, facts, pairs, 1);
  return id;
}

/** Takes an event out of the graph. */
export function removeEvent(db: Database, id: number, codec: FactsCodec): void {
  const before = db.get<Row>('SELECT * FROM event WHERE id = ?', id);
  if (before !== undefined) dropEvent(db, before, codec);
}

function dropEvent(db: Database, row: Row, codec: FactsCodec): void {
  for (const [role, node] of JSON.parse(row.roles) as readonly (readonly [number, number])[]) {
    db.run(
      'DELETE FROM participant WHERE node = ? AND role = ? AND span = ? AND first = ? AND event = ?',
      ...[node, role, row.span, row.first, row.id],
    );
  }
  count(db, codec.unpack(row.facts), JSON.parse(row.pairs) as Pairs, -1);
  db.run('DELETE FROM event WHERE id = ?', row.id);
}

function pairsOf({ facts, key, roles }: EventRow): Pairs {
  const ids = new Map(roles.map(([, node]) => [node.key, node.id]));
  const participants = roles.map(([role, node]) => ({ role: ROLES[role]!, key: node.key, kind: node.kind }));
  return dyadsOf({ key, attributes: facts, participants }).map(([a, b]) => [ids.get(a)!, ids.get(b)!]);
}

/** Adds an event to the sums by pair and month, and by day; or takes it out of them. */
function count(db: Database, facts: EventRow['facts'], pairs: Pairs, sign: 1 | -1): void {
  const { type, status, reports } = facts;
  const day = [bucketOf(facts, 'day') ?? '', type ?? ''];
  const sums = [sign, sign * reports];
  db.run(
    `INSERT INTO day_count (day, type, events, reports) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET events = events + excluded.events, reports = reports + excluded.reports`,
    ...[...day, ...sums],
  );
  if (sign < 0) db.run('DELETE FROM day_count WHERE day = ? AND type = ? AND events = 0', ...day);
  const month = bucketOf(facts, 'month') ?? '';
  for (const [actor, recipient] of pairs) {
    const cell = [actor, recipient, month, type ?? '', status];
    db.run(
      `INSERT INTO dyad (actor, recipient, month, type, status, events, reports) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET events = events + excluded.events, reports = reports + excluded.reports`,
      ...[...cell, ...sums],
    );
    if (sign < 0) {
      db.run(
        'DELETE FROM dyad WHERE actor = ? AND recipient = ? AND month = ? AND type = ? AND status = ? AND events = 0',
        ...cell,
      );
    }
  }
}
