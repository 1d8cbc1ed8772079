import type { EventAttributes } from '../dramatis-graph.ts';
import { EVENT_TYPES, type EventType, type Quantity } from '../model/index.ts';
import { choose } from './choose.ts';
import type { Account } from './group-events.ts';
import { uniteEvidence, uniteStrings } from './unite-evidence.ts';

/**
 * One event node's attributes from the accounts of it. Label, trigger and lemma are those of the smallest document id,
 * numbers are put together, `background` needs all accounts, confidence is the best; else the most frequent (`choose`).
 *
 * @param accounts sorted by document id; at least one
 * @param known ids of the graph's entities; a speaker outside is dropped
 */
export function mergeEvents(accounts: readonly Account[], known: ReadonlySet<string>): EventAttributes {
  const events = accounts.map((account) => account.event);
  const first = events[0]!;
  const speech = choose(events.map(({ speaker, cue }) => (speaker === null && cue === null ? null : { speaker, cue })));
  const time = choose(events.map(({ start, end, time }) => ({ start, end, time })));
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
    speaker: speech?.speaker && known.has(speech.speaker) ? speech.speaker : null,
    cue: speech?.cue ?? null,
    quantity: uniteQuantities(events.map((event) => event.quantity)),
    ...(repeated === undefined ? {} : { repeated }),
    confidence: Math.max(...events.map((event) => event.confidence)),
    reports: new Set(accounts.map((account) => account.document)).size,
    fillers: accounts.flatMap(({ document, event }) => event.fillers.map((filler) => ({ ...filler, document }))),
    evidence: uniteEvidence(events.flatMap((event) => event.evidence)),
  };
}

function quadOf(type: EventType | null): EventAttributes['quad'] {
  return type !== null && Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type].quad : null;
}

function uniteQuantities(quantities: readonly (Quantity | null)[]): Quantity | null {
  const stated = quantities.filter((quantity) => quantity !== null);
  return stated.length === 0 ? null : Object.assign({}, ...stated);
}
