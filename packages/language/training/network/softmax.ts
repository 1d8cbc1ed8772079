/**
 * Turns `n` scores at `at` into the gradient of their cross-entropy, `weight` · (softmax − one at `gold`), and returns the unweighted loss.
 *
 * A negative `gold` is unknown: gradients and loss are 0.
 */
export const crossEntropy = (scores: Float32Array, at: number, n: number, gold: number, weight: number): number => {
  if (gold < 0) {
    scores.fill(0, at, at + n);
    return 0;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) if (scores[at + i]! > top) top = scores[at + i]!;
  const goldScore = scores[at + gold]!;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const e = Math.exp(scores[at + i]! - top);
    scores[at + i] = e;
    sum += e;
  }
  for (let i = 0; i < n; i++) scores[at + i]! *= weight / sum;
  scores[at + gold]! -= weight;
  return Math.log(sum) + top - goldScore;
};

/** Index of the largest of `n` scores from `at` on, the first of equals; `from` skips the first ones. */
export const largest = (scores: Float32Array, at: number, n: number, from = 0): number => {
  let best = from;
  for (let i = from + 1; i < n; i++) if (scores[at + i]! > scores[at + best]!) best = i;
  return best;
};
