import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../src/gold/assign.ts';

test.each([
  ['nothing', [], []],
  ['no columns', [[], []], []],
  ['all zero', [[0, 0]], []],
  [
    'the greatest sum, not the greatest pair',
    [
      [5, 4],
      [4, 0],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ['more rows than columns', [[1], [3], [2]], [[1, 0]]],
  ['more columns than rows', [[1, 3, 2]], [[0, 1]]],
])('%s', (_, weights, pairs) => {
  expect(assign(weights)).toEqual(pairs);
});

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test('is one to one and no other pairing weighs more', () => {
  fc.assert(
    fc.property(tables, (weights) => {
      const pairs = assign(weights);
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      const weight = pairs.reduce((sum, [row, column]) => sum + weights[row]![column]!, 0);
      expect(weight).toBe(best(weights, 0, new Set()));
    }),
  );
});

function best(weights: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  if (row === weights.length) return 0;
  const taken = weights[row]!.map((weight, column) =>
    used.has(column) ? 0 : weight + best(weights, row + 1, new Set([...used, column])),
  );
  return Math.max(best(weights, row + 1, used), ...taken);
}
