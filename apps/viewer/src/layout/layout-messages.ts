import type { NumberedGraph } from './communities.ts';

/** What to lay out. */
export interface LayoutRequest extends NumberedGraph {
  /** Radius of each node in pixels. */
  readonly sizes: Float32Array;
  /** Nodes that stay where they are, and their positions (x and y, interleaved). */
  readonly held: Uint32Array;
  readonly heldAt: Float32Array;
}

/** x and y of each node, interleaved; `done` with the last message. */
export interface LayoutProgress {
  readonly positions: Float32Array;
  readonly done: boolean;
}
