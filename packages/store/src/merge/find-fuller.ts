import { clusterEntities } from '@dramatis/graph';
import type { Entity } from '@dramatis/graph/model';
import type { Database } from '../database.ts';
import { entityOf, unpackNames } from './entity-names.ts';
import { type EntityRow, entityRow, entityRows } from './entity-row.ts';
import type { Variants } from './entity-variants.ts';
import { mergeVariants } from './merge-variants.ts';

/** Entities under one name beyond which a name tells nothing: a false merge is worse than a gap. */
const MOST_OF_A_NAME = 1000;

/**
 * Finds anew which of these, and of those that may be short for them, are lesser names of a fuller one.
 *
 * @param changed entities that are new or whose names, type, country or sector changed
 * @param hashes of the names they have or had
 * @returns entities whose fuller name changed, and what it is now
 */
export function findFuller(
  db: Database,
  changed: Iterable<EntityRow>,
  hashes: ReadonlySet<number>,
  variants: Variants,
): ReadonlyMap<number, number | null> {
  const waiting = new Set([...Array.from(changed, ({ id }) => id), ...soughtBy(db, hashes)]);
  const names = namesUnder(db, waiting);
  const moved = new Map<number, number | null>();
  for (const entity of waiting) {
    const { fuller: before, names: packed } = names.rowOf(entity);
    const fuller = fullerOf(names, entity, variants);
    if (fuller === before) continue;
    db.run('UPDATE entity SET fuller = ? WHERE id = ?', fuller, entity);
    moved.set(entity, fuller);
    for (const lesser of soughtBy(db, unpackNames(packed).keys)) waiting.add(lesser);
  }
  return moved;
}

const soughtBy = (db: Database, hashes: Iterable<number>): readonly number[] =>
  db
    .all<{ entity: number }>(
      'SELECT s.entity FROM json_each(?) j CROSS JOIN sought s ON s.hash = j.value',
      JSON.stringify([...hashes]),
    )
    .map(({ entity }) => entity);

interface Names {
  rowOf(entity: number): EntityRow;
  /** Entities of the name that the entity is sought by; none where it tells nothing. */
  rivalsOf(entity: number): readonly number[];
}

/** What is read of the index of names, once. */
function namesUnder(db: Database, entities: ReadonlySet<number>): Names {
  const rows = entityRows(db, entities);
  const rivals = new Map<number, readonly number[]>();
  const rowOf = (entity: number): EntityRow => {
    const row = rows.get(entity) ?? entityRow(db, entity);
    rows.set(entity, row);
    return row;
  };
  return {
    rowOf,
    rivalsOf(entity) {
      const { sought } = unpackNames(rowOf(entity).names);
      if (sought === null) return [];
      const known = rivals.get(sought);
      if (known !== undefined) return known;
      const found = db
        .all<{ entity: number }>(`SELECT entity FROM entity_key WHERE hash = ? LIMIT ${MOST_OF_A_NAME + 1}`, sought)
        .map((row) => row.entity);
      const told = found.length > MOST_OF_A_NAME ? [] : found;
      rivals.set(sought, told);
      return told;
    },
  };
}

/** The entity of the fuller name that this one's is short for, from all that may be; null where there is none. */
function fullerOf(names: Names, entity: number, variants: Variants): number | null {
  const near = new Set([entity]);
  for (const one of near) for (const rival of names.rivalsOf(one)) near.add(rival);
  if (near.size === 1) return null;
  const keys = new Map<string, number>();
  const records = [...near].flatMap((one) => {
    const { key } = names.rowOf(one);
    keys.set(key, one);
    return recordsOf(one, key, variants);
  });
  const { key } = clusterEntities(records).find(({ ids }) => ids.some((id) => keys.get(id) === entity))!;
  const fuller = keys.get(key)!;
  return fuller === entity ? null : fuller;
}

/** Each way it is described, and more often than all of these together the one that merging makes of them. */
function recordsOf(entity: number, key: string, variants: Variants): readonly Entity[] {
  const described = variants(entity);
  if (described.length === 0) return [];
  const records = described.map(({ record }) => entityOf(key, record));
  if (records.length === 1) return records;
  const { mentions: _, ...facts } = mergeVariants(key, described);
  const merged = entityOf(key, { ...records[0]!, ...facts } as (typeof described)[number]['record']);
  return [...records, ...Array.from({ length: records.length + 1 }, () => merged)];
}
