import type { EntityFacts, SourceEntity, SourceEvent } from '@dramatis/graph';
import { ROLES } from '@dramatis/graph/model';
import { SAYS } from '../merge/write-event.ts';
import type { Reader } from './reader.ts';

/** What is read of a node of an entity. */
export interface NodeRow {
  readonly id: number;
  readonly key: string;
  readonly mentions: number;
  readonly facts: string;
}

/** What is read of an event. */
export interface EventRow {
  readonly id: number;
  readonly key: string;
  readonly roles: string;
  readonly facts: string;
}

export const NODE_COLUMNS = 'n.id, n.key, n.mentions, n.facts';
export const EVENT_COLUMNS = 'e.id, e.key, e.roles, e.facts';

export const nodeByKey = ({ db }: Reader, key: string): NodeRow | undefined =>
  db.get<NodeRow>(`SELECT ${NODE_COLUMNS} FROM node n WHERE n.key = ?`, key);

export const eventByKey = ({ db }: Reader, key: string): EventRow | undefined =>
  db.get<EventRow>(`SELECT ${EVENT_COLUMNS} FROM event e WHERE e.key = ?`, key);

export function factsOfNode({ mentions, facts }: NodeRow): EntityFacts {
  return { ...(JSON.parse(facts) as EntityFacts), mentions };
}

export const entityOf = (row: NodeRow): SourceEntity => ({ key: row.key, attributes: factsOfNode(row) });

export function eventOf(reader: Reader, { key, roles, facts }: EventRow): SourceEvent {
  return {
    key,
    attributes: reader.codec.unpack(facts),
    participants: rolesOf(roles).map(([role, node]) => ({ role: ROLES[role]!, ...reader.keyOf(node) })),
  };
}

/** Roles that are edges, by their place in `ROLES`, and whose they are. */
export const rolesOf = (roles: string): readonly (readonly [role: number, node: number])[] =>
  (JSON.parse(roles) as readonly (readonly [number, number])[]).filter(([role]) => role !== SAYS);
