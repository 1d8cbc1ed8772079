import type { ViewState } from './view-state.ts';

/** The state with what it was before and what was undone. */
export interface History {
  readonly past: readonly ViewState[];
  readonly present: ViewState;
  readonly future: readonly ViewState[];
}

/** Steps that can be undone. */
const DEPTH = 100;

export const startHistory = (present: ViewState): History => ({ past: [], present, future: [] });

/** @param isStep whether undo comes back to what was before; while something is dragged only its first change does */
export function change({ past, present, future }: History, patch: Partial<ViewState>, isStep: boolean): History {
  const next = { ...present, ...patch };
  return isStep
    ? { past: [...past, present].slice(-DEPTH), present: next, future: [] }
    : { past, present: next, future };
}

export function undo(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
