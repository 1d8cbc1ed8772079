import type { Database } from '../database.ts';
import type { Variant } from './merge-variants.ts';

interface VariantRow {
  readonly record: string;
  readonly documents: number;
  readonly mentions: number;
}

/** All ways in which reports describe an entity. */
export function variantsOf(db: Database, entity: number): readonly Variant[] {
  return db
    .all<VariantRow>('SELECT record, documents, mentions FROM variant WHERE entity = ? AND documents > 0', entity)
    .map(({ record, documents, mentions }) => ({
      record: JSON.parse(record) as Variant['record'],
      documents,
      mentions,
    }));
}
