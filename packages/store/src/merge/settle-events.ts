import { clusterAccounts } from '@dramatis/graph';
import type { Relation } from '@dramatis/graph/model';
import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import type { AccountCache } from './account-cache.ts';
import type { BlockIndex } from './block-index.ts';
import { eventRow, type NodeLookup, type StoredCluster } from './event-row.ts';
import type { FactsCodec } from './facts.ts';
import { linkEvents } from './link-events.ts';
import { loadComponent } from './load-component.ts';
import type { StoredAccount } from './stored-account.ts';
import { clusterOf, uniteClusters } from './unite-clusters.ts';
import { removeEvent, writeEvent } from './write-event.ts';

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
  const changed = new Set<number>();
  for (const account of new Set(from)) {
    if (done.has(account)) continue;
    const component = loadComponent(db, accounts, merging.blocks, account, rulings);
    for (const { id } of component) done.add(id);
    const apart = component.filter(({ event }) => rulings.isApart(event.id));
    const { events, relations } = clusterAccounts(component.filter((account) => !apart.includes(account)));
    const clusters = [...(events as readonly StoredCluster[]), ...apart.map((account) => clusterOf([account]))];
    settleComponent(merging, component, uniteClusters(clusters, rulings), changed);
    found.push(...relations);
  }
  linkEvents(db, changed, found);
}

function settleComponent(
  { db, rulings, codec, nodes }: Merging,
  component: readonly StoredAccount[],
  clusters: readonly StoredCluster[],
  changed: Set<number>,
): void {
  const rows = clusters.map((cluster) => ({ cluster, row: eventRow(cluster, nodes, rulings) }));
  const kept = new Set(rows.map(({ row }) => row?.key));
  for (const id of new Set(component.flatMap(({ settled }) => settled ?? []))) {
    const { key } = db.get<{ key: string }>('SELECT key FROM event WHERE id = ?', id)!;
    if (kept.has(key)) continue;
    removeEvent(db, id, codec);
    changed.add(id);
  }
  for (const { cluster, row } of rows) {
    const isNew = cluster.accounts.every(({ settled }) => settled === null);
    const id = row === null ? null : writeEvent(db, row, codec, isNew);
    for (const account of cluster.accounts) {
      if (account.settled === id) continue;
      for (const event of [account.settled, id]) if (event !== null) changed.add(event);
      db.run('UPDATE account SET event = ? WHERE id = ?', id, account.id);
      account.settled = id;
    }
  }
}
