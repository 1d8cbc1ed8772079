import { clusterEntities } from '@dramatis/graph';
import type { Database } from '../database.ts';
import { entityOf } from './entity-names.ts';
import { variantsOf } from './entity-variants.ts';
import { mergeVariants } from './merge-variants.ts';

/** Entities under one name beyond which a name tells nothing: a false merge is worse than a gap. */
const MOST_OF_A_NAME = 1000;

/**
 * Finds anew which of these, and of those that may be short for them, are lesser names of a fuller one.
 *
 * @param changed entities that are new or whose names, type, country or sector changed
 * @param keys hashes of the names they have or had
 * @returns entities whose fuller name changed
 */
export function findFuller(db: Database, changed: Iterable<number>, keys: Iterable<number>): readonly number[] {
  const moved: number[] = [];
  const waiting = new Set(changed);
  for (const key of keys) for (const entity of soughtBy(db, key)) waiting.add(entity);
  for (const entity of waiting) {
    const before = db.get<{ fuller: number | null }>('SELECT fuller FROM entity WHERE id = ?', entity)!.fuller;
    const fuller = fullerOf(db, entity);
    if (fuller === before) continue;
    db.run('UPDATE entity SET fuller = ? WHERE id = ?', fuller, entity);
    moved.push(entity);
    for (const { hash } of db.all<{ hash: number }>('SELECT hash FROM entity_key WHERE entity = ?', entity)) {
      for (const lesser of soughtBy(db, hash)) waiting.add(lesser);
    }
  }
  return moved;
}

const soughtBy = (db: Database, hash: number): readonly number[] =>
  db.all<{ entity: number }>('SELECT entity FROM sought WHERE hash = ?', hash).map(({ entity }) => entity);

/** The entity of the fuller name that this one's is short for, from all that may be; null where there is none. */
function fullerOf(db: Database, entity: number): number | null {
  const near = new Set([entity]);
  for (const one of near) {
    const rivals = db.all<{ entity: number }>(
      `SELECT k.entity FROM sought s JOIN entity_key k ON k.hash = s.hash WHERE s.entity = ? LIMIT ${MOST_OF_A_NAME + 1}`,
      one,
    );
    if (rivals.length > MOST_OF_A_NAME) continue;
    for (const rival of rivals) near.add(rival.entity);
  }
  if (near.size === 1) return null;
  const keys = new Map<string, number>();
  const records = [...near].flatMap((one) => {
    const { key } = db.get<{ key: string }>('SELECT key FROM entity WHERE id = ?', one)!;
    keys.set(key, one);
    return recordsOf(db, one, key);
  });
  const { key } = clusterEntities(records).find(({ ids }) => ids.some((id) => keys.get(id) === entity))!;
  const fuller = keys.get(key)!;
  return fuller === entity ? null : fuller;
}

/** Each way it is described, and more often than all of these together the one that merging makes of them. */
function recordsOf(db: Database, entity: number, key: string) {
  const variants = variantsOf(db, entity);
  if (variants.length === 0) return [];
  const records = variants.map(({ record }) => entityOf(key, record));
  if (records.length === 1) return records;
  const { mentions: _, ...facts } = mergeVariants(key, variants);
  const merged = entityOf(key, { ...records[0]!, ...facts } as (typeof variants)[number]['record']);
  return [...records, ...Array.from({ length: records.length + 1 }, () => merged)];
}
