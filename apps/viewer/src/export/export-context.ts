import type { PageProps } from '../page/page-props.ts';
import type { OpenedGraph } from '../state/open-graph.ts';

/** What an export is of. */
export interface ExportContext extends PageProps {
  readonly opened: OpenedGraph;
  /** The analyst has decided something: files are of the graph as it was opened. */
  readonly isEdited: boolean;
}
