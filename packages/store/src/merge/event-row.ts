import { type EventCluster, type EventFacts, mergeEvents } from '@dramatis/graph';
import { EVENT_TYPES, type Event, type EventType, ROLES } from '@dramatis/graph/model';
import type { Rulings } from '../decisions/rulings.ts';
import { timeSpanOf } from './day-number.ts';
import type { StoredAccount } from './stored-account.ts';

/** A node as the events see it. */
export interface SettledNode {
  readonly id: number;
  readonly key: string;
  readonly kind: 'actor' | 'location';
}

/** The node that an entity of a document is; null where it was rejected. */
export type NodeLookup = (entity: string, document: string) => SettledNode | null;

export interface StoredCluster extends EventCluster {
  readonly accounts: readonly StoredAccount[];
}

/** A row of `event`, with what its indexes need. */
export interface EventRow {
  readonly key: string;
  readonly facts: EventFacts;
  /** Place in `ROLES`, and who; sorted by role and key. */
  readonly roles: readonly (readonly [role: number, node: SettledNode])[];
  readonly speaker: SettledNode | null;
  /** The label is the user's. */
  readonly isRelabelled: boolean;
  readonly span: number;
  readonly first: number;
  readonly last: number;
  /** The day of its first dated report. */
  readonly published: string | null;
}

/** One event from its accounts; null where the user rejected it. */
export function eventRow(cluster: StoredCluster, nodes: NodeLookup, rulings: Rulings): EventRow | null {
  const { key, accounts } = cluster;
  const ruling = rulings.of(accounts.map(({ event }) => event.id));
  if (ruling.rejected === true) return null;
  const met = new Map<string, SettledNode>();
  const named = (entity: string, document: string): string | null => {
    const node = nodes(entity, document);
    if (node !== null) met.set(node.key, node);
    return node?.key ?? null;
  };
  const merged = accounts.map((account) => ({ ...account, event: onNodes(account.event, account.document, named) }));
  const { evidence: _, ...attributes } = mergeEvents({ ...cluster, accounts: merged }, (node) => node);
  const facts: EventFacts = {
    ...attributes,
    ...(ruling.label === undefined ? {} : { label: ruling.label }),
    ...(ruling.type === undefined ? {} : retyped(ruling.type as EventType, ruling.mode)),
  };
  const roles = new Map<string, readonly [number, SettledNode]>();
  for (const { event } of merged) {
    for (const { role, entity } of event.participants) {
      roles.set(`${ROLES.indexOf(role)} ${entity}`, [ROLES.indexOf(role), met.get(entity)!]);
    }
  }
  return {
    key,
    facts,
    roles: [...roles.values()].sort(([a, x], [b, y]) => a - b || compare(x.key, y.key)),
    speaker: facts.speaker === null ? null : met.get(facts.speaker)!,
    isRelabelled: ruling.label !== undefined,
    ...timeSpanOf(facts),
    published: accounts.flatMap(({ published }) => published ?? []).sort()[0] ?? null,
  };
}

function onNodes(event: Event, document: string, named: (entity: string, document: string) => string | null): Event {
  return {
    ...event,
    speaker: event.speaker === null ? null : named(event.speaker, document),
    participants: event.participants.flatMap((participant) => {
      const entity = named(participant.entity, document);
      return entity === null ? [] : [{ ...participant, entity }];
    }),
  };
}

const retyped = (type: EventType, mode: string | undefined) => ({
  type,
  mode: (mode ?? null) as EventFacts['mode'],
  quad: EVENT_TYPES[type].quad,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
