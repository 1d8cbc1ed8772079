import type { Relation } from '@dramatis/graph/model';
import type { Database } from '../database.ts';
import { recordId } from '../record-id.ts';

interface Claim {
  readonly relation: string;
  readonly source: number | null;
  readonly target: number | null;
}

/** What merging changed. */
export interface EventChanges {
  /** Ids of events that are gone, or told by other accounts than before. */
  readonly stale: Set<number>;
  /** Ids of events whose component was merged anew: what merging had found of them is found again or no more. */
  readonly merged: Set<number>;
  /** Ids of the documents of all accounts of events that are new, gone or told by others. */
  readonly documents: Set<number>;
}

/**
 * Makes the relations of changed events anew: what reports state between their accounts, and what merging found.
 *
 * @param found in merging, of all components that were merged: `contradicts` and `before` between the events' keys
 */
export function linkEvents(db: Database, { stale, merged, documents }: EventChanges, found: readonly Relation[]): void {
  for (const event of stale) {
    db.run('DELETE FROM event_link WHERE source = ?', event);
    db.run('DELETE FROM event_link WHERE target = ?', event);
  }
  for (const event of merged) db.run('DELETE FROM event_link WHERE source = ? AND merged = 1', event);
  for (const document of documents) {
    const claims = db.all<Claim>(
      `SELECT c.relation, a.event AS source, b.event AS target
       FROM event_claim c JOIN account a ON a.id = c.source JOIN account b ON b.id = c.target WHERE c.id >= ? AND c.id < ?`,
      ...[recordId(document, 0), recordId(document + 1, 0)],
    );
    for (const { relation, source, target } of claims) insertLink(db, source, relation, target, 0);
  }
  for (const { relation, source, target } of found) {
    insertLink(db, eventOf(db, source), relation, eventOf(db, target), 1);
  }
}

function insertLink(db: Database, source: number | null, relation: string, target: number | null, merged: 0 | 1): void {
  if (source === null || target === null || source === target) return;
  db.run(
    'INSERT OR IGNORE INTO event_link (source, relation, target, merged) VALUES (?, ?, ?, ?)',
    ...[source, relation, target, merged],
  );
}

const eventOf = (db: Database, key: string): number | null =>
  db.get<{ id: number }>('SELECT id FROM event WHERE key = ?', key)?.id ?? null;
