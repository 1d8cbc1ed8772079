import { byCodeUnits } from '../order.ts';
import { intervalOf } from '../time/interval.ts';
import type { EventOrder } from './narrowing.ts';
import type { SourceEvent } from './source.ts';

/**
 * Events sorted as `EventOrder` says; for a source without an index of that order.
 *
 * @param firstReport the day of an event's first dated report
 */
export function* inOrder(
  events: Iterable<SourceEvent>,
  { by, descending = false }: EventOrder,
  firstReport: (key: string) => string | null,
): Generator<SourceEvent> {
  const ranked = Array.from(events, (event) => ({ event, rank: rankOf(event, by, firstReport) }));
  const sign = descending ? -1 : 1;
  ranked.sort((a, b) => {
    if (a.rank === b.rank) return byCodeUnits(a.event.key, b.event.key);
    if (a.rank === null) return 1;
    if (b.rank === null) return -1;
    return a.rank < b.rank ? -sign : sign;
  });
  for (const { event } of ranked) yield event;
}

function rankOf(
  { key, attributes }: SourceEvent,
  by: EventOrder['by'],
  firstReport: (key: string) => string | null,
): string | number | null {
  switch (by) {
    case 'key':
      return key;
    case 'time': {
      const days = intervalOf(attributes);
      return days && (days.start ?? days.end);
    }
    case 'report':
      return firstReport(key);
    case 'reports':
      return attributes.reports;
    case 'confidence':
      return attributes.confidence;
  }
}
