import type { DramatisGraph } from '../dramatis-graph.ts';
import { byCodeUnits } from '../order.ts';
import { dyadsOf } from './dyads-of.ts';
import type { EventFilter } from './event-filter.ts';
import { matching, page } from './events.ts';
import { sourceOf } from './graph-source.ts';
import { intensityOf } from './intensity.ts';
import { type EventPlan, planEvents } from './plan-events.ts';
import type { Clock, DyadCount, EventNarrowing, GraphSource, TimeUnit } from './source.ts';
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
  const rows = [...(counted ?? counts(source, { ...plan, order: undefined }, by, clock))]
    .filter(isSideOf(plan.narrowing))
    .sort(byTimeThenEvents);
  const labels = new Map<string, string>();
  const side = (key: string): DyadSide => {
    const label = labels.get(key) ?? source.node(key)?.attributes.label ?? key;
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

function counts(source: GraphSource, plan: EventPlan, by: TimeUnit | null, clock: Clock): Iterable<DyadCount> {
  const sums = new Map<string, { -readonly [field in keyof DyadCount]: DyadCount[field] }>();
  for (const event of matching(source, plan)) {
    const pairs = dyadsOf(event);
    if (pairs.length === 0) continue;
    const bucket = by === null ? null : bucketBy(source, event, plan.narrowing, by, clock);
    const intensity = intensityOf(event.attributes);
    for (const [actor, recipient] of pairs) {
      const id = JSON.stringify([actor, recipient, bucket]);
      const sum = sums.get(id) ?? { actor, recipient, bucket, events: 0, reports: 0, intensity: 0, weighed: 0 };
      sums.set(id, sum);
      sum.events += 1;
      sum.reports += event.attributes.reports;
      sum.intensity += intensity ?? 0;
      sum.weighed += intensity === null ? 0 : 1;
    }
  }
  return sums.values();
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

function byTimeThenEvents(a: DyadCount, b: DyadCount): number {
  if (a.bucket !== b.bucket) {
    if (a.bucket === null) return 1;
    return b.bucket === null ? -1 : byCodeUnits(a.bucket, b.bucket);
  }
  return b.events - a.events || byCodeUnits(a.actor, b.actor) || byCodeUnits(a.recipient, b.recipient);
}
