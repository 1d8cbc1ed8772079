import { useMemo } from 'preact/hooks';
import type { Clock } from '../filters/filters.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { type Dated, type Histogram, histogram, periodOf, type Unit, unitFor } from './bins.ts';

/** Bars are stacked in this order: quadrants, then events outside them. */
export const GROUPS = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
  '',
] as const;

/** The axis is that of the whole graph, so that it stands still while filters change; the bars are of what the filters leave. */
export function useHistogram(
  columns: GraphColumns,
  { anyTime }: Visibility,
  clock: Clock,
  wanted: Unit | null,
): Histogram {
  const group = useMemo(() => {
    const ofCode = columns.quad.words.map((word) => GROUPS.indexOf(word as (typeof GROUPS)[number]));
    return Uint8Array.from(columns.quad.codes, (code) => ofCode[code] ?? GROUPS.length - 1);
  }, [columns]);
  const dated = (mask: Uint8Array): Dated => ({
    first: clock === 'event' ? columns.eventFirst : columns.reportFirst,
    last: clock === 'event' ? columns.eventLast : columns.reportLast,
    mask,
    group,
    groups: GROUPS.length,
  });
  const period = useMemo(() => {
    const isEvent = columns.reports.map((reports) => Number(reports > 0));
    return periodOf(dated(Uint8Array.from(isEvent)));
  }, [columns, clock]);
  const unit = wanted ?? (period === null ? 'day' : unitFor(...period));
  return useMemo(() => histogram(dated(anyTime), period, unit), [columns, anyTime, clock, period, unit]);
}
