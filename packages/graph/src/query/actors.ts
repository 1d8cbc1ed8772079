import type { DramatisGraph } from '../dramatis-graph.ts';
import type { ActorType, Role, Sector } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import type { EventFilter } from './event-filter.ts';
import { matching, page } from './events.ts';
import { sourceOf } from './graph-source.ts';
import type { EntityNarrowing } from './narrowing.ts';
import { planEvents } from './plan-events.ts';
import { resolveName } from './resolve-name.ts';
import type { ActorFacts, GraphSource, SourceEntity } from './source.ts';

export interface ActorFilter {
  /** As `resolveName` takes it. */
  readonly name?: string;
  readonly type?: ActorType | readonly ActorType[];
  readonly sector?: Sector | readonly Sector[];
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | readonly string[];
  readonly minMentions?: number;
  /** Those who take part in such events, most events first. */
  readonly in?: EventFilter;
  /** As what they take part, with `in`; else as actor or recipient. */
  readonly role?: Role | readonly Role[];
  readonly limit?: number;
  readonly offset?: number;
}

export interface FoundActor {
  readonly key: string;
  readonly attributes: ActorFacts;
  /** Events of `in` that it takes part in; null without `in`. */
  readonly events: number | null;
}

/**
 * The actors that fit; without `in` one after another, in the source's order.
 *
 * @throws {RangeError} as `events`, of `in`; `limit` or `offset` is no natural number
 * @example [...actors(graph, { type: 'militia', in: { place: 'Iraq', type: 'ASSAULT' }, role: 'actor' })]
 */
export function* actors(
  from: DramatisGraph | GraphSource,
  filter: ActorFilter = {},
): Generator<FoundActor, void, undefined> {
  const source = sourceOf(from);
  const { limit = Number.POSITIVE_INFINITY, offset = 0 } = filter;
  const found = filter.in === undefined ? listed(source, filter) : counted(source, filter, filter.in);
  yield* page(found, planEvents(source, { limit, offset }));
}

function* listed(source: GraphSource, filter: ActorFilter): Generator<FoundActor> {
  for (const { key, attributes } of candidates(source, filter)) {
    if (attributes.kind === 'actor' && fits(attributes, filter)) yield { key, attributes, events: null };
  }
}

function candidates(source: GraphSource, { name, type, country }: ActorFilter): Iterable<SourceEntity> {
  if (name !== undefined) return resolveName(source, name, 'actor').entities;
  const narrowing: EntityNarrowing = {
    kind: 'actor',
    ...(type !== undefined && { types: oneOrMore(type) }),
    ...(country !== undefined && { countries: oneOrMore(country) }),
  };
  return source.entities(narrowing);
}

function* counted(source: GraphSource, filter: ActorFilter, events: EventFilter): Generator<FoundActor> {
  const roles = filter.role === undefined ? ['actor', 'recipient'] : oneOrMore<string>(filter.role);
  const counts = new Map<string, number>();
  for (const { participants } of matching(source, planEvents(source, events))) {
    const here = participants.filter(({ role, kind }) => kind === 'actor' && roles.includes(role));
    for (const key of new Set(here.map((it) => it.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = filter.name === undefined ? null : new Set(Array.from(candidates(source, filter), ({ key }) => key));
  for (const [key, count] of [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b))) {
    const attributes = source.node(key)?.attributes;
    if (attributes?.kind !== 'actor' || (named !== null && !named.has(key))) continue;
    if (fits(attributes, filter)) yield { key, attributes, events: count };
  }
}

function fits(actor: ActorFacts, { type, sector, country, minMentions = 0 }: ActorFilter): boolean {
  if (type !== undefined && !oneOrMore(type).includes(actor.type)) return false;
  if (sector !== undefined && (actor.sector === null || !oneOrMore(sector).includes(actor.sector))) return false;
  if (country !== undefined && (actor.country === null || !oneOrMore(country).includes(actor.country))) return false;
  return actor.mentions >= minMentions;
}

function oneOrMore<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value;
}
