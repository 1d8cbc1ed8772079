import { edgeKey } from '../../build/edge-key.ts';
import { EVENT_TYPES, type EventType, type Status } from '../../model/index.ts';
import { byCodeUnits } from '../../order.ts';
import type { EventFacts } from '../../query/source.ts';
import { type Interval, intervalOf } from '../../time/interval.ts';
import type { GraphStream, StreamEdge } from '../stream/graph-stream.ts';
import { mergePacked, packed } from './packed-intervals.ts';

/** Sums over the events of one actor, recipient and type; kept small, for a case has a million of them. */
export interface Dyad {
  readonly type: EventType;
  events: number;
  happened: number;
  reports: number;
  /** ISO 8601, at the precision stated. */
  first: string | null;
  last: string | null;
  /** Key of the best told event: most reports, then most confident, then first. */
  top: string;
  topReports: number;
  topConfidence: number;
}

export interface NamedDyad {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly dyad: Dyad;
  readonly times: readonly Interval[];
}

type Counted = Dyad & { readonly pair: number; readonly times: number[] };

const HAPPENED: readonly Status[] = ['happened', 'ongoing'];
const NOT_HAPPENED: readonly Status[] = ['denied', 'negated'];

/** One per actor, recipient and type, by the actors' keys and then the type. */
export function* dyads(stream: GraphStream): Generator<NamedDyad, void, undefined> {
  const actors: string[] = [];
  const numbers = new Map<string, number>();
  for (const { key, attributes } of stream.nodes()) {
    if (attributes.kind === 'actor') numbers.set(key, actors.push(key) - 1);
  }
  const counted = new Map<string, Counted>();
  for (const { key, attributes: event, edges } of stream.nodes()) {
    if (event.kind !== 'event' || event.type === null || NOT_HAPPENED.includes(event.status)) continue;
    for (const [actor, recipient] of pairsOf([...edges], numbers, event.type)) {
      const pair = actor * actors.length + recipient;
      const id = `${pair} ${event.type}`;
      const dyad = counted.get(id) ?? emptyDyad(pair, event.type, key);
      if (dyad.events === 0) counted.set(id, dyad);
      count(dyad, key, event);
    }
  }
  const sorted = [...counted.values()].sort((a, b) => a.pair - b.pair || byCodeUnits(a.type, b.type));
  for (const dyad of sorted) {
    const [source, target] = [actors[Math.floor(dyad.pair / actors.length)]!, actors[dyad.pair % actors.length]!];
    yield { key: edgeKey(source, dyad.type, target), source, target, dyad, times: mergePacked(dyad.times) };
  }
}

function pairsOf(
  edges: readonly StreamEdge[],
  numbers: ReadonlyMap<string, number>,
  type: EventType,
): readonly (readonly [number, number])[] {
  const inRole = (role: string): readonly number[] =>
    [
      ...new Set(
        edges.flatMap(({ attributes, target }) =>
          attributes.kind === 'role' && attributes.role === role ? (numbers.get(target) ?? []) : [],
        ),
      ),
    ].sort((a, b) => a - b);
  const actors = inRole('actor');
  const recipients = inRole('recipient');
  if (recipients.length > 0 || !EVENT_TYPES[type]?.reciprocal) {
    return actors.flatMap((a) => recipients.filter((b) => a !== b).map((b) => [a, b] as const));
  }
  return actors.flatMap((a, index) => actors.slice(index + 1).map((b) => [a, b] as const));
}

function emptyDyad(pair: number, type: EventType, top: string): Counted {
  const dates = { first: null, last: null };
  return { pair, type, events: 0, happened: 0, reports: 0, ...dates, top, topReports: 0, topConfidence: 0, times: [] };
}

function count(dyad: Counted, key: string, event: EventFacts): void {
  const better = event.reports - dyad.topReports || event.confidence - dyad.topConfidence;
  if (dyad.events === 0 || better > 0) {
    dyad.top = key;
    dyad.topReports = event.reports;
    dyad.topConfidence = event.confidence;
  }
  dyad.events += 1;
  if (HAPPENED.includes(event.status)) dyad.happened += 1;
  dyad.reports += event.reports;
  for (const date of [event.start, event.end]) {
    if (date === null) continue;
    if (dyad.first === null || date < dyad.first) dyad.first = date;
    if (dyad.last === null || date > dyad.last) dyad.last = date;
  }
  const time = intervalOf(event);
  if (time !== null) dyad.times.push(packed(time));
}
