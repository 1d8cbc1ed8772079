import type { DramatisGraph } from '../dramatis-graph.ts';
import { daysOf } from '../time/interval.ts';
import type { EventFilter } from './event-filter.ts';
import { documentsOf } from './event-matches.ts';
import { type FoundEvent, foundEvent, matching, page } from './events.ts';
import { sourceOf } from './graph-source.ts';
import type { Clock } from './narrowing.ts';
import { planEvents } from './plan-events.ts';
import type { GraphSource, SourceDocument } from './source.ts';

/** An event that nobody told before the day, or one that was told again. */
export interface Change {
  readonly change: 'new' | 'told-again';
  readonly event: FoundEvent;
  /** Its reports of that day and later. */
  readonly documents: readonly SourceDocument[];
}

/** `filter`, but for its days: those are asked for by `since`. */
export interface ChangesOptions {
  readonly filter?: Omit<EventFilter, 'after' | 'before' | 'clock'>;
  /** By the day a report came into the case, or by the day it was published; as by default, the first the source knows. */
  readonly clock?: Exclude<Clock, 'event'>;
}

/**
 * What is new since a day: the events with a report of that day or later, one after another. A report without a date is
 * neither new nor old.
 *
 * @param since ISO 8601, any precision, inclusive
 * @throws {RangeError} `since` is no date, or as `events`
 * @example for (const { change, event } of changes(graph, '2026-01-18')) …
 */
export function* changes(
  from: DramatisGraph | GraphSource,
  since: string,
  { filter = {}, clock }: ChangesOptions = {},
): Generator<Change, void, undefined> {
  const source = sourceOf(from);
  const by = clock ?? (source.clocks.includes('added') ? 'added' : 'report');
  const first = daysOf(since);
  if (first === null) throw new RangeError(`since: "${since}" is no ISO 8601 date (2024, 2024-09 or 2024-09-30).`);
  const plan = planEvents(source, { ...filter, after: since, clock: by });
  for (const { key } of page(matching(source, plan), plan)) {
    const dated = documentsOf(source, { key }).flatMap((document) => {
      const days = daysOf((by === 'added' ? document.added : document.metadata.published) ?? '');
      return days === null ? [] : [{ document, isNew: days.end >= first.start }];
    });
    const documents = dated.filter(({ isNew }) => isNew).map(({ document }) => document);
    const change = documents.length === dated.length ? 'new' : 'told-again';
    yield { change, event: foundEvent(source, key), documents };
  }
}
