import type { Database } from '../database.ts';
import type { Variant } from './merge-variants.ts';

export interface VariantRow {
  readonly id: number;
  readonly entity: number;
  readonly record: string;
  readonly documents: number;
  readonly mentions: number;
}

/** All ways in which reports describe each of these entities; also ways that none does any more. */
export function variantRows(db: Database, entities: Iterable<number>): readonly VariantRow[] {
  return db.all<VariantRow>(
    `SELECT v.id, v.entity, v.record, v.documents, v.mentions FROM json_each(?) j CROSS JOIN variant v ON v.entity = j.value
     ORDER BY v.id`,
    JSON.stringify([...entities]),
  );
}

/** All ways in which reports describe an entity, asked for once. */
export type Variants = (entity: number) => readonly Variant[];

/** @param rows all rows of some entities, known already */
export function createVariants(db: Database, rows: Iterable<VariantRow> = []): Variants {
  const read = new Map<number, VariantRow[]>();
  const parsed = new Map<number, readonly Variant[]>();
  for (const row of rows) {
    const same = read.get(row.entity);
    if (same) same.push(row);
    else read.set(row.entity, [row]);
  }
  return (entity) => {
    const there = parsed.get(entity);
    if (there !== undefined) return there;
    const made = (read.get(entity) ?? variantRows(db, [entity])).flatMap(({ record, documents, mentions }) =>
      documents > 0 ? [{ record: JSON.parse(record) as Variant['record'], documents, mentions }] : [],
    );
    parsed.set(entity, made);
    return made;
  };
}
