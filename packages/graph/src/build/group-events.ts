import type { Event, Extraction } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { partByQuantity, sameEventKey } from './same-event.ts';

/** One document's account of an event. */
export interface Account {
  readonly document: string;
  readonly event: Event;
}

/** Accounts that are one event of the graph, sorted by document id. */
export type EventGroup = readonly Account[];

/**
 * Events that different documents tell alike, parted where their numbers contradict: several groups in one entry do.
 * Accounts of one document are never put together: its nth alike event goes with the nth of the others, in text order.
 * Linear in the number of events, sorting aside.
 *
 * @param extractions sorted by document id, one per document
 */
export function groupEvents(extractions: readonly Extraction[], uncoded: boolean): readonly (readonly EventGroup[])[] {
  const groups = new Map<string, Account[]>();
  for (const { document, events } of extractions) {
    const seen = new Set<string>();
    const ranks = new Map<string, number>();
    for (const event of [...events].sort(byPlace)) {
      if ((event.type === null && !uncoded) || seen.has(event.id)) continue;
      seen.add(event.id);
      const key = sameEventKey(event) ?? `only ${document.id} ${event.id}`;
      const rank = ranks.get(key) ?? 0;
      ranks.set(key, rank + 1);
      const ranked = `${rank} ${key}`;
      const group = groups.get(ranked);
      if (group) group.push({ document: document.id, event });
      else groups.set(ranked, [{ document: document.id, event }]);
    }
  }
  return [...groups.values()].map(partByQuantity);
}

function byPlace(a: Event, b: Event): number {
  return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || byCodeUnits(a.id, b.id);
}
