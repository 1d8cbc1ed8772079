import { bucketOf, type EventFacts } from '@dramatis/graph';
import type { Database } from '../database.ts';

/** Ids of nodes. */
export type Pairs = readonly (readonly [actor: number, recipient: number])[];

/** The sums by pair and month and by day, gathered over a batch: an index of a million events is not touched for each. */
export interface Sums {
  /** @param sign −1 takes the event out */
  count(facts: EventFacts, pairs: Pairs, sign: 1 | -1): void;
  write(): void;
}

interface Sum {
  readonly cell: readonly (string | number)[];
  events: number;
  reports: number;
}

export function createSums(db: Database): Sums {
  const days = new Map<string, Sum>();
  const dyads = new Map<string, Sum>();
  return {
    count(facts, pairs, sign) {
      const { type, status, reports } = facts;
      add(days, [bucketOf(facts, 'day') ?? '', type ?? ''], sign, reports);
      const month = bucketOf(facts, 'month') ?? '';
      for (const [actor, recipient] of pairs) add(dyads, [actor, recipient, month, type ?? '', status], sign, reports);
    },
    write() {
      writeSums(db, 'day_count', ['day', 'type'], days);
      writeSums(db, 'dyad', ['actor', 'recipient', 'month', 'type', 'status'], dyads);
    },
  };
}

function add(sums: Map<string, Sum>, cell: Sum['cell'], sign: 1 | -1, reports: number): void {
  const key = cell.join('\n');
  const sum = sums.get(key) ?? { cell, events: 0, reports: 0 };
  sum.events += sign;
  sum.reports += sign * reports;
  sums.set(key, sum);
}

function writeSums(db: Database, table: string, columns: readonly string[], sums: ReadonlyMap<string, Sum>): void {
  for (const { cell, events, reports } of sums.values()) {
    if (events === 0 && reports === 0) continue;
    db.run(
      `INSERT INTO ${table} (${columns.join(', ')}, events, reports) VALUES (${columns.map(() => '?').join(', ')}, ?, ?)
       ON CONFLICT DO UPDATE SET events = events + excluded.events, reports = reports + excluded.reports`,
      ...[...cell, events, reports],
    );
    if (events >= 0) continue;
    db.run(
      `DELETE FROM ${table} WHERE ${columns.map((column) => `${column} = ?`).join(' AND ')} AND events = 0`,
      ...cell,
    );
  }
}
