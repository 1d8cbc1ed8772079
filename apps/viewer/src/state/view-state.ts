import { FILTER_DEFAULTS, type Filters } from '../filters/filters.ts';
import type { Selection } from './selection.ts';

export const VIEWS = ['network', 'map', 'table'] as const;
/** What fills the middle of the page. */
export type View = (typeof VIEWS)[number];

/** Events as nodes, or one line from actor to actor for all that passed between them. */
export type Projection = 'events' | 'dyads';

/** The surroundings of one node, 1 … 3 steps. */
export interface Focus {
  readonly key: string;
  readonly hops: number;
}

/** A report opened to be read, and where in it: UTF-16 code units from its start. */
export interface OpenReport {
  readonly document: string;
  readonly at: number;
}

/** All that decides what is on the page: kept in the address, so that it can be sent and walked back. */
export interface ViewState {
  readonly view: View;
  readonly projection: Projection;
  readonly filters: Filters;
  readonly selection: Selection | null;
  /** Words looked for. */
  readonly query: string;
  readonly focus: Focus | null;
  /** Ends of the path that is marked. */
  readonly path: { readonly from: string; readonly to: string } | null;
  /** Keys of nodes put away by hand. */
  readonly hidden: readonly string[];
  /** Keys of the only nodes to show; empty for no such choice. */
  readonly only: readonly string[];
  readonly report: OpenReport | null;
}

export const VIEW_DEFAULTS: ViewState = {
  view: 'network',
  projection: 'events',
  filters: FILTER_DEFAULTS,
  selection: null,
  query: '',
  focus: null,
  path: null,
  hidden: [],
  only: [],
  report: null,
};
