import type { Event } from '@dramatis/graph/model';
import { assign } from './assign.ts';
import { type GoldEvent, triggersOf } from './gold-graph.ts';
import type { Pair } from './match-entities.ts';

export interface EventMatch {
  readonly pairs: readonly Pair<GoldEvent, Event>[];
  /** Predictions that tell a matched gold event a second time. */
  readonly repeats: readonly Event[];
}

/** How well a prediction's words stand on a gold event's; 0 for another sentence. */
const ON_TRIGGER = 100;
const ON_OTHER_MENTION = 90;
const IN_SENTENCE = 10;

/**
 * Pair gold events with predicted ones of the same type, one to one: by words that overlap, failing that by the sentence.
 *
 * @param gold the events asked for
 * @param predicted coded events only
 * @param likeness tie-break among equal pairs: 0 … 1, for participants and status that agree
 * @param sameType false pairs by overlapping words alone, whatever the types
 */
export function matchEvents(
  gold: readonly GoldEvent[],
  predicted: readonly Event[],
  likeness: (gold: GoldEvent, predicted: Event) => number,
  sameType = true,
): EventMatch {
  const closeness = (event: GoldEvent, other: Event): number => {
    const found = stands(event, other);
    return sameType ? (event.type === other.type ? found : 0) : found > IN_SENTENCE ? found : 0;
  };
  const weights = gold.map((event) =>
    predicted.map((other) => {
      const found = closeness(event, other);
      return found === 0 ? 0 : found + likeness(event, other);
    }),
  );
  const pairs = assign(weights).map(([row, column]) => ({ gold: gold[row]!, predicted: predicted[column]! }));
  const used = new Set(pairs.map((pair) => pair.predicted));
  const found = new Set(pairs.map((pair) => pair.gold));
  const repeats = predicted.filter(
    (other) => !used.has(other) && gold.some((event) => found.has(event) && closeness(event, other) > IN_SENTENCE),
  );
  return { pairs, repeats };
}

function stands(event: GoldEvent, other: Event): number {
  const overlaps = ({ trigger, offset }: { trigger: string; offset: number }): boolean =>
    other.evidence.some(({ start, end }) => start < offset + trigger.length && offset < end);
  if (overlaps(event)) return ON_TRIGGER;
  if (event.also?.some(overlaps)) return ON_OTHER_MENTION;
  const shares = triggersOf(event).some(({ offset }) =>
    other.evidence.some(({ sentence }) => sentence.start <= offset && offset < sentence.end),
  );
  return shares ? IN_SENTENCE : 0;
}
