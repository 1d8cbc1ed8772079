import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { eventRow, type NodeLookup } from './event-row.ts';
import type { FactsCodec } from './facts.ts';
import { clusterAccounts } from './grouping.ts';
import { linkEvents } from './link-events.ts';
import { loadComponent, type SettledAccount } from './load-component.ts';
import { removeEvent, writeEvent } from './write-event.ts';

/** What merging works with. */
export interface Merging {
  readonly db: Database;
  readonly rulings: Rulings;
  readonly codec: FactsCodec;
  /** Who the accounts' entities are. */
  readonly nodes: NodeLookup;
}

type Cluster = readonly SettledAccount[];

/**
 * Makes the events anew that these accounts, or any that may tell the same, tell. What comes out as it was is not written,
 * what shares no key with any of them is not looked at.
 */
export function settleEvents(merging: Merging, accounts: Iterable<number>): void {
  const { db, rulings } = merging;
  const done = new Set<number>();
  const contradicting: (readonly [string, string])[] = [];
  const changed = new Set<number>();
  for (const from of new Set(accounts)) {
    if (done.has(from)) continue;
    const component = loadComponent(db, from, rulings);
    for (const { id } of component) done.add(id);
    const apart = component.filter(({ event }) => rulings.isApart(event.id));
    const { clusters, contradictions } = clusterAccounts(component.filter((account) => !apart.includes(account)));
    const all = [...(clusters as readonly Cluster[]), ...apart.map((account) => [account])];
    settleComponent(merging, component, united(all, rulings), changed);
    contradicting.push(...contradictions.map(({ source, target }) => [source, target] as const));
  }
  linkEvents(db, changed, contradicting);
}

/** Clusters that the user merged are one. */
function united(clusters: readonly Cluster[], rulings: Rulings): readonly Cluster[] {
  if (rulings.merged.size === 0) return clusters;
  let groups: readonly { readonly roots: ReadonlySet<string>; readonly cluster: Cluster }[] = [];
  for (const cluster of clusters) {
    const named = cluster.filter(({ event }) => rulings.merged.has(event.id));
    const roots = new Set(named.map(({ event }) => rulings.rootOf(event.id)));
    const same = groups.filter((group) => [...roots].some((root) => group.roots.has(root)));
    groups = [
      ...groups.filter((group) => !same.includes(group)),
      {
        roots: new Set([...roots, ...same.flatMap((group) => [...group.roots])]),
        cluster: [...cluster, ...same.flatMap((group) => group.cluster)],
      },
    ];
  }
  return groups.map(({ cluster }) => cluster);
}

function settleComponent(
  { db, rulings, codec, nodes }: Merging,
  component: Cluster,
  clusters: readonly Cluster[],
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
    const id = row === null ? null : writeEvent(db, row, codec);
    for (const account of cluster) {
      if (account.settled === id) continue;
      for (const event of [account.settled, id]) if (event !== null) changed.add(event);
      db.run('UPDATE account SET event = ? WHERE id = ?', id, account.id);
    }
  }
}
