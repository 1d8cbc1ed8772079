import type { DramatisGraph, EventAttributes, NodeAttributes } from '../dramatis-graph.ts';
import type { EventType, Evidence, Role, Status } from '../model/index.ts';
import { daysOf, intervalOf } from '../time/interval.ts';
import { find } from './find.ts';

/** What is left out does not matter. Names may be keys, labels or aliases, in any case. */
export interface EventFilter {
  readonly actor?: string;
  readonly recipient?: string;
  readonly type?: EventType | readonly EventType[];
  /** Where it was, began or ended; places `located-in` or `part-of` it count too. */
  readonly place?: string;
  /** ISO 8601, any precision, inclusive. An event counts if it may lie on or after it; one without a date does not. */
  readonly after?: string;
  /** As `after`: it may lie on or before it. */
  readonly before?: string;
  readonly status?: Status | readonly Status[];
}

export interface FoundParticipant {
  readonly role: Role;
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly evidence: readonly Evidence[];
}

export interface FoundEvent {
  readonly key: string;
  readonly attributes: EventAttributes;
  readonly participants: readonly FoundParticipant[];
}

const PLACE_ROLES: readonly Role[] = ['location', 'origin', 'destination'];
const WITHIN: readonly string[] = ['located-in', 'part-of'];

/**
 * The events that fit, one after another, in the graph's order. A name that nothing has fits nothing.
 *
 * @throws {RangeError} `after` or `before` is no ISO 8601 date
 * @example for (const { participants } of events(graph, { type: 'ASSAULT', after: '2024' })) …
 */
export function* events(graph: DramatisGraph, filter: EventFilter = {}): Generator<FoundEvent, void, undefined> {
  const after = filter.after === undefined ? null : dayOf(filter.after, 'after').start;
  const before = filter.before === undefined ? null : dayOf(filter.before, 'before').end;
  const types = oneOrMore(filter.type);
  const statuses = oneOrMore(filter.status);
  const actors = filter.actor === undefined ? null : named(graph, filter.actor);
  const recipients = filter.recipient === undefined ? null : named(graph, filter.recipient);
  const places = filter.place === undefined ? null : within(graph, named(graph, filter.place));
  for (const { node: key, attributes } of graph.nodeEntries()) {
    if (attributes.kind !== 'event') continue;
    if (types && (attributes.type === null || !types.includes(attributes.type))) continue;
    if (statuses && !statuses.includes(attributes.status)) continue;
    if (!isBetween(attributes, after, before)) continue;
    const participants = participantsOf(graph, key);
    if (actors && !has(participants, ['actor'], actors)) continue;
    if (recipients && !has(participants, ['recipient'], recipients)) continue;
    if (places && !has(participants, PLACE_ROLES, places)) continue;
    yield { key, attributes, participants };
  }
}

function dayOf(date: string, name: string): { readonly start: string; readonly end: string } {
  const days = daysOf(date);
  if (!days) throw new RangeError(`${name}: "${date}" is no ISO 8601 date (2024, 2024-09 or 2024-09-30).`);
  return days;
}

function oneOrMore<T extends string>(value: T | readonly T[] | undefined): readonly T[] | null {
  return value === undefined ? null : typeof value === 'string' ? [value] : value;
}

function named(graph: DramatisGraph, name: string): ReadonlySet<string> {
  return new Set(graph.hasNode(name) ? [name] : find(graph, name).map(({ key }) => key));
}

function within(graph: DramatisGraph, places: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set(places);
  for (const place of reached) {
    graph.forEachInboundEdge(place, (_, edge, source) => {
      if (edge.kind === 'relation' && WITHIN.includes(edge.relation)) reached.add(source);
    });
  }
  return reached;
}

function isBetween(event: EventAttributes, after: string | null, before: string | null): boolean {
  if (after === null && before === null) return true;
  const time = intervalOf(event);
  if (!time) return false;
  return (
    (after === null || time.end === null || time.end >= after) && (before === null || (time.start ?? '') <= before)
  );
}

function participantsOf(graph: DramatisGraph, event: string): readonly FoundParticipant[] {
  return [...graph.outboundEdgeEntries(event)].flatMap(({ attributes, target, targetAttributes }) =>
    attributes.kind === 'role'
      ? [{ role: attributes.role, key: target, attributes: targetAttributes, evidence: attributes.evidence }]
      : [],
  );
}

function has(participants: readonly FoundParticipant[], roles: readonly Role[], keys: ReadonlySet<string>): boolean {
  return participants.some(({ role, key }) => roles.includes(role) && keys.has(key));
}
