import { dyadsOf } from '@dramatis/graph';
import { ROLES } from '@dramatis/graph/model';
import type { Database, Value } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import type { EventRow } from './event-row.ts';
import type { FactsCodec } from './facts.ts';
import { createSums, type Pairs } from './sums.ts';

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

/** Writes events; they and what goes into the indexes wait for the end of the batch. */
export interface EventWriter {
  /**
   * An event of the same key gives way, and stays as it is where nothing changed.
   *
   * @param isNew there is none of this key
   * @returns its id
   */
  write(event: EventRow, isNew: boolean): number;
  /** Takes an event out of the graph. */
  remove(id: number): void;
  /** The end of the batch. */
  end(): void;
}

export function eventWriter(db: Database, codec: FactsCodec): EventWriter {
  const sums = createSums(db);
  const events: Value[][] = [];
  let last = db.get<{ seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'event'`)?.seq ?? 0;
  const participants: (readonly [node: number, role: number, span: number, first: number, event: number])[] = [];
  const drop = (row: Row): void => {
    for (const [role, node] of JSON.parse(row.roles) as readonly (readonly [number, number])[]) {
      db.run(
        'DELETE FROM participant WHERE node = ? AND role = ? AND span = ? AND first = ? AND event = ?',
        ...[node, role, row.span, row.first, row.id],
      );
    }
    sums.count(codec.unpack(row.facts), JSON.parse(row.pairs) as Pairs, -1);
    db.run('DELETE FROM event WHERE id = ?', row.id);
  };
  return {
    write(event, isNew) {
      const { key, facts, span, first, published, isRelabelled } = event;
      const packed = codec.pack(facts);
      const numbers = event.roles.map(([role, { id }]) => [role, id] as const);
      if (event.speaker !== null) numbers.push([SAYS, event.speaker.id]);
      const roles = JSON.stringify(numbers);
      const before = isNew ? undefined : db.get<Row>('SELECT * FROM event WHERE key = ?', key);
      if (before !== undefined) {
        if (before.facts === packed && before.roles === roles && before.published === published) return before.id;
        drop(before);
      }
      const pairs = pairsOf(event);
      const id = before?.id ?? ++last;
      events.push([
        ...[id, key, facts.type, facts.status, Number(facts.background), Number(isRelabelled), span, first, event.last],
        ...[facts.reports, facts.confidence, published, roles, JSON.stringify(pairs), packed],
      ]);
      for (const [role, node] of numbers) participants.push([node, role, span, first, id]);
      sums.count(facts, pairs, 1);
      return id;
    },
    remove(id) {
      const before = db.get<Row>('SELECT * FROM event WHERE id = ?', id);
      if (before !== undefined) drop(before);
    },
    end() {
      insertMany(
        db,
        `INSERT INTO event (id, key, type, status, background, relabelled, span, first, last, reports, confidence,
           published, roles, pairs, facts) VALUES`,
        events.sort(([a], [b]) => Number(a) - Number(b)),
      );
      participants.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4]);
      insertMany(db, 'INSERT INTO participant (node, role, span, first, event) VALUES', participants);
      sums.write();
    },
  };
}

function pairsOf({ facts, key, roles }: EventRow): Pairs {
  const ids = new Map(roles.map(([, node]) => [node.key, node.id]));
  const participants = roles.map(([role, node]) => ({ role: ROLES[role]!, key: node.key, kind: node.kind }));
  return dyadsOf({ key, attributes: facts, participants }).map(([a, b]) => [ids.get(a)!, ids.get(b)!]);
}
