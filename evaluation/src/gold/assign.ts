/**
 * One-to-one pairs of rows and columns with the greatest sum of weights; pairs of weight 0 are left out.
 * Deterministic: the same table gives the same pairs.
 *
 * @param weights one row an item of the left, one column an item of the right; finite, 0 or more
 * @returns `[row, column]`, by row
 * @example assign([[5, 4], [4, 0]]) //=> [[0, 1], [1, 0]]
 * @see Kuhn 1955, the Hungarian method; shortest augmenting paths with potentials, O(n³)
 */
export function assign(weights: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const size = Math.max(weights.length, ...weights.map((row) => row.length), 0);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(size + 1);
    const visited = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const from = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= size; to++) {
        if (visited[to]) continue;
        const reduced = cost(from, to) - rowPotential[from]! - columnPotential[to]!;
        if (reduced < least[to]!) {
          least[to] = reduced;
          previous[to] = column;
        }
        if (least[to]! < delta) {
          delta = least[to]!;
          next = to;
        }
      }
      for (let to = 0; to <= size; to++) {
        if (visited[to]) {
          rowPotential[rowOf[to]!]! += delta;
          columnPotential[to]! -= delta;
        } else least[to]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[previous[column]!]!;
      column = previous[column]!;
    }
  }
  return Array.from(rowOf, (row, column) => [row - 1, column - 1] as const)
    .filter(([row, column]) => (weights[row]?.[column] ?? 0) > 0)
    .sort(([a], [b]) => a - b);
}
