import type { JSX } from 'preact';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { Selection } from '../state/selection.ts';
import { selectionWords } from './selection-words.ts';

/** Says to a screen reader what was selected, whichever view it was selected in. */
export function SelectionSummary(props: { graph: ViewGraph; selection: Selection | null }): JSX.Element {
  return (
    <p class="hidden-label" role="status" id="selection-summary">
      {props.selection === null ? '' : selectionWords(props.graph, props.selection)}
    </p>
  );
}
