import type { DramatisGraph } from '../dramatis-graph.ts';
import { byCodeUnits } from '../order.ts';
import { dyadsOf } from './dyads-of.ts';
import type { EventFilter } from './event-filter.ts';
import { matching, page } from './events.ts';
import { sourceOf } from './graph-source.ts';
import { intensityOf } from './intensity.ts';
import type { Clock, EventNarrowing, TimeUnit } from './narrowing.ts';
import { type EventPlan, planEvents } from './plan-events.ts';
import type { DyadCount, GraphSource } from './source.ts';
import { bucketBy } from './timeline.ts';

/** What one actor did to another, in one stretch of time. */
export interface DyadRow {
  /** Key and label. */
  readonly actor: DyadSide;
  readonly recipient: DyadSide;
  /** As in `timeline`; null too where no unit was asked for. */
  readonly bucket: string | null;
  readonly events: number;
  /** Sum of the events' reports. */
  readonly reports: number;
  /** Mean of `intensityOf`, −10 (conflict) … 10 (cooperation); null where no event has a figure. */
  readonly intensity: number | null;
}

export interface DyadSide {
  readonly key: string;
  readonly label: string;
}

/**
 * Who did how much to whom: the pairs of `dyadsOf`, by day, week, month or year, or over all time. In order of time, most
 * events first, undated last. `limit` and `offset` count rows, `order` does not matter.
 *
 * With `actor` or `recipient`, pairs of those sides alone; with `participant`, pairs that it is a side of.
 *
 * @throws {RangeError} as `events`
 * @example dyads(graph, { actor: 'Iran' }, 'month')[0] //=> { actor: { label: 'Government of Iran', … }, bucket: '2020-01', events: 2, intensity: -9, … }
 */
export function dyads(
  from: DramatisGraph | GraphSource,
  filter: EventFilter = {},
  by: TimeUnit | null = null,
): readonly DyadRow[] {
  const source = sourceOf(from);
  const plan = planEvents(source, filter);
  const clock = filter.clock ?? 'event';
  const counted = plan.isVain ? [] : source.dyadCounts?.(plan.narrowing, by, clock);
  const isSide = isSideOf(plan.narrowing);
  const sums = new Map<string, Sum>();
  for (const count of counted ?? counts(source, { ...plan, order: undefined }, by, clock)) {
    if (isSide(count)) add(sums, count);
  }
  const rows = [...sums.values()].sort(byTimeThenEvents);
  const labels = new Map<string, string>();
  const side = (key: string): DyadSide => {
    const label = labels.get(key) ?? source.label?.(key) ?? source.node(key)?.attributes.label ?? key;
    labels.set(key, label);
    return { key, label };
  };
  return Array.from(page(rows, plan), (row) => ({
    actor: side(row.actor),
    recipient: side(row.recipient),
    bucket: row.bucket,
    events: row.events,
    reports: row.reports,
    intensity: row.weighed === 0 ? null : Math.round((row.intensity / row.weighed) * 100) / 100,
  }));
}

interface Sum {
  readonly actor: string;
  readonly recipient: string;
  readonly bucket: string | null;
  events: number;
  reports: number;
  intensity: number;
  weighed: number;
}

function add(sums: Map<string, Sum>, { actor, recipient, bucket, events, reports, type, status }: DyadCount): void {
  const id = `${bucket} ${actor.length} ${actor} ${recipient}`;
  let sum = sums.get(id);
  if (sum === undefined) {
    sum = { actor, recipient, bucket, events: 0, reports: 0, intensity: 0, weighed: 0 };
    sums.set(id, sum);
  }
  sum.events += events;
  sum.reports += reports;
  const intensity = intensityOf({ type, status });
  if (intensity === null) return;
  sum.intensity += intensity * events;
  sum.weighed += events;
}

function* counts(source: GraphSource, plan: EventPlan, by: TimeUnit | null, clock: Clock): Generator<DyadCount> {
  for (const event of matching(source, plan)) {
    const { type, status, reports } = event.attributes;
    const pairs = dyadsOf(event);
    if (type === null || pairs.length === 0) continue;
    const bucket = by === null ? null : bucketBy(source, event, plan.narrowing, by, clock);
    for (const [actor, recipient] of pairs) yield { actor, recipient, bucket, type, status, events: 1, reports };
  }
}

/** An event of Iran and Russia to Ukraine, asked for by Iran, has a pair of Russia's too: it is not of Iran. */
function isSideOf({ participants = [] }: EventNarrowing): (pair: DyadCount) => boolean {
  const conditions = participants.filter(({ roles }) => !roles.includes('location'));
  return ({ actor, recipient }) =>
    conditions.every(({ roles, keys }) => {
      const asActor = roles.includes('actor') && keys.has(actor);
      const asRecipient = roles.includes('recipient') && keys.has(recipient);
      return asActor || asRecipient;
    });
}

function byTimeThenEvents(a: Sum, b: Sum): number {
  if (a.bucket !== b.bucket) {
    if (a.bucket === null) return 1;
    return b.bucket === null ? -1 : byCodeUnits(a.bucket, b.bucket);
  }
  return b.events - a.events || byCodeUnits(a.actor, b.actor) || byCodeUnits(a.recipient, b.recipient);
}
