import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ViewGraph } from '../graph/view-graph.ts';
import { readSelection, type Selection, writeSelection } from '../state/selection.ts';

/** The selection, kept in the address so that it can be sent, and walked back with the browser's own button. */
export function useSelection(graph: ViewGraph): readonly [Selection | null, (selection: Selection | null) => void] {
  const [selection, setSelection] = useState(() => readSelection(location.search, graph));
  useEffect(() => {
    const follow = () => setSelection(readSelection(location.search, graph));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [graph]);
  const select = useCallback((next: Selection | null) => {
    setSelection(next);
    const query = writeSelection(location.search, next);
    if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
  }, []);
  return [selection, select];
}
