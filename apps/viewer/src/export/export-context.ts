import type { PageProps } from '../page/page-props.ts';
import type { OpenedGraph } from '../state/open-graph.ts';

/** What an export is of. */
export interface ExportContext extends PageProps {
  readonly opened: OpenedGraph;
}
