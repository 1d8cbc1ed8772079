/** Which nodes are shown, by the number each has in the drawing: 1 or 0. The programs follow `version`, so that nothing else need be worked out anew. */
export interface ItemMask {
  nodes: Uint8Array;
  version: number;
}

/** The rows that a program has been given, shown or not, beside those that it draws. */
export interface MaskedRows {
  readonly make: (capacity: number, stride: number) => void;
  /** Keep a row, and the numbers of the nodes that must be shown for it to be. */
  readonly put: (array: Float32Array, start: number, row: readonly number[], one: number, other: number) => void;
  /** Bring what is drawn up to the mask. */
  readonly follow: (array: Float32Array) => void;
}

/** Rows that are not shown are zeros, which draw nothing and cannot be pointed at. */
export function maskedRows(mask: ItemMask): MaskedRows {
  let [stride, version] = [1, -1];
  let all = new Float32Array();
  let ends = new Uint32Array();
  const isShown = (at: number) =>
    mask.nodes[ends[at * 2] as number] === 1 && mask.nodes[ends[at * 2 + 1] as number] === 1;
  return {
    make: (capacity, width) => {
      stride = width;
      all = new Float32Array(capacity * stride);
      ends = new Uint32Array(capacity * 2);
    },
    put: (array, start, row, one, other) => {
      const at = start / stride;
      ends[at * 2] = one;
      ends[at * 2 + 1] = other;
      all.set(row, start);
      if (isShown(at)) array.set(row, start);
      else array.fill(0, start, start + stride);
    },
    follow: (array) => {
      if (version === mask.version) return;
      version = mask.version;
      array.set(all);
      for (let at = 0; at < ends.length / 2; at += 1) if (!isShown(at)) array.fill(0, at * stride, (at + 1) * stride);
    },
  };
}
