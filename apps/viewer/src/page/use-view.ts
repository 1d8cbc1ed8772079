import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { readDyadKey } from '../dyads/dyads.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { change, redo, startHistory, undo } from '../state/history.ts';
import type { Selection } from '../state/selection.ts';
import type { ViewState } from '../state/view-state.ts';

export interface ViewHandle {
  readonly state: ViewState;
  /**
   * Change some of it. `step` (usual) can be undone and walked back with the browser's button; `drag` stands for a change that others
   * follow at once, and takes the place of the one before.
   */
  readonly set: (patch: Partial<ViewState>, how?: 'step' | 'drag') => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** The state of the view, kept in the address, with undo. Keys that the graph lacks are let go. */
export function useView(graph: ViewGraph): ViewHandle {
  const [history, setHistory] = useState(() => startHistory(known(readAddress(location.search), graph)));
  useEffect(() => {
    const follow = () => setHistory((before) => change(before, known(readAddress(location.search), graph), true));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [graph]);
  const set = useCallback((patch: Partial<ViewState>, how: 'step' | 'drag' = 'step') => {
    setHistory((before) => {
      const next = change(before, patch, how === 'step');
      goTo(next.present, how === 'step');
      return next;
    });
  }, []);
  const walk = useCallback((step: typeof undo) => {
    setHistory((before) => {
      const next = step(before);
      goTo(next.present, true);
      return next;
    });
  }, []);
  const canUndo = history.past.length > 0;
  const canRedo = history.future.length > 0;
  return useMemo(
    () => ({
      state: history.present,
      set,
      undo: canUndo ? () => walk(undo) : null,
      redo: canRedo ? () => walk(redo) : null,
    }),
    [history.present, set, walk, canUndo, canRedo],
  );
}

function goTo(state: ViewState, isStep: boolean): void {
  const query = writeAddress(location.search, state);
  if (query === location.search) return;
  const address = `${location.pathname}${query}${location.hash}`;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function known(state: ViewState, graph: ViewGraph): ViewState {
  const { selection, focus, path, filters, report } = state;
  const has = (key: string) => graph.nodes.has(key);
  return {
    ...state,
    selection: selection !== null && isThere(selection, graph) ? selection : null,
    focus: focus === null || has(focus.key) ? focus : null,
    path: path === null || (has(path.from) && has(path.to)) ? path : null,
    report: report !== null && graph.documents.has(report.document) ? report : null,
    filters: filters.place === null || has(filters.place) ? filters : { ...filters, place: null },
  };
}

function isThere({ kind, key }: Selection, graph: ViewGraph): boolean {
  if (kind === 'edge') return graph.edges.has(key);
  const ends = kind === 'node' ? [key] : (readDyadKey(key) ?? ['']);
  return ends.every((end) => graph.nodes.has(end));
}
