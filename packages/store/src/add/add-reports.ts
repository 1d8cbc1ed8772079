import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import type { EntityTable } from '../merge/entity-table.ts';
import type { FactsCodec } from '../merge/facts.ts';
import { linkDocument } from '../merge/link-entities.ts';
import { nodeLookup } from '../merge/node-lookup.ts';
import { settleEntities } from '../merge/settle-entities.ts';
import { settleEvents } from '../merge/settle-events.ts';
import type { PackedReport } from '../pack/packed-report.ts';
import { recordId } from '../record-id.ts';
import { type Inserted, insertReport } from './insert-report.ts';

export interface Added {
  readonly added: number;
  /** The case had them already. */
  readonly known: number;
  /** Of those added: copies of a report that the case had, or that came with them. */
  readonly copies: number;
}

/** What adding remembers between batches. */
export interface Adding {
  readonly db: Database;
  readonly rulings: Rulings;
  readonly entities: EntityTable;
  readonly codec: FactsCodec;
}

/**
 * Stores reports and merges what they say into the graph; only what they touch is made anew. Within the caller's transaction.
 *
 * @param day the day they came in, ISO 8601
 */
export function addReports(adding: Adding, reports: readonly PackedReport[], day: string | null): Added {
  const { db, rulings, codec } = adding;
  const inserted = reports.flatMap((report) => insertReport(db, report, adding.entities, rulings, day) ?? []);
  settleEntities(
    db,
    inserted.flatMap(({ entities }) => entities),
    rulings,
  );
  for (const { document } of inserted) linkDocument(db, document);
  settleEvents({ db, rulings, codec, nodes: nodeLookup(db, rulings) }, touchedAccounts(db, inserted));
  return {
    added: inserted.length,
    known: reports.length - inserted.length,
    copies: inserted.filter(({ document, story }) => document !== story).length,
  };
}

/** The new ones, and those of reports that turned out to be copies. */
function touchedAccounts(db: Database, inserted: readonly Inserted[]): readonly number[] {
  const moved = new Set(inserted.flatMap((report) => report.moved));
  return [
    ...inserted.flatMap(({ accounts }) => accounts),
    ...[...moved].flatMap((document) =>
      db
        .all<{ id: number }>(
          'SELECT id FROM account WHERE id >= ? AND id < ?',
          recordId(document, 0),
          recordId(document + 1, 0),
        )
        .map(({ id }) => id),
    ),
  ];
}
