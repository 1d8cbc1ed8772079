import { type Account, contradictions, type EventGroup, groupEvents, sameEventKey } from '@dramatis/graph/merge';
import type { Event, Extraction, Relation } from '@dramatis/graph/model';
import { hashOf } from '../hash.ts';

/** By event id: hashes of the keys it is grouped by; accounts that share none are never one event. */
export function candidateHashes({ events }: Extraction): ReadonlyMap<string, readonly number[]> {
  return new Map(
    events.map((event) => {
      const key = sameEventKey(event);
      return [event.id, key === null ? [] : [hashOf(key)]];
    }),
  );
}

/** An account of the case. */
export interface StoredAccount extends Account {
  readonly id: number;
  /** Copies of one report share it. */
  readonly story: number;
}

export interface Clusters {
  readonly clusters: readonly (readonly StoredAccount[])[];
  /** Between clusters, by the ids of their first events. */
  readonly contradictions: readonly Relation[];
}

/** The events that the accounts of one component tell; the same whatever their order. */
export function clusterAccounts(accounts: readonly StoredAccount[]): Clusters {
  const byDocument = new Map<string, { events: Event[] }>();
  const byEvent = new Map<string, StoredAccount>();
  for (const account of accounts) {
    byEvent.set(account.event.id, account);
    const known = byDocument.get(account.document);
    if (known) known.events.push(account.event);
    else byDocument.set(account.document, { events: [account.event] });
  }
  const extractions = [...byDocument]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { events }]) => ({ document: { id }, events }) as unknown as Extraction);
  const groups = groupEvents(extractions, false);
  return {
    clusters: groups.flat().map((group) => storedOf(group, byEvent)),
    contradictions: groups.flatMap(contradictions),
  };
}

const storedOf = (group: EventGroup, byEvent: ReadonlyMap<string, StoredAccount>): readonly StoredAccount[] =>
  group.map(({ event }) => byEvent.get(event.id)!);
