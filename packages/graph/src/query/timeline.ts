import type { DramatisGraph } from '../dramatis-graph.ts';
import type { EventType } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { bucketOf } from './bucket.ts';
import type { EventFilter } from './event-filter.ts';
import { documentsOf } from './event-matches.ts';
import { matching, page } from './events.ts';
import { sourceOf } from './graph-source.ts';
import type { Clock, EventNarrowing, TimeUnit } from './narrowing.ts';
import { planEvents } from './plan-events.ts';
import type { GraphSource, SourceEvent, TimeCount } from './source.ts';

/** The events of one day, week, month or year. */
export interface TimelineRow {
  /**
   * `2020-01-08`, `2020-W02`, `2020-01` or `2020`; a date coarser than the unit is a row of its own, never put where
   * nobody said; null: without a date.
   */
  readonly bucket: string | null;
  readonly events: number;
  /** Sum of the events' reports. */
  readonly reports: number;
  /** Events of each type, most first; uncoded ones are in none. */
  readonly types: Readonly<Partial<Record<EventType, number>>>;
}

/**
 * How many events a time had, by the filter's clock: an event counts where it begins (a deadline where it ends), or where
 * its first report is within `after` and `before`. In order of time; what has no date comes last. `limit` and `offset`
 * count rows, `order` does not matter.
 *
 * @throws {RangeError} as `events`
 * @example timeline(graph, { type: 'ASSAULT' }, 'month')[0] //=> { bucket: '2020-01', events: 3, reports: 5, types: { ASSAULT: 3 } }
 */
export function timeline(
  from: DramatisGraph | GraphSource,
  filter: EventFilter = {},
  by: TimeUnit = 'month',
): readonly TimelineRow[] {
  const source = sourceOf(from);
  const plan = planEvents(source, filter);
  const clock = filter.clock ?? 'event';
  const counted = plan.isVain ? [] : source.timeCounts?.(plan.narrowing, by, clock);
  const rows = new Map<string | null, { events: number; reports: number; types: Map<EventType, number> }>();
  for (const count of counted ??
    counts(source, matching(source, { ...plan, order: undefined }), plan.narrowing, by, clock)) {
    const row = rows.get(count.bucket) ?? { events: 0, reports: 0, types: new Map<EventType, number>() };
    rows.set(count.bucket, row);
    row.events += count.events;
    row.reports += count.reports;
    if (count.type !== null) row.types.set(count.type, (row.types.get(count.type) ?? 0) + count.events);
  }
  const sorted = [...rows]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : byCodeUnits(a, b)))
    .map(([bucket, { events, reports, types }]) => ({ bucket, events, reports, types: mostFirst(types) }));
  return [...page(sorted, plan)];
}

function* counts(
  source: GraphSource,
  events: Iterable<SourceEvent>,
  narrowing: EventNarrowing,
  by: TimeUnit,
  clock: Clock,
): Generator<TimeCount> {
  for (const event of events) {
    const { type, reports } = event.attributes;
    yield { bucket: bucketBy(source, event, narrowing, by, clock), type, events: 1, reports };
  }
}

/** By the event's clock its own bucket; by another, that of the first such day within what was asked for. */
export function bucketBy(
  source: GraphSource,
  event: SourceEvent,
  { days = [] }: EventNarrowing,
  by: TimeUnit,
  clock: Clock,
): string | null {
  if (clock === 'event') return bucketOf(event.attributes, by);
  const after = days.find((range) => range.clock === clock)?.after ?? '';
  const dates = documentsOf(source, event)
    .flatMap(({ metadata, added }) => (clock === 'report' ? metadata.published : added) ?? [])
    .filter((date) => date >= after.slice(0, date.length));
  return bucketOf({ start: dates.sort(byCodeUnits)[0] ?? null, end: null }, by);
}

function mostFirst(types: ReadonlyMap<EventType, number>): TimelineRow['types'] {
  return Object.fromEntries([...types].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b)));
}
