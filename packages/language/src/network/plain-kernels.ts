import { type Kernels, LEVELS } from './kernels.ts';

const { fround, imul, abs } = Math;

/** The kernels in plain JavaScript: the same bits as the SIMD ones, ten times slower; each f32 operation is rounded by `Math.fround`. */
export function plainKernels(bytes: number): Kernels {
  const buffer = new ArrayBuffer((bytes + 15) & ~15);
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  return {
    kind: 'plain',
    buffer,

    quantize(m, k, a, lda, q, ldq, scales) {
      for (let i = 0; i < m; i++) {
        const row = (a >> 2) + i * lda;
        let most = fround(1e-9);
        for (let p = 0; p < k; p++) {
          const size = abs(floats[row + p]!);
          if (size > most) most = size;
        }
        floats[(scales >> 2) + i] = most / LEVELS;
        const factor = fround(LEVELS / most);
        const out = (q >> 1) + i * ldq;
        for (let p = 0; p < k; p++) shorts[out + p] = fround(floats[row + p]! * factor) | 0;
        shorts.fill(0, out + k, out + ldq);
      }
    },

    multiply(m, n, k, q, ldq, w, columnScales, rowScales, bias, c, ldc) {
      const weights = w >> 1;
      const columns = columnScales >> 2;
      const panelAt = (j: number): number => weights + (j >> 3) * k * 8 + (j & 7) * 2;
      const settle = (i: number, j: number, sum: number): void => {
        const at = (c >> 2) + i * ldc + j;
        const start = bias ? floats[(bias >> 2) + j]! : floats[at]!;
        const scaled = fround(fround(fround(sum) * floats[(rowScales >> 2) + i]!) * floats[columns + j]!);
        floats[at] = start + scaled;
      };
      let i = 0;
      for (; i + 4 <= m; i += 4) {
        const a0 = (q >> 1) + i * ldq;
        const a1 = a0 + ldq;
        const a2 = a1 + ldq;
        const a3 = a2 + ldq;
        for (let j = 0; j < n; j += 2) {
          let c00 = 0;
          let c01 = 0;
          let c10 = 0;
          let c11 = 0;
          let c20 = 0;
          let c21 = 0;
          let c30 = 0;
          let c31 = 0;
          let b = panelAt(j);
          for (let p = 0; p < k; p += 2) {
            const b0 = shorts[b]!;
            const b1 = shorts[b + 1]!;
            const b2 = shorts[b + 2]!;
            const b3 = shorts[b + 3]!;
            let x = shorts[a0 + p]!;
            let y = shorts[a0 + p + 1]!;
            c00 = (c00 + imul(x, b0) + imul(y, b1)) | 0;
            c01 = (c01 + imul(x, b2) + imul(y, b3)) | 0;
            x = shorts[a1 + p]!;
            y = shorts[a1 + p + 1]!;
            c10 = (c10 + imul(x, b0) + imul(y, b1)) | 0;
            c11 = (c11 + imul(x, b2) + imul(y, b3)) | 0;
            x = shorts[a2 + p]!;
            y = shorts[a2 + p + 1]!;
            c20 = (c20 + imul(x, b0) + imul(y, b1)) | 0;
            c21 = (c21 + imul(x, b2) + imul(y, b3)) | 0;
            x = shorts[a3 + p]!;
            y = shorts[a3 + p + 1]!;
            c30 = (c30 + imul(x, b0) + imul(y, b1)) | 0;
            c31 = (c31 + imul(x, b2) + imul(y, b3)) | 0;
            b += 16;
          }
          settle(i, j, c00);
          settle(i, j + 1, c01);
          settle(i + 1, j, c10);
          settle(i + 1, j + 1, c11);
          settle(i + 2, j, c20);
          settle(i + 2, j + 1, c21);
          settle(i + 3, j, c30);
          settle(i + 3, j + 1, c31);
        }
      }
      for (; i < m; i++) {
        const a = (q >> 1) + i * ldq;
        for (let j = 0; j < n; j += 2) {
          let c0 = 0;
          let c1 = 0;
          let b = panelAt(j);
          for (let p = 0; p < k; p += 2) {
            const x = shorts[a + p]!;
            const y = shorts[a + p + 1]!;
            c0 = (c0 + imul(x, shorts[b]!) + imul(y, shorts[b + 1]!)) | 0;
            c1 = (c1 + imul(x, shorts[b + 2]!) + imul(y, shorts[b + 3]!)) | 0;
            b += 16;
          }
          settle(i, j, c0);
          settle(i, j + 1, c1);
        }
      }
    },

    multiplyFloats(m, n, k, a, lda, b, ldb, c, ldc) {
      for (let i = 0; i < m; i++) {
        const row = (a >> 2) + i * lda;
        for (let j = 0; j < n; j += 2) {
          let from = (b >> 2) + j;
          let s0 = 0;
          let s1 = 0;
          for (let p = 0; p < k; p++) {
            const x = floats[row + p]!;
            s0 = fround(s0 + fround(x * floats[from]!));
            s1 = fround(s1 + fround(x * floats[from + 1]!));
            from += ldb;
          }
          floats[(c >> 2) + i * ldc + j] = s0;
          floats[(c >> 2) + i * ldc + j + 1] = s1;
        }
      }
    },

    contract(m, n, k, t, ldt, h, ldh, c, ldc) {
      for (let i = 0; i < m; i++) {
        const row = (t >> 2) + i * ldt;
        const head = (h >> 2) + i * ldh;
        for (let l = 0; l < n; l++) {
          let sum = 0;
          for (let p = 0; p < k; p++) sum = fround(sum + fround(floats[row + p * n + l]! * floats[head + p]!));
          floats[(c >> 2) + i * ldc + l] = sum + floats[row + k * n + l]!;
        }
      }
    },

    step(m, h, gates, before, after, outputs) {
      for (let i = 0; i < m; i++) {
        const g = (gates >> 2) + i * 4 * h;
        const row = i * h;
        for (let p = 0; p < h; p++) {
          let cell = fround(sigmoid(floats[g + p]!) * tanh(floats[g + 3 * h + p]!));
          if (before) cell = fround(cell + fround(sigmoid(floats[g + h + p]!) * floats[(before >> 2) + row + p]!));
          floats[(after >> 2) + row + p] = cell;
          floats[(outputs >> 2) + row + p] = sigmoid(floats[g + 2 * h + p]!) * tanh(cell);
        }
      }
    },

    leak(count, a, slope) {
      const by = fround(slope);
      for (let at = a >> 2; at < (a >> 2) + count; at++) if (floats[at]! < 0) floats[at] = floats[at]! * by;
    },
  };
}

const POWERS = Float64Array.from({ length: 257 }, (_, index) => 2 ** (index - 128));
const LOG2E = fround(Math.LOG2E);
const P6 = fround(1.540353e-4);
const P5 = fround(1.3333558e-3);
const P4 = fround(9.6181291e-3);
const P3 = fround(5.5504109e-2);
const P2 = fround(2.4022651e-1);
const P1 = fround(6.9314718e-1);

/** e to the power of x, −80 … 80, with the bits of the kernels on every machine (`Math.exp` differs between engines). */
export function exp(x: number): number {
  const t = fround(Math.min(Math.max(x, -80), 80) * LOG2E);
  const whole = fround(fround(t + 12582912) - 12582912);
  const f = fround(t - whole);
  let p = fround(fround(P6 * f) + P5);
  p = fround(fround(p * f) + P4);
  p = fround(fround(p * f) + P3);
  p = fround(fround(p * f) + P2);
  p = fround(fround(p * f) + P1);
  p = fround(fround(p * f) + 1);
  return fround(p * POWERS[whole + 128]!);
}

const sigmoid = (x: number): number => fround(1 / fround(1 + exp(-x)));
const tanh = (x: number): number => fround(fround(2 * sigmoid(fround(2 * x))) - 1);
