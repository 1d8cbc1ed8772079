import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kernels } from '../../src/network/kernels.ts';
import { plainKernels } from '../../src/network/plain-kernels.ts';
import { simdKernels } from '../../src/network/simd-kernels.ts';

const BYTES = 4 * 65_536;
const REGION = 8192;

/** Both implementations on the same memory, filled with floats of all sizes; the memory after. */
function afterBoth(seed: number, spread: number, run: (kernels: Kernels) => void): [Uint8Array, Uint8Array] {
  const simd = simdKernels(BYTES);
  if (simd === undefined) throw new Error('no WebAssembly SIMD here');
  const both = [simd, plainKernels(BYTES)] as const;
  for (const kernels of both) {
    let state = seed >>> 0;
    const floats = new Float32Array(kernels.buffer);
    for (let index = 0; index < floats.length; index++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      floats[index] = (state / 2 ** 31 - 1) * spread;
    }
    run(kernels);
  }
  return [new Uint8Array(both[0].buffer), new Uint8Array(both[1].buffer)];
}

const at = (region: number): number => region * 4 * REGION;
const rows = fc.integer({ min: 1, max: 9 });
const width = fc.integer({ min: 1, max: 9 });
const seed = fc.nat();
const spread = fc.constantFrom(1e-12, 0.01, 1, 5, 300);

describe('kernels', () => {
  test('the committed module is what the source gives', { timeout: 60_000 }, () => {
    const script = fileURLToPath(new URL('../../scripts/build-kernels.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('quantize then multiply: same bits', () => {
    fc.assert(
      fc.property(
        rows,
        width,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        seed,
        spread,
        (m, n8, k, biased, s, by) => {
          const n = 8 * n8;
          const even = k + (k & 1);
          const [simd, plain] = afterBoth(s, by, (kernels) => {
            const shorts = new Int16Array(kernels.buffer, at(3), even * n);
            for (let index = 0; index < shorts.length; index++)
              shorts[index] = (Math.imul(index + s, 2_654_435_761) >> 24) | 0;
            kernels.quantize(m, k, at(0), k, at(1), even, at(2));
            kernels.multiply(m, n, even, at(1), even, at(3), at(4), at(2), biased ? at(5) : 0, at(6), n);
          });
          expect(Buffer.compare(simd, plain)).toBe(0);
        },
      ),
    );
  });

  test('f32 products, contraction, leaky ReLU: same bits', () => {
    fc.assert(
      fc.property(rows, width, fc.integer({ min: 1, max: 40 }), seed, spread, (m, n4, k, s, by) => {
        const n = 4 * n4;
        const [simd, plain] = afterBoth(s, by, (kernels) => {
          kernels.multiplyFloats(m, n, k, at(0), k, at(1), n, at(2), n);
          kernels.contract(m, n, k, at(3), (k + 1) * n, at(5), k, at(6), n);
          kernels.leak(4 * m, at(2), 0.1);
        });
        expect(Buffer.compare(simd, plain)).toBe(0);
      }),
    );
  });

  test('LSTM steps: same bits, near the exact values', () => {
    fc.assert(
      fc.property(rows, width, fc.boolean(), seed, spread, (m, h4, first, s, by) => {
        const h = 4 * h4;
        const [simd, plain] = afterBoth(s, by, (kernels) => {
          const gates = new Float32Array(kernels.buffer).slice(0, 4 * h * m);
          const cells = new Float32Array(kernels.buffer, at(1)).slice(0, h * m);
          kernels.step(m, h, at(0), first ? 0 : at(1), at(2), at(3));
          const outputs = new Float32Array(kernels.buffer, at(3));
          const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
          for (let i = 0; i < m; i++)
            for (let p = 0; p < h; p++) {
              const gate = (index: number): number => gates[(i * 4 + index) * h + p]!;
              const cell = sigmoid(gate(0)) * Math.tanh(gate(3)) + (first ? 0 : sigmoid(gate(1)) * cells[i * h + p]!);
              expect(Math.abs(outputs[i * h + p]! - sigmoid(gate(2)) * Math.tanh(cell))).toBeLessThan(
                2e-6 * (1 + Math.abs(cell)),
              );
            }
        });
        expect(Buffer.compare(simd, plain)).toBe(0);
      }),
    );
  });
});
