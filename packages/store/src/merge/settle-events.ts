import { clusterAccounts } from '@dramatis/graph';
import type { Relation } from '@dramatis/graph/model';
import type { Database, Value } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { insertMany } from '../insert-many.ts';
import { documentOfRecord } from '../record-id.ts';
import type { AccountCache } from './account-cache.ts';
import type { BlockIndex } from './block-index.ts';
import { eventRow, type NodeLookup, type StoredCluster } from './event-row.ts';
import type { FactsCodec } from './facts.ts';
import { type EventChanges, linkEvents } from './link-events.ts';
import { loadComponent } from './load-component.ts';
import type { StoredAccount } from './stored-account.ts';
import { clusterOf, uniteClusters } from './unite-clusters.ts';
import { type EventWriter, eventWriter } from './write-event.ts';

/** What merging works with. */
export interface Merging {
  readonly db: Database;
  readonly rulings: Rulings;
  readonly codec: FactsCodec;
  readonly accounts: AccountCache;
  readonly blocks: BlockIndex;
  /** Who the accounts' entities are. */
  readonly nodes: NodeLookup;
}

/**
 * Makes the events anew that these accounts, or any that may tell the same, tell. What comes out as it was is not written,
 * what shares no key with any of them is not looked at.
 */
export function settleEvents(merging: Merging, from: Iterable<number>): void {
  const { db, rulings, accounts } = merging;
  const done = new Set<number>();
  const found: Relation[] = [];
  const changes = { stale: new Set<number>(), merged: new Set<number>(), documents: new Set<number>() };
  const writer = eventWriter(db, merging.codec);
  const fresh: Value[][] = [];
  for (const account of new Set(from)) {
    if (done.has(account)) continue;
    const component = loadComponent(accounts, merging.blocks, account, rulings);
    for (const { id } of component) done.add(id);
    const { clusters, relations } = clustersOf(component, rulings);
    settleComponent(merging, component, clusters, writer, changes, fresh);
    found.push(...relations);
  }
  writer.end();
  fresh.sort(([a], [b]) => Number(a) - Number(b));
  insertMany(db, 'INSERT INTO account (id, event, context, spans, body) VALUES', fresh);
  linkEvents(db, changes, found);
}

function clustersOf(
  component: readonly StoredAccount[],
  rulings: Rulings,
): { readonly clusters: readonly StoredCluster[]; readonly relations: readonly Relation[] } {
  if (component.length === 1) return { clusters: [clusterOf(component)], relations: [] };
  const apart = component.filter(({ event }) => rulings.isApart(event.id));
  const { events, relations } = clusterAccounts(component.filter((account) => !apart.includes(account)));
  const clusters = [...(events as readonly StoredCluster[]), ...apart.map((account) => clusterOf([account]))];
  return { clusters: uniteClusters(clusters, rulings), relations };
}

function settleComponent(
  { db, rulings, nodes }: Merging,
  component: readonly StoredAccount[],
  clusters: readonly StoredCluster[],
  writer: EventWriter,
  { stale, merged, documents }: EventChanges,
  fresh: Value[][],
): void {
  const rows = clusters.map((cluster) => ({ cluster, row: eventRow(cluster, nodes, rulings) }));
  const settled = new Set(component.flatMap((account) => account.settled ?? []));
  for (const id of settled) merged.add(id);
  const kept = new Set(rows.map(({ row }) => row?.key));
  for (const id of settled) {
    const { key } = db.get<{ key: string }>('SELECT key FROM event WHERE id = ?', id)!;
    if (kept.has(key)) continue;
    writer.remove(id);
    stale.add(id);
  }
  for (const { cluster, row } of rows) {
    const isNew = cluster.accounts.every((account) => account.settled === null);
    const id = row === null ? null : writer.write(row, isNew && settled.size === 0);
    const moved = cluster.accounts.filter((account) => account.settled !== id || account.row !== null);
    for (const account of moved) {
      if (account.settled !== null) stale.add(account.settled);
      if (id !== null && settled.has(id)) stale.add(id);
      writeAccount(db, account, id, fresh);
    }
    if (moved.length > 0) for (const account of cluster.accounts) documents.add(documentOfRecord(account.id));
  }
  if (stale.size === 0) return;
  for (const account of component)
    if (account.settled !== null && stale.has(account.settled)) documents.add(documentOfRecord(account.id));
}

/** Notes what event an account tells; a new one is written with all that is known of it at the end of the batch. */
function writeAccount(db: Database, account: StoredAccount, event: number | null, fresh: Value[][]): void {
  account.settled = event;
  if (account.row === null) {
    db.run('UPDATE account SET event = ? WHERE id = ?', event, account.id);
    return;
  }
  const { context, spans, body } = account.row;
  account.row = null;
  fresh.push([account.id, event, context, spans, body]);
}
