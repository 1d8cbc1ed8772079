import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTree, spanningTree } from '../../src/network/spanning-tree.ts';

/** The total of the best tree with one root, by trying all heads. */
function bestTotal(n: number, scores: Float32Array): number {
  const heads = new Int32Array(n);
  let best = -Infinity;
  const place = (word: number, total: number): void => {
    if (word === n) {
      if (isTree(heads)) best = Math.max(best, total);
      return;
    }
    for (let head = -1; head < n; head++) {
      if (head === word) continue;
      heads[word] = head;
      place(word + 1, total + scores[word * (n + 1) + head + 1]!);
    }
  };
  place(0, 0);
  return best;
}

const total = (heads: Int32Array, scores: Float32Array): number =>
  heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head + 1]!, 0);

const scored = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    scores: fc
      .array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ min: -50, max: 50, noNaN: true })), {
        minLength: n * (n + 1),
        maxLength: n * (n + 1),
      })
      .map((values) => Float32Array.from(values)),
  }),
);

describe('spanning tree', () => {
  test('no tree with one root is better', () => {
    fc.assert(
      fc.property(scored, ({ n, scores }) => {
        const heads = spanningTree(n, scores, n + 1);
        expect(isTree(heads)).toBe(true);
        expect(total(heads, scores)).toBeCloseTo(bestTotal(n, scores), 3);
      }),
      { numRuns: 400 },
    );
  });

  test.each<[string, readonly number[], boolean]>([
    ['one root', [-1, 0, 1], true],
    ['two roots', [-1, -1], false],
    ['no root', [1, 0], false],
    ['a cycle beside the root', [-1, 2, 1], false],
    ['a word under itself', [-1, 1], false],
  ])('isTree: %s', (_, heads, expected) => {
    expect(isTree(Int32Array.from(heads))).toBe(expected);
  });

  test('time grows with the square of the length: cycles within cycles of 1,000 words', () => {
    const n = 1000;
    const scores = new Float32Array(n * (n + 1));
    for (let d = 0; d < n; d++)
      for (let h = 0; h <= n; h++) scores[d * (n + 1) + h] = -Math.abs(d + 1 - h) - (h === 0 ? 1e3 : 0);
    const before = performance.now();
    const heads = spanningTree(n, scores, n + 1);
    expect(isTree(heads)).toBe(true);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
