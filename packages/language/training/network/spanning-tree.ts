/** Index of the best head of each node 1 … n of dense scores `scores[d * width + h]` (Chu–Liu/Edmonds); node 0 is the root. */
const edmonds = (n: number, scores: Float64Array, width: number): Int32Array => {
  const head = new Int32Array(n + 1).fill(-1);
  for (let d = 1; d <= n; d++) {
    let best = -1;
    for (let h = 0; h <= n; h++) {
      if (h !== d && (best < 0 || scores[d * width + h]! > scores[d * width + best]!)) best = h;
    }
    head[d] = best;
  }
  const cycle = findCycle(n, head);
  if (!cycle) return head;
  const inside = new Uint8Array(n + 1);
  for (const c of cycle) inside[c] = 1;
  const nodes = [...inside.keys()].filter((i) => inside[i] === 0);
  const contracted = nodes.length;
  const size = contracted + 1;
  const next = new Float64Array(size * size).fill(-1e18);
  const entry = new Int32Array(contracted).fill(-1);
  const exit = new Int32Array(contracted).fill(-1);
  nodes.forEach((outer, i) => {
    nodes.forEach((other, j) => {
      if (i !== j) next[i * size + j] = scores[outer * width + other]!;
    });
    let best = Number.NEGATIVE_INFINITY;
    for (const c of cycle) {
      const gain = scores[c * width + outer]! - scores[c * width + head[c]!]!;
      if (gain > best) {
        best = gain;
        entry[i] = c;
      }
    }
    next[contracted * size + i] = best;
    if (outer === 0) return;
    best = Number.NEGATIVE_INFINITY;
    for (const c of cycle) {
      if (scores[outer * width + c]! > best) {
        best = scores[outer * width + c]!;
        exit[i] = c;
      }
    }
    next[i * size + contracted] = best;
  });
  const solved = edmonds(contracted, next, size);
  nodes.forEach((outer, i) => {
    if (outer !== 0) head[outer] = solved[i] === contracted ? exit[i]! : nodes[solved[i]!]!;
  });
  const entered = solved[contracted]!;
  head[entry[entered]!] = nodes[entered]!;
  return head;
};

const findCycle = (n: number, head: Int32Array): number[] | null => {
  const state = new Uint8Array(n + 1);
  state[0] = 2;
  for (let i = 1; i <= n; i++) {
    const path: number[] = [];
    let node = i;
    while (state[node] === 0) {
      state[node] = 1;
      path.push(node);
      node = head[node]!;
    }
    if (state[node] === 1) return path.slice(path.indexOf(node));
    for (const p of path) state[p] = 2;
  }
  return null;
};

/** Heads (−1 for the root) of the best tree with one root; score of head h (0 the root, else token h − 1) for token d at `at + d * width + h`. */
export const spanningTree = (n: number, source: Float32Array, at: number, width: number): Int32Array => {
  const size = n + 1;
  const scores = new Float64Array(size * size).fill(-1e9);
  for (let d = 0; d < n; d++) {
    for (let h = 0; h <= n; h++) if (h !== d + 1) scores[(d + 1) * size + h] = source[at + d * width + h]!;
  }
  let head = edmonds(n, scores, size);
  const roots = [...head.keys()].filter((d) => d > 0 && head[d] === 0);
  if (roots.length > 1) {
    let best = -1;
    let bestMargin = Number.NEGATIVE_INFINITY;
    for (const root of roots) {
      let other = Number.NEGATIVE_INFINITY;
      for (let h = 1; h <= n; h++) if (h !== root) other = Math.max(other, scores[root * size + h]!);
      const margin = scores[root * size]! - other;
      if (margin > bestMargin) {
        bestMargin = margin;
        best = root;
      }
    }
    for (let d = 1; d <= n; d++) if (d !== best) scores[d * size] = -1e8;
    for (let h = 1; h <= n; h++) scores[best * size + h] = -1e8;
    head = edmonds(n, scores, size);
  }
  return head.slice(1).map((h) => h - 1);
};
