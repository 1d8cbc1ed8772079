import type { Database } from '../database.ts';
import { hashOf } from '../hash.ts';
import { insertMany } from '../insert-many.ts';

/** Ids of entities by key, remembered between reports. */
export interface EntityTable {
  /** The entity's id; it is put there where it is new. @param origin the key in the reports */
  idOf(key: string, origin: string): number;
  /** Those of many, with a few statements. @param origins by key */
  idsOf(origins: ReadonlyMap<string, string>): ReadonlyMap<string, number>;
  /** Forget what may have changed: another process wrote, or a transaction was undone. */
  clear(): void;
}

/** Keys remembered: the most met are met again at once. */
const MOST_KNOWN = 50_000;

export function entityTable(db: Database): EntityTable {
  const known = new Map<string, number>();
  const idsOf: EntityTable['idsOf'] = (origins) => {
    const ids = new Map<string, number>();
    const missing: string[] = [];
    for (const key of origins.keys()) {
      const id = known.get(key);
      if (id === undefined) missing.push(key);
      else ids.set(key, id);
    }
    const there = db.all<{ id: number; key: string }>(
      'SELECT e.id, e.key FROM json_each(?) j CROSS JOIN entity e ON e.key = j.value',
      JSON.stringify(missing),
    );
    for (const { id, key } of there) ids.set(key, id);
    const fresh = missing.filter((key) => !ids.has(key));
    const { last } = db.get<{ last: number | null }>('SELECT max(id) AS last FROM entity')!;
    const rows = fresh.map((key, at) => [(last ?? 0) + 1 + at, key, origins.get(key)!] as const);
    insertMany(db, 'INSERT INTO entity (id, key, origin) VALUES', rows);
    for (const [id, key] of rows) ids.set(key, id);
    if (known.size + missing.length > MOST_KNOWN) known.clear();
    for (const key of missing) known.set(key, ids.get(key)!);
    return ids;
  };
  return {
    idOf: (key, origin) => known.get(key) ?? idsOf(new Map([[key, origin]])).get(key)!,
    idsOf,
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
