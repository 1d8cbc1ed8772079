import { useMemo } from 'preact/hooks';
import { masked, surroundings } from '../filters/surroundings.ts';
import { type Visibility, visibility } from '../filters/visibility.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { ViewState } from '../state/view-state.ts';

/** What the state shows of a graph: what fits the filters, of that what was kept by hand, and of that the focus. */
export function useVisibility({ columns }: ViewGraph, { filters, hidden, only, focus }: ViewState): Visibility {
  const fitting = useMemo(() => visibility(columns, filters, new Set(hidden)), [columns, filters, hidden]);
  const kept = useMemo(() => {
    if (only.length === 0) return fitting;
    const mask = new Uint8Array(columns.keys.length);
    for (const key of only) mask[columns.indexOf.get(key) ?? -1] = 1;
    return masked(columns, fitting, mask);
  }, [columns, fitting, only]);
  return useMemo(
    () => (focus === null ? kept : surroundings(columns, kept, focus.key, focus.hops)),
    [columns, kept, focus],
  );
}
