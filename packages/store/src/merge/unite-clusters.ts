import { rangesOf } from '@dramatis/graph/merge';
import type { Rulings } from '../decisions/rulings.ts';
import type { StoredCluster } from './event-row.ts';
import type { StoredAccount } from './stored-account.ts';

/** Clusters that the user merged as one. */
export function uniteClusters(clusters: readonly StoredCluster[], rulings: Rulings): readonly StoredCluster[] {
  if (rulings.merged.size === 0) return clusters;
  let groups: readonly { readonly roots: ReadonlySet<string>; readonly clusters: readonly StoredCluster[] }[] = [];
  for (const cluster of clusters) {
    const named = cluster.accounts.filter(({ event }) => rulings.merged.has(event.id));
    const roots = new Set(named.map(({ event }) => rulings.rootOf(event.id)));
    const same = groups.filter((group) => [...roots].some((root) => group.roots.has(root)));
    groups = [
      ...groups.filter((group) => !same.includes(group)),
      {
        roots: new Set([...roots, ...same.flatMap((group) => [...group.roots])]),
        clusters: [cluster, ...same.flatMap((group) => group.clusters)],
      },
    ];
  }
  return groups.map((group) =>
    group.clusters.length === 1 ? group.clusters[0]! : clusterOf(group.clusters.flatMap(({ accounts }) => accounts)),
  );
}

/** One event of these accounts, whatever merging would make of them. */
export function clusterOf(accounts: readonly StoredAccount[]): StoredCluster {
  const sorted = [...accounts].sort((a, b) => compare(a.document, b.document) || a.id - b.id);
  return {
    key: sorted[0]!.event.id,
    accounts: sorted,
    ranges: rangesOf(sorted.map(({ event }) => event.quantity)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
