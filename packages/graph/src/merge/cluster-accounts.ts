import type { Relation } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import type { Account } from './account.ts';
import { type QuantityRange, rangesOf } from './counts.ts';
import { gatherHappenings } from './gather-happenings.ts';
import { plansBefore } from './plans-before.ts';
import { contradictions, versionsOf } from './versions.ts';

/** The accounts that are one event of the graph. */
export interface EventCluster {
  /** The event's key: the id of the first account's event. */
  readonly key: string;
  /** By document, then place in its text; at least one. */
  readonly accounts: readonly Account[];
  /** What these accounts and those that contradict them state differently. */
  readonly ranges: QuantityRange | null;
}

export interface Clustering {
  /** By key. */
  readonly events: readonly EventCluster[];
  /** `contradicts` and `before` between their keys. */
  readonly relations: readonly Relation[];
}

/**
 * Which accounts are of one event. Accounts of one event that contradict one another (in actor, count, day, or whether it happened) are
 * events of their own, joined by `contradicts`; what is told as planned and then as done are two, joined by `before`.
 *
 * The result depends on the set of accounts alone. Whatever shares no `candidateKeys`, even by way of others, does not matter to one
 * another: clustering each connected component by itself gives the same as clustering all. Time grows with the number of
 * accounts and their keys, not with its square.
 *
 * @param accounts each once
 * @example clusterAccounts(extractions.flatMap((one) => accountsOf(one))).events[0].key //=> 'e-…'
 */
export function clusterAccounts(accounts: Iterable<Account>): Clustering {
  const happenings = gatherHappenings(accounts);
  const events: EventCluster[] = [];
  const relations: Relation[] = [];
  const keyed = happenings.map((happening) => {
    const ranges = rangesOf(happening.profiles.map(({ account }) => account.event.quantity));
    const versions = versionsOf(happening.profiles).map((version) => {
      const sorted = version.profiles.map(({ account }) => account).sort(byDocument);
      return { ...version, key: sorted[0]!.event.id, accounts: sorted };
    });
    for (const { key, accounts: sorted } of versions) events.push({ key, accounts: sorted, ranges });
    relations.push(...contradictions(versions));
    return { ...happening, versions };
  });
  relations.push(...plansBefore(keyed));
  return {
    events: events.sort((a, b) => byCodeUnits(a.key, b.key)),
    relations: relations.sort((a, b) => byCodeUnits(a.source, b.source) || byCodeUnits(a.target, b.target)),
  };
}

function byDocument(a: Account, b: Account): number {
  return (
    byCodeUnits(a.document, b.document) ||
    (a.event.evidence[0]?.start ?? 0) - (b.event.evidence[0]?.start ?? 0) ||
    byCodeUnits(a.event.id, b.event.id)
  );
}
