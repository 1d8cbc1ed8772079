import { EVENT_TYPES, type EventType, QUADS, type Role, STATUSES } from '../model/index.ts';
import { daysOf } from '../time/interval.ts';
import { type EventFilter, MODES, ORDERS, type Order } from './event-filter.ts';
import { foldName } from './fold.ts';
import type { DayRange, EventNarrowing, EventOrder } from './narrowing.ts';
import { partsOf } from './parts.ts';
import { placesNear } from './places-near.ts';
import { placesWithin } from './places-within.ts';
import { type ResolvedName, resolveName } from './resolve-name.ts';
import type { GraphSource, SourceEntity } from './source.ts';
import { textTerms } from './terms.ts';

/** A name of a filter, and what was taken for it. */
export interface TakenName extends ResolvedName {
  readonly field: 'actor' | 'recipient' | 'participant' | 'speaker' | 'place';
  /** The actor's parts, where the filter asks for `parts`; else none. */
  readonly parts: readonly SourceEntity[];
}

/** A filter made ready for one source. */
export interface EventPlan {
  readonly narrowing: EventNarrowing;
  readonly order: EventOrder | undefined;
  readonly limit: number;
  readonly offset: number;
  readonly names: readonly TakenName[];
  /** A name means nothing here: no event can fit. */
  readonly isVain: boolean;
}

const TYPES = Object.keys(EVENT_TYPES) as EventType[];
const TAKES_PART: readonly Role[] = ['actor', 'recipient', 'object', 'instrument', 'speaker'];
const PLACE_ROLES: readonly Role[] = ['location', 'origin', 'destination'];

/**
 * What a filter means in a source: its names resolved, its dates as days.
 *
 * @throws {RangeError} a type, mode, quad, status, date, number, point, order or clock that is none
 * @example planEvents(source, { actor: 'Iraq' }).names[0].entities[0].key //=> 'actor:government:IRQ'
 */
export function planEvents(source: GraphSource, filter: EventFilter): EventPlan {
  const names = namesOf(source, filter);
  const { background, minReports, minConfidence, text } = filter;
  const speakers = keysIn(names, 'speaker', filter);
  const terms = text === undefined ? undefined : textTerms(text);
  const days = daysAsked(source, filter);
  const narrowing: EventNarrowing = {
    participants: participantsAsked(source, filter, names),
    ...(speakers && { speakers }),
    ...(filter.type !== undefined && { types: chosen('type', filter.type, TYPES) }),
    ...(filter.mode !== undefined && { modes: chosen('mode', filter.mode, MODES) }),
    ...(filter.quad !== undefined && { quads: chosen('quad', filter.quad, QUADS) }),
    ...(filter.status !== undefined && { statuses: chosen('status', filter.status, STATUSES) }),
    ...(background !== undefined && { background }),
    ...(minReports !== undefined && { minReports: number(minReports, 'minReports') }),
    ...(minConfidence !== undefined && { minConfidence: number(minConfidence, 'minConfidence') }),
    ...(days && { days: [days] }),
    ...(filter.outlet !== undefined && { outlets: new Set(oneOrMore(filter.outlet).map(foldName)) }),
    ...(terms && { terms }),
  };
  return {
    narrowing,
    order: filter.order === undefined ? undefined : orderOf(filter.order),
    limit: filter.limit === undefined ? Number.POSITIVE_INFINITY : natural(filter.limit, 'limit'),
    offset: filter.offset === undefined ? 0 : natural(filter.offset, 'offset'),
    names,
    isVain: isVain(narrowing),
  };
}

function namesOf(source: GraphSource, filter: EventFilter): readonly TakenName[] {
  const actors = (['actor', 'recipient', 'participant', 'speaker'] as const).flatMap((field) =>
    oneOrMore(filter[field]).map((name) => {
      const resolved =
        field === 'actor' || field === 'speaker' ? resolveName(source, name, 'actor') : targeted(source, name);
      return { field, ...resolved, parts: filter.parts ? partsOf(source, resolved.entities) : [] };
    }),
  );
  const places = oneOrMore(filter.place).map((name) => ({
    field: 'place' as const,
    ...resolveName(source, name, 'location'),
    parts: [],
  }));
  return [...actors, ...places];
}

