import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { loadNetwork } from '../src/network/load-network.ts';
import { createTagNetwork } from '../src/network/tag-network.ts';
import { writeModel } from '../src/network/write-model.ts';
import { randomModel } from './network/random-model.ts';

const TEXT = `NAIROBI — Iran-backed militias attacked the U.S. base in Iraq on Monday.

"They've left," Gen. Smith said. Troops didn't.`;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('The ', 'troops ', 'left ', 'Iraq', '. ', '\n\n', '\ud800', "'s ", 'U.S. ', '“', '<b>', '…'),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('analyze', () => {
  test.each<[string, ReturnType<typeof createTagNetwork> | undefined]>([
    ['the network of the package', undefined],
    ['a network with random weights', createTagNetwork(randomModel(11))],
  ])('%s, any text: spans in bounds and in order, every sentence a tree', (_, network) => {
    fc.assert(
      fc.property(text, (given) => {
        const { tokens, sentences, names, times } = analyze(given, network === undefined ? {} : { network });
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(given.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        for (const { first, last } of sentences) {
          const own = tokens.slice(first, last);
          expect(own.filter(({ head }) => head === -1)).toHaveLength(1);
          for (let start = first; start < last; start++) {
            let at = start;
            for (let steps = 0; at >= 0; steps++) {
              expect(steps).toBeLessThanOrEqual(last - first);
              at = tokens[at]!.head;
              if (at >= 0) expect(at >= first && at < last).toBe(true);
            }
          }
        }
        for (const { first, last, start } of [...names, ...times]) {
          expect(last).toBeGreaterThan(first);
          expect(tokens[first]?.start).toBe(start);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('the bits do not depend on the kernels', () => {
    const bytes = writeModel(randomModel(12));
    const [simd, plain] = (['simd', 'plain'] as const).map((kernels) =>
      JSON.stringify(analyze(TEXT, { network: loadNetwork(bytes, { kernels }) })),
    );
    expect(simd).toBe(plain);
  });

  test('a line of 200,000 characters: time grows with its length', { timeout: 60_000 }, () => {
    const network = createTagNetwork(randomModel(13));
    const { tokens, sentences } = analyze('troops, '.repeat(25_000), { network });
    expect(tokens).toHaveLength(50_000);
    expect(sentences.every(({ first, last }) => last - first <= 400)).toBe(true);
  });
});
