import type { Database, Value } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { type EntityNames, unpackNames } from './entity-names.ts';

/** An entity as it was before the batch. */
export interface EntityRow {
  readonly id: number;
  readonly key: string;
  readonly node: number | null;
  readonly fuller: number | null;
  /** `EntityNames.packed`; null of one that is new, or that has none. */
  readonly names: string | null;
}

export const entityRow = (db: Database, id: number): EntityRow =>
  db.get<EntityRow>('SELECT id, key, node, fuller, names FROM entity WHERE id = ?', id)!;

/** By id. */
export function entityRows(db: Database, ids: Iterable<number>): Map<number, EntityRow> {
  const rows = db.all<EntityRow>(
    'SELECT e.id, e.key, e.node, e.fuller, e.names FROM json_each(?) j CROSS JOIN entity e ON e.id = j.value',
    JSON.stringify([...ids]),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Writes new names of entities, in the order of the indexes.
 *
 * @returns hashes of the names that any of them has or had
 */
export function writeNames(db: Database, changed: ReadonlyMap<EntityRow, EntityNames>): ReadonlySet<number> {
  const hashes = new Set<number>();
  const rows: [hash: number, entity: number][] = [];
  const sought: [hash: number, entity: number][] = [];
  for (const [{ id, names: before }, names] of changed) {
    if (before !== null) {
      const past = unpackNames(before);
      for (const hash of past.keys) {
        hashes.add(hash);
        db.run('DELETE FROM entity_key WHERE hash = ? AND entity = ?', hash, id);
      }
      if (past.sought !== null) db.run('DELETE FROM sought WHERE hash = ? AND entity = ?', past.sought, id);
    }
    for (const hash of names.keys) {
      hashes.add(hash);
      rows.push([hash, id]);
    }
    if (names.sought !== null) sought.push([names.sought, id]);
    db.run('UPDATE entity SET names = ? WHERE id = ?', names.packed, id);
  }
  const inOrder = ([a, x]: readonly Value[], [b, y]: readonly Value[]): number =>
    Number(a) - Number(b) || Number(x) - Number(y);
  insertMany(db, 'INSERT INTO entity_key (hash, entity) VALUES', rows.sort(inOrder));
  insertMany(db, 'INSERT INTO sought (hash, entity) VALUES', sought.sort(inOrder));
  return hashes;
}
