/**
 * The best tree over one sentence with exactly one word under the root.
 *
 * Chu & Liu (1965), Edmonds (1967), in the dense form of Tarjan (1977): cycles are merged into the row of one member, so n words cost O(n²).
 * One root: every root arc first loses more than all other arcs together can differ, so the best tree has as few as it can.
 * Equal scores go to the lower index.
 *
 * @param scores `scores[d * stride + h]`: word d (0 …) under word h − 1; h = 0 is the root; finite
 * @returns head of each word, −1 for the root
 * @example spanningTree(2, Float32Array.of(5, 0, 1, 0, 3, 0), 3) //=> Int32Array [-1, 0]
 */
export function spanningTree(n: number, scores: Float32Array, stride: number, offset = 0): Int32Array {
  const heads = greedyHeads(n, scores, stride, offset);
  return isTree(heads) ? heads : contractedTree(n, scores, stride, offset);
}

function greedyHeads(n: number, scores: Float32Array, stride: number, offset: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 0; d < n; d++) {
    const row = offset + d * stride;
    let best = -1;
    for (let h = 0; h <= n; h++) if (h !== d + 1 && (best < 0 || scores[row + h]! > scores[row + best]!)) best = h;
    heads[d] = best - 1;
  }
  return heads;
}

/** Whether heads make one tree: one root, and every word reaches it. */
export function isTree(heads: Int32Array): boolean {
  const visited = new Int32Array(heads.length);
  let roots = 0;
  for (let index = 0; index < heads.length; index++) {
    if (heads[index] === -1) roots++;
    let at = index;
    while (at >= 0 && visited[at] === 0) {
      visited[at] = index + 1;
      at = heads[at]!;
    }
    if (at >= 0 && visited[at] === index + 1) return false;
  }
  return roots === 1;
}

function contractedTree(n: number, scores: Float32Array, stride: number, offset: number): Int32Array {
  const width = n + 1;
  // Node 0 is the root; row v holds the score of each arc into the (merged) node v, and the word in it the arc enters.
  const rows: Float64Array[] = [new Float64Array(0)];
  const entered: Int32Array[] = [new Int32Array(0)];
  const penalty = rootPenalty(n, scores, stride, offset);
  for (let d = 1; d <= n; d++) {
    const row = new Float64Array(width);
    for (let h = 0; h <= n; h++) row[h] = scores[offset + (d - 1) * stride + h]! - (h === 0 ? penalty : 0);
    row[d] = -Infinity;
    rows.push(row);
    entered.push(new Int32Array(width).fill(d));
  }
  /** Which merged node each word is in now. */
  const top = Int32Array.from({ length: width }, (_, index) => index);
  const parent: number[] = new Array(width).fill(-1);
  const source: number[] = new Array(width).fill(-1);
  const target: number[] = new Array(width).fill(-1);
  const words: number[][] = Array.from({ length: width }, (_, index) => [index]);
  const done = new Set<number>([0]);
  const path: number[] = [];
  const onPath = new Set<number>();

  for (let start = 1; start <= n; start++) {
    let node = top[start]!;
    while (!done.has(node)) {
      path.push(node);
      onPath.add(node);
      const row = rows[node]!;
      let best = -1;
      for (let h = 0; h <= n; h++) if (best < 0 || row[h]! > row[best]!) best = h;
      source[node] = best;
      target[node] = entered[node]![best]!;
      node = top[best]!;
      if (onPath.has(node)) node = merge(node);
    }
    for (const member of path) done.add(member);
    path.length = 0;
    onPath.clear();
  }
  return expand();

  /** The cycle on the path from `first` on becomes one node, which leaves the path to choose its own arc. */
  function merge(first: number): number {
    const cycle = path.splice(path.indexOf(first));
    const merged = rows.length;
    const row = new Float64Array(width).fill(-Infinity);
    const into = new Int32Array(width);
    const inside: number[] = [];
    for (const member of cycle) {
      onPath.delete(member);
      parent[member] = merged;
      const from = rows[member]!;
      const gain = from[source[member]!]!;
      for (let h = 0; h <= n; h++) {
        const score = from[h]! - gain;
        if (score > row[h]!) {
          row[h] = score;
          into[h] = entered[member]![h]!;
        }
      }
      rows[member] = rows[0]!;
      entered[member] = entered[0]!;
      inside.push(...words[member]!);
    }
    for (const word of inside) {
      row[word] = -Infinity;
      top[word] = merged;
    }
    rows.push(row);
    entered.push(into);
    words.push(inside);
    parent.push(-1);
    source.push(-1);
    target.push(-1);
    return merged;
  }

  /** Each merged node's arc replaces the arc of the member it enters; the other members keep the cycle's. */
  function expand(): Int32Array {
    for (let merged = rows.length - 1; merged > n; merged--) {
      const word = target[merged]!;
      let member = word;
      while (parent[member] !== merged) member = parent[member]!;
      source[member] = source[merged]!;
      target[member] = word;
    }
    return Int32Array.from({ length: n }, (_, index) => source[index + 1]! - 1);
  }
}

/** More than the sum of all differences any two trees can have apart from their root arcs. */
function rootPenalty(n: number, scores: Float32Array, stride: number, offset: number): number {
  let least = Infinity;
  let most = -Infinity;
  for (let d = 0; d < n; d++)
    for (let h = 0; h <= n; h++) {
      if (h === d + 1) continue;
      const score = scores[offset + d * stride + h]!;
      if (score < least) least = score;
      if (score > most) most = score;
    }
  return (most - least + 1) * (n + 1);
}
