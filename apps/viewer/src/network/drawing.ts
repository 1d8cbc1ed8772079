import type { EdgeDisplay, NodeDisplay } from '../graph/display.ts';

/** A node as drawn: one of the graph, or a community that stands for many. */
export interface DrawnNode extends NodeDisplay {
  readonly key: string;
  /** Where the file or an earlier layout has it; null to be laid out. */
  readonly place: { readonly x: number; readonly y: number } | null;
  /** Key of what stood for it until now: it comes out of there. */
  readonly outOf?: string;
}

export interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Shared by edges that look alike: there are many edges and few looks. */
  readonly look: EdgeDisplay;
}

/** What the network shows: the graph itself, its dyads, or its communities. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
