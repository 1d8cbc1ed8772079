import type { EventAttributes } from '../dramatis-graph.ts';
import { EVENT_TYPES, type Event, type EventType, type Quantity } from '../model/index.ts';
import type { Interval } from '../time/interval.ts';
import { choose } from './choose.ts';
import type { EventCluster } from './cluster-accounts.ts';
import { uniteEvidence, uniteStrings } from './unite-evidence.ts';

/**
 * One event node's attributes from the accounts of it. Label, trigger and lemma are those of the first account, the time is the most
 * exact, `background` needs all accounts, confidence is the best; else the most frequent (`choose`). `ranges` is there where accounts of the
 * event, or such as contradict them, state different numbers.
 *
 * @param entityKey the node of an account's entity, or null where there is none; a speaker without one is dropped
 */
export function mergeEvents(
  { accounts, ranges }: EventCluster,
  entityKey: (id: string) => string | null,
): EventAttributes {
  const events = accounts.map((account) => account.event);
  const first = events[0]!;
  const speech = choose(events.map(({ speaker, cue }) => (speaker === null && cue === null ? null : { speaker, cue })));
  const time = timeOf(events);
  const repeated = events.find((event) => event.repeated !== undefined)?.repeated;
  return {
    kind: 'event',
    label: first.label,
    type: first.type,
    mode: choose(events.map((event) => event.mode)),
    quad: quadOf(first.type),
    status: choose(events.map((event) => event.status)),
    background: events.every((event) => event.background),
    trigger: first.trigger,
    lemma: first.lemma,
    words: uniteStrings(events.map((event) => event.trigger)),
    start: time.start,
    end: time.end,
    time: time.time,
    speaker: speech?.speaker ? entityKey(speech.speaker) : null,
    cue: speech?.cue ?? null,
    quantity: uniteQuantities(events.map((event) => event.quantity)),
    ...(ranges === null ? {} : { ranges }),
    ...(repeated === undefined ? {} : { repeated }),
    confidence: Math.max(...events.map((event) => event.confidence)),
    reports: new Set(accounts.map((account) => account.group)).size,
    fillers: accounts.flatMap(({ document, event }) => event.fillers.map((filler) => ({ ...filler, document }))),
    evidence: uniteEvidence(events.flatMap((event) => event.evidence)),
  };
}

function quadOf(type: EventType | null): EventAttributes['quad'] {
  return type !== null && Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type].quad : null;
}

/** The most frequent of the most exact times: a day says more than a year, and more than a week from day to day. */
function timeOf(events: readonly Event[]): Pick<Event, 'start' | 'end' | 'time'> {
  const times = events.map(({ start, end, time }) => ({ start, end, time }));
  const exactness = ({ start, end }: Interval): number =>
    (start ?? end ?? '').length - (start === null || end === null || start === end ? 0 : 0.5);
  const most = times.reduce((best, time) => Math.max(best, exactness(time)), 0);
  return choose(times.filter((time) => exactness(time) === most));
}

/** Each number as most accounts state it. */
function uniteQuantities(quantities: readonly (Quantity | null)[]): Quantity | null {
  const stated = quantities.filter((quantity) => quantity !== null);
  if (stated.length === 0) return null;
  const names = uniteStrings(stated.flatMap((quantity) => Object.keys(quantity))) as readonly (keyof Quantity)[];
  return Object.fromEntries(names.map((name) => [name, choose(stated.map((quantity) => quantity[name] ?? null))]));
}
