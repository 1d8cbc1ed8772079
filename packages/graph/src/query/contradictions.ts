import type { DramatisGraph, EventAttributes } from '../dramatis-graph.ts';
import type { Evidence } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import type { EventFilter } from './event-filter.ts';
import { eventMatches } from './event-matches.ts';
import { type FoundEvent, foundEvent, page } from './events.ts';
import { sourceOf } from './graph-source.ts';
import type { EventNarrowing } from './narrowing.ts';
import { planEvents } from './plan-events.ts';
import type { GraphSource, SourceEvent } from './source.ts';

/** Wherein two accounts of one event may differ. */
export type Disagreement = 'quantity' | 'status' | 'time' | 'actor' | 'recipient' | 'place';

export interface Contradiction {
  readonly one: FoundEvent;
  readonly other: FoundEvent;
  readonly differ: readonly Disagreement[];
  /** That of the edge: the accounts' own words. */
  readonly evidence: readonly Evidence[];
}

/**
 * Pairs of events that are one event told differently (`contradicts`), where at least one of the two fits the filter;
 * one pair after another. `order` does not matter.
 *
 * @throws {RangeError} as `events`
 * @example for (const { one, other, differ } of contradictions(graph, { place: 'Iraq' })) …
 */
export function* contradictions(
  from: DramatisGraph | GraphSource,
  filter: EventFilter = {},
): Generator<Contradiction, void, undefined> {
  const source = sourceOf(from);
  const plan = planEvents(source, filter);
  if (plan.isVain) return;
  yield* page(pairs(source, plan.narrowing), plan);
}

function* pairs(source: GraphSource, narrowing: EventNarrowing): Generator<Contradiction> {
  for (const edge of source.relations(['contradicts'])) {
    const one = foundEvent(source, edge.source);
    const other = foundEvent(source, edge.target);
    const fits = [one, other].some((event) => eventMatches(source, asSourceEvent(event), narrowing, []));
    if (fits) yield { one, other, differ: disagreements(one, other), evidence: [...source.evidence(edge.key)] };
  }
}

function asSourceEvent({ key, attributes, participants }: FoundEvent): SourceEvent {
  return {
    key,
    attributes,
    participants: participants.map((it) => ({ role: it.role, key: it.key, kind: it.attributes.kind })),
  };
}

/** Wherein two events differ: what only one of them tells is no disagreement, but for who took part. */
function disagreements(one: FoundEvent, other: FoundEvent): readonly Disagreement[] {
  const [a, b] = [one.attributes, other.attributes];
  const differ: Disagreement[] = [];
  if (quantitiesDiffer(a, b)) differ.push('quantity');
  if (a.status !== b.status) differ.push('status');
  if (timeOf(a) !== null && timeOf(b) !== null && timeOf(a) !== timeOf(b)) differ.push('time');
  for (const [name, role] of [
    ['actor', 'actor'],
    ['recipient', 'recipient'],
    ['place', 'location'],
  ] as const) {
    if (keysIn(one, role) !== keysIn(other, role)) differ.push(name);
  }
  return differ;
}

function quantitiesDiffer(a: EventAttributes, b: EventAttributes): boolean {
  const others = new Map<string, unknown>(Object.entries(b.quantity ?? {}));
  return Object.entries(a.quantity ?? {}).some(
    ([name, value]) => others.has(name) && JSON.stringify(others.get(name)) !== JSON.stringify(value),
  );
}

function timeOf({ start, end }: EventAttributes): string | null {
  return start ?? end;
}

function keysIn({ participants }: FoundEvent, role: string): string {
  const keys = participants.filter((it) => it.role === role).map(({ key }) => key);
  return JSON.stringify(keys.sort(byCodeUnits));
}
