import type { Database, Value } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { hashOf } from '../hash.ts';
import { insertMany } from '../insert-many.ts';
import type { EntityTable } from '../merge/entity-table.ts';
import { type VariantRow, variantRows } from '../merge/entity-variants.ts';
import type { PackedReport } from '../pack/packed-report.ts';
import { recordId } from '../record-id.ts';

export interface InsertedMentions {
  /** The id of each of a report's entities, in its order; by document. */
  readonly entities: ReadonlyMap<number, readonly number[]>;
  /** Every way in which these entities are described. */
  readonly variants: Iterable<VariantRow>;
}

interface Counted extends VariantRow {
  documents: number;
  mentions: number;
  isNew: boolean;
  isCounted: boolean;
}

/**
 * Stores where reports mention entities, and counts how many describe each of them in the same way: most do in one of a few.
 *
 * @param reports by document
 */
export function insertMentions(
  db: Database,
  reports: ReadonlyMap<number, PackedReport>,
  table: EntityTable,
  rulings: Rulings,
): InsertedMentions {
  const origins = new Map<string, string>();
  for (const report of reports.values()) {
    for (const { key } of report.entities) origins.set(rulings.inDocument(key, report.document.id), key);
  }
  const ids = table.idsOf(origins);
  const variants = new Map<string, Counted>();
  for (const row of variantRows(db, ids.values())) {
    variants.set(`${row.entity} ${row.record}`, { ...row, isNew: false, isCounted: false });
  }
  let { last } = db.get<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM variant')!;
  const entities = new Map<number, readonly number[]>();
  const rows: Value[][] = [];
  for (const [document, report] of reports) {
    const here = report.entities.map(({ key, record, mentions, evidence }, ordinal) => {
      const entity = ids.get(rulings.inDocument(key, report.document.id))!;
      const text = `${entity} ${record}`;
      const known = variants.get(text) ?? {
        id: ++last,
        entity,
        record,
        documents: 0,
        mentions: 0,
        isNew: true,
        isCounted: true,
      };
      known.documents += 1;
      known.mentions += mentions;
      known.isCounted = true;
      variants.set(text, known);
      rows.push([recordId(document, ordinal), entity, known.id, mentions, evidence]);
      return entity;
    });
    entities.set(document, here);
  }
  writeVariants(db, variants.values());
  insertMany(db, 'INSERT INTO mention (id, entity, variant, mentions, evidence) VALUES', rows);
  return { entities, variants: variants.values() };
}

function writeVariants(db: Database, variants: Iterable<Counted>): void {
  const fresh: Value[][] = [];
  for (const { id, entity, record, documents, mentions, isNew, isCounted } of variants) {
    if (isNew) fresh.push([id, entity, hashOf(record), record, documents, mentions]);
    else if (isCounted) db.run('UPDATE variant SET documents = ?, mentions = ? WHERE id = ?', documents, mentions, id);
  }
  insertMany(db, 'INSERT INTO variant (id, entity, hash, record, documents, mentions) VALUES', fresh);
}
