import type { Visibility } from '../filters/visibility.ts';
import type { Palette } from '../graph/palette.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { Network } from '../network/network.ts';
import type { Selection } from '../state/selection.ts';
import type { ViewHandle } from './use-view.ts';

/** What each part of the page is given: the graph, the state and what of the graph it shows. */
export interface PageProps {
  readonly graph: ViewGraph;
  readonly view: ViewHandle;
  readonly visible: Visibility;
  readonly palette: Palette;
  /** The network while it is drawn; null on the other tabs. */
  readonly stage: { current: Network | null };
}

/** What each view in the middle is given. */
export interface MiddleProps extends PageProps {
  readonly onSelect: (selection: Selection | null) => void;
}
