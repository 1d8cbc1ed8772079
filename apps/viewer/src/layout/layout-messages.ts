/** The graph as numbers: edge `i` joins nodes `sources[i]` and `targets[i]`. */
export interface LayoutRequest {
  readonly order: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float32Array;
  /** Radius of each node in pixels. */
  readonly sizes: Float32Array;
}

/** x and y of each node, interleaved; `done` with the last message. */
export interface LayoutProgress {
  readonly positions: Float32Array;
  readonly done: boolean;
}