/** What is acted on may be a place: rockets hit a base, an army takes a town. */
function targeted(source: GraphSource, name: string): ResolvedName {
  const actor = resolveName(source, name, 'actor');
  const place = resolveName(source, name, 'location');
  if (actor.how === 'key' || !['label', 'alias', 'folded'].includes(place.how)) return actor;
  const entities = [...new Map([...actor.entities, ...place.entities].map((one) => [one.key, one])).values()];
  return { ...actor, entities };
}

function participantsAsked(
  source: GraphSource,
  filter: EventFilter,
  names: readonly TakenName[],
): NonNullable<EventNarrowing['participants']> {
  const actors = keysIn(names, 'actor', filter);
  const recipients = keysIn(names, 'recipient', filter);
  const anybody = keysIn(names, 'participant', filter);
  const places = names.filter(({ field }) => field === 'place').flatMap(({ entities }) => entities);
  return [
    ...(actors ? [{ roles: ['actor' as const], keys: actors }] : []),
    ...(recipients ? [{ roles: ['recipient' as const], keys: recipients }] : []),
    ...(anybody ? [{ roles: TAKES_PART, keys: anybody }] : []),
    ...(filter.place === undefined ? [] : [{ roles: PLACE_ROLES, keys: placesWithin(source, places) }]),
    ...(filter.near === undefined ? [] : [{ roles: PLACE_ROLES, keys: placesNear(source, filter.near) }]),
  ];
}

function keysIn(
  names: readonly TakenName[],
  field: TakenName['field'],
  filter: EventFilter,
): ReadonlySet<string> | undefined {
  const here = names.filter((name) => name.field === field);
  if (here.length === 0 && !Array.isArray(filter[field])) return undefined;
  return new Set(here.flatMap(({ entities, parts }) => [...entities, ...parts].map(({ key }) => key)));
}

function isVain({ participants = [], speakers }: EventNarrowing): boolean {
  return participants.some(({ keys }) => keys.size === 0) || speakers?.size === 0;
}

function daysAsked(source: GraphSource, { after, before, clock = 'event' }: EventFilter): DayRange | undefined {
  if (!source.clocks.includes(clock)) {
    throw new RangeError(`clock: this graph has no "${clock}"; it has ${source.clocks.join(', ')}.`);
  }
  if (after === undefined && before === undefined) return undefined;
  return {
    clock,
    after: after === undefined ? null : dayOf(after, 'after').start,
    before: before === undefined ? null : dayOf(before, 'before').end,
  };
}

function dayOf(date: string, name: string): { readonly start: string; readonly end: string } {
  const days = daysOf(date);
  if (!days) throw new RangeError(`${name}: "${date}" is no ISO 8601 date (2024, 2024-09 or 2024-09-30).`);
  return days;
}

function orderOf(order: Order): EventOrder {
  const descending = order.startsWith('-');
  const by = ORDERS.find((name) => name === (descending ? order.slice(1) : order));
  if (by === undefined)
    throw new RangeError(`order: "${order}" is none of ${ORDERS.join(', ')}, or one with "-" before it.`);
  return { by, descending };
}

function chosen<T extends string>(name: string, value: T | readonly T[], all: readonly T[]): readonly T[] {
  const values = oneOrMore(value);
  const odd = values.find((one) => !all.includes(one));
  if (odd !== undefined) throw new RangeError(`${name}: "${odd}" is none of ${all.join(', ')}.`);
  return values;
}

function oneOrMore<T extends string>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function number(value: number, name: string): number {
  if (Number.isNaN(value)) throw new RangeError(`${name}: no number.`);
  return value;
}

function natural(value: number, name: string): number {
  if (value !== Number.POSITIVE_INFINITY && (!Number.isInteger(value) || value < 0))
    throw new RangeError(`${name}: ${value} is no natural number.`);
  return value;
}
