import type { Database } from '../database.ts';
import { hashOf } from '../hash.ts';

/** Ids of entities by key, remembered between reports. */
export interface EntityTable {
  /** The entity's id; it is put there where it is new. @param origin the key in the reports */
  idOf(key: string, origin: string): number;
  /** Forget what may have changed: another process wrote, or a transaction was undone. */
  clear(): void;
}

/** Keys remembered: the most met are met again at once. */
const MOST_KNOWN = 100_000;

export function entityTable(db: Database): EntityTable {
  const known = new Map<string, number>();
  return {
    idOf(key, origin) {
      const there = known.get(key) ?? db.get<{ id: number }>('SELECT id FROM entity WHERE key = ?', key)?.id;
      const id = there ?? db.run('INSERT INTO entity (key, origin) VALUES (?, ?)', key, origin);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, id);
      return id;
    },
    clear: () => known.clear(),
  };
}

/** Counts one more report that describes the entity so; most reports do in one of a few ways. */
export function internVariant(db: Database, entity: number, record: string, mentions: number): number {
  const hash = hashOf(record);
  const same = db
    .all<{ id: number; record: string }>('SELECT id, record FROM variant WHERE entity = ? AND hash = ?', entity, hash)
    .find((row) => row.record === record);
  if (same === undefined) {
    return db.run(
      'INSERT INTO variant (entity, hash, record, documents, mentions) VALUES (?, ?, ?, 1, ?)',
      ...[entity, hash, record, mentions],
    );
  }
  db.run('UPDATE variant SET documents = documents + 1, mentions = mentions + ? WHERE id = ?', mentions, same.id);
  return same.id;
}
