import type { DramatisGraph, EventAttributes } from '../dramatis-graph.ts';
import { type Evidence, ROLES, type Role } from '../model/index.ts';
import type { EventFilter } from './event-filter.ts';
import { eventMatches } from './event-matches.ts';
import { sourceOf } from './graph-source.ts';
import { type EventPlan, planEvents } from './plan-events.ts';
import type { EntityFacts, GraphSource, SourceEvent } from './source.ts';

/** Told apart by `attributes.kind`: an actor, or a place. */
export interface FoundParticipant {
  readonly role: Role;
  readonly key: string;
  readonly attributes: EntityFacts;
  /** The words that put it in the role. */
  readonly evidence: readonly Evidence[];
}

export interface FoundEvent {
  readonly key: string;
  readonly attributes: EventAttributes;
  readonly participants: readonly FoundParticipant[];
}

/**
 * The events that fit, one after another. A name that nothing has fits nothing.
 *
 * @param from a graph, or a source of one
 * @throws {RangeError} a type, mode, quad, status, date, number, point, order or clock that is none
 * @example for (const { participants } of events(graph, { type: 'ASSAULT', after: '2024', order: '-time' })) …
 */
export function* events(
  from: DramatisGraph | GraphSource,
  filter: EventFilter = {},
): Generator<FoundEvent, void, undefined> {
  const source = sourceOf(from);
  const plan = planEvents(source, filter);
  for (const event of page(matching(source, plan), plan)) yield foundEvent(source, event.key);
}

/** The events of a plan, without its page. */
export function* matching(source: GraphSource, { narrowing, order, isVain }: EventPlan): Generator<SourceEvent> {
  if (isVain) return;
  for (const event of source.events(narrowing, order)) {
    if (eventMatches(source, event, narrowing)) yield event;
  }
}

/** From `offset` on, `limit` of them. */
export function* page<T>(
  items: Iterable<T>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Generator<T> {
  if (limit === 0) return;
  let index = 0;
  for (const item of items) {
    if (index >= offset) yield item;
    index += 1;
    if (index >= offset + limit) return;
  }
}

/**
 * All of one event.
 *
 * @throws {RangeError} there is no such event
 */
export function foundEvent(source: GraphSource, key: string): FoundEvent {
  const node = source.node(key);
  if (node === null || node.attributes.kind !== 'event') throw new RangeError(`There is no event "${key}".`);
  return {
    key,
    attributes: { ...node.attributes, evidence: [...source.evidence(key)] },
    participants: Array.from(source.edges(key, { direction: 'out', roles: ROLES })).flatMap((edge) => {
      const participant = source.node(edge.target);
      if (edge.attributes.kind !== 'role' || participant === null || participant.attributes.kind === 'event') return [];
      const { role } = edge.attributes;
      return [{ role, key: edge.target, attributes: participant.attributes, evidence: [...source.evidence(edge.key)] }];
    }),
  };
}
