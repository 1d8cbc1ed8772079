import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import type { AccountCache } from '../merge/account-cache.ts';
import type { ReportContext } from '../merge/account-context.ts';
import { insertBlocks } from '../merge/block-index.ts';
import type { EntityTable } from '../merge/entity-table.ts';
import { createVariants } from '../merge/entity-variants.ts';
import type { FactsCodec } from '../merge/facts.ts';
import { linkDocument, relinkNodes } from '../merge/link-entities.ts';
import { nodeLookup } from '../merge/node-lookup.ts';
import { settleEntities } from '../merge/settle-entities.ts';
import { settleEvents } from '../merge/settle-events.ts';
import { accountOf } from '../merge/stored-account.ts';
import type { PackedReport } from '../pack/packed-report.ts';
import { documentOfRecord, recordId } from '../record-id.ts';
import { insertMentions } from './insert-mentions.ts';
import { type Inserted, insertClaims, insertReport } from './insert-report.ts';

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
  readonly accounts: AccountCache;
}

/**
 * Stores reports and merges what they say into the graph; only what they touch is made anew. Within the caller's transaction.
 *
 * @param day the day they came in, ISO 8601
 */
export function addReports(adding: Adding, reports: readonly PackedReport[], day: string | null): Added {
  const { db, rulings, codec, accounts } = adding;
  const inserted = reports.flatMap((report) => insertReport(db, report, day) ?? []);
  const { entities, variants } = insertMentions(
    db,
    new Map(inserted.map(({ document, report }) => [document, report])),
    adding.entities,
    rulings,
  );
  for (const report of inserted) insertClaims(db, report, entities.get(report.document)!);
  const { moved, relinked, nodes } = settleEntities(
    db,
    [...entities.values()].flat(),
    rulings,
    createVariants(db, variants),
  );
  for (const { document } of inserted) linkDocument(db, document);
  const others = [...copiedAccounts(db, inserted), ...movedAccounts(db, moved, relinked, inserted)];
  for (const id of others) accounts.drop(id);
  for (const report of inserted) remember(db, report, accounts);
  const blocks = insertBlocks(db, keysOf(inserted));
  settleEvents({ db, rulings, codec, accounts, blocks, nodes: nodeLookup(db, rulings, nodes) }, [
    ...inserted.flatMap(({ document, report }) => report.events.map(({ ordinal }) => recordId(document, ordinal))),
    ...others,
  ]);
  accounts.settle();
  return {
    added: inserted.length,
    known: reports.length - inserted.length,
    copies: inserted.filter(({ document, story }) => document !== story).length,
  };
}

const keysOf = (inserted: readonly Inserted[]): ReadonlyMap<number, readonly number[]> =>
  new Map(
    inserted.flatMap(({ document, report }) =>
      report.events.map(({ ordinal, keys }) => [recordId(document, ordinal), keys] as const),
    ),
  );

/** New accounts need not be read back. */
function remember(db: Database, { document: id, report }: Inserted, accounts: AccountCache): void {
  if (report.context === null) return;
  const { story } = db.get<{ story: number }>('SELECT story FROM document WHERE id = ?', id)!;
  const context = JSON.parse(report.context) as ReportContext;
  const { id: document, published } = report.document;
  for (const { ordinal, keys, context: own, spans, body } of report.events) {
    const row = { id: recordId(id, ordinal), event: null, context: own, body, document, published, story };
    accounts.put({ ...accountOf(row, context, keys), row: { context: own, spans, body } });
  }
}

/** Accounts of reports that turned out to be copies of one another. */
function copiedAccounts(db: Database, inserted: readonly Inserted[]): readonly number[] {
  const moved = new Set(inserted.flatMap((report) => report.moved));
  return [...moved].flatMap((document) => accountsIn(db, document));
}

/** Accounts of earlier reports that name entities which now stand on another node; these nodes' relations are made anew. */
function movedAccounts(
  db: Database,
  moved: readonly number[],
  relinked: ReadonlySet<number>,
  inserted: readonly Inserted[],
): readonly number[] {
  if (inserted.length === 0) return [];
  const first = Math.min(...inserted.map(({ document }) => document));
  const documents = new Set<number>();
  const rows = db.all<{ id: number }>(
    'SELECT m.id FROM json_each(?) j CROSS JOIN mention m ON m.entity = j.value WHERE m.id < ?',
    ...[JSON.stringify(moved), recordId(first, 0)],
  );
  for (const { id } of rows) documents.add(documentOfRecord(id));
  if (documents.size > 0) relinkNodes(db, relinked);
  return [...documents].flatMap((document) => accountsIn(db, document));
}

const accountsIn = (db: Database, document: number): readonly number[] =>
  db
    .all<{ id: number }>(
      'SELECT id FROM account WHERE id >= ? AND id < ?',
      ...[recordId(document, 0), recordId(document + 1, 0)],
    )
    .map(({ id }) => id);
