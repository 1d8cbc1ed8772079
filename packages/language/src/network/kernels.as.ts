// AssemblyScript: compiled to WASM SIMD by scripts/build-kernels.mjs, mirrored to the bit by plain-kernels.ts.
// Only operations with one result on every machine are used: no relaxed SIMD, no fused multiply-add, no library exp.
// Matrices are row-major; every pointer is a byte address, every stride counts elements.

const LEVELS: f32 = 16000;

/** One int16 row and one f32 scale of each f32 row: `a ≈ q × scale`. Columns k … ldq are zeroed. */
export function quantize(m: i32, k: i32, a: usize, lda: i32, q: usize, ldq: i32, scales: usize): void {
  for (let i = 0; i < m; i++) {
    const row = a + ((<usize>(i * lda)) << 2);
    let widest = f32x4.splat(1e-9);
    let p = 0;
    for (; p + 4 <= k; p += 4) widest = f32x4.max(widest, f32x4.abs(v128.load(row + ((<usize>p) << 2))));
    let most = max(
      max(f32x4.extract_lane(widest, 0), f32x4.extract_lane(widest, 1)),
      max(f32x4.extract_lane(widest, 2), f32x4.extract_lane(widest, 3)),
    );
    for (; p < k; p++) most = max(most, abs(load<f32>(row + ((<usize>p) << 2))));
    store<f32>(scales + ((<usize>i) << 2), most / LEVELS);
    const factor = LEVELS / most;
    const wide = f32x4.splat(factor);
    const out = q + ((<usize>(i * ldq)) << 1);
    p = 0;
    for (; p + 8 <= k; p += 8) {
      const from = row + ((<usize>p) << 2);
      const low = i32x4.trunc_sat_f32x4_s(f32x4.mul(v128.load(from), wide));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.mul(v128.load(from, 16), wide));
      v128.store(out + ((<usize>p) << 1), i16x8.narrow_i32x4_s(low, high));
    }
    for (; p < k; p++) store<i16>(out + ((<usize>p) << 1), <i16>(<i32>(load<f32>(row + ((<usize>p) << 2)) * factor)));
    for (; p < ldq; p++) store<i16>(out + ((<usize>p) << 1), 0);
  }
}

/** Four integer sums to floats: `(start + float(sum) × row scale × column scales)`. */
// @ts-expect-error decorators are AssemblyScript's
@inline
function settle(out: usize, start: v128, sums: v128, row: v128, columns: v128): void {
  v128.store(out, f32x4.add(start, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), row), columns)));
}

/**
 * `C[m × n] = start + Q × W`, with integer sums: Q int16 rows of k values, W packed [n/8][k/2][8][2] int16; k even, n a multiple of 8.
 * `start` is `bias` (n values), or C itself where bias is 0.
 */
export function multiply(
  m: i32, n: i32, k: i32, q: usize, ldq: i32, w: usize, columnScales: usize, rowScales: usize, bias: usize, c: usize, ldc: i32,
): void {
  const pairs = k >> 1;
  const aStride = (<usize>ldq) << 1;
  const cStride = (<usize>ldc) << 2;
  for (let j = 0; j < n; j += 8) {
    const at = (<usize>j) << 2;
    const panel = w + (<usize>(j * pairs) << 2);
    const s0 = v128.load(columnScales + at);
    const s1 = v128.load(columnScales + at, 16);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      let a0 = q + (<usize>i) * aStride;
      let a1 = a0 + aStride;
      let a2 = a1 + aStride;
      let a3 = a2 + aStride;
      let b = panel;
      for (let p = 0; p < pairs; p++) {
        const b0 = v128.load(b);
        const b1 = v128.load(b, 16);
        let x = v128.load32_splat(a0);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, b0));
        c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x, b0));
        c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a2);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x, b0));
        c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a3);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x, b0));
        c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x, b1));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
        b += 32;
      }
      let out = c + (<usize>i) * cStride + at;
      const scales = rowScales + ((<usize>i) << 2);
      const start = bias ? bias + at : 0;
      let row = v128.load32_splat(scales);
      settle(out, v128.load(bias ? start : out), c00, row, s0);
      settle(out + 16, v128.load(bias ? start : out, 16), c01, row, s1);
      out += cStride;
      row = v128.load32_splat(scales, 4);
      settle(out, v128.load(bias ? start : out), c10, row, s0);
      settle(out + 16, v128.load(bias ? start : out, 16), c11, row, s1);
      out += cStride;
      row = v128.load32_splat(scales, 8);
      settle(out, v128.load(bias ? start : out), c20, row, s0);
      settle(out + 16, v128.load(bias ? start : out, 16), c21, row, s1);
      out += cStride;
      row = v128.load32_splat(scales, 12);
      settle(out, v128.load(bias ? start : out), c30, row, s0);
      settle(out + 16, v128.load(bias ? start : out, 16), c31, row, s1);
    }
    for (; i < m; i++) {
      let c0 = i32x4.splat(0);
      let c1 = c0;
      let a = q + (<usize>i) * aStride;
      let b = panel;
      for (let p = 0; p < pairs; p++) {
        const x = v128.load32_splat(a);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, v128.load(b)));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
        a += 4;
        b += 32;
      }
      const out = c + (<usize>i) * cStride + at;
      const row = v128.load32_splat(rowScales + ((<usize>i) << 2));
      const start = bias ? bias + at : out;
      const first = v128.load(start);
      const second = v128.load(start, 16);
      settle(out, first, c0, row, s0);
      settle(out + 16, second, c1, row, s1);
    }
  }
}

/** `C[m × n] = A[m × k] × B[k × n]` in f32, each sum in the order of k; n a multiple of 4. */
export function multiplyFloats(m: i32, n: i32, k: i32, a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32): void {
  const aStride = (<usize>lda) << 2;
  const bStride = (<usize>ldb) << 2;
  const cStride = (<usize>ldc) << 2;
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let c0 = f32x4.splat(0), c1 = c0, c2 = c0, c3 = c0;
      let a0 = a + (<usize>i) * aStride;
      let a1 = a0 + aStride;
      let a2 = a1 + aStride;
      let a3 = a2 + aStride;
      let from = b + at;
      for (let p = 0; p < k; p++) {
        const x = v128.load(from);
        c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a0), x));
        c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a1), x));
        c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a2), x));
        c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a3), x));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
        from += bStride;
      }
      const out = c + (<usize>i) * cStride + at;
      v128.store(out, c0);
      v128.store(out + cStride, c1);
      v128.store(out + 2 * cStride, c2);
      v128.store(out + 3 * cStride, c3);
    }
    for (; i < m; i++) {
      let sum = f32x4.splat(0);
      let row = a + (<usize>i) * aStride;
      let from = b + at;
      for (let p = 0; p < k; p++) {
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(row), v128.load(from)));
        row += 4;
        from += bStride;
      }
      v128.store(c + (<usize>i) * cStride + at, sum);
    }
  }
}

/**
 * For each of m rows, `C[i, l] = Σ_p T[i, p × n + l] × H[i, p] + T[i, k × n + l]`, each sum in the order of p; n a multiple of 4.
 * The label scores of one dependent with one head.
 */
export function contract(m: i32, n: i32, k: i32, t: usize, ldt: i32, h: usize, ldh: i32, c: usize, ldc: i32): void {
  const step = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const row = t + ((<usize>(i * ldt)) << 2);
    const head = h + ((<usize>(i * ldh)) << 2);
    const out = c + ((<usize>(i * ldc)) << 2);
    for (let l = 0; l < n; l += 4) {
      const at = (<usize>l) << 2;
      let from = row + at;
      let sum = f32x4.splat(0);
      for (let p = 0; p < k; p++) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(from), v128.load32_splat(head + ((<usize>p) << 2))));
        from += step;
      }
      v128.store(out + at, f32x4.add(sum, v128.load(from)));
    }
  }
}

/** exp by 2^whole × a polynomial of degree 6 (Taylor) on −½ … ½; arguments beyond ±80 are cut. */
// @ts-expect-error decorators are AssemblyScript's
@inline
function exp4(x: v128): v128 {
  const cut = f32x4.min(f32x4.max(x, f32x4.splat(-80)), f32x4.splat(80));
  const t = f32x4.mul(cut, f32x4.splat(1.44269504));
  const whole = f32x4.sub(f32x4.add(t, f32x4.splat(12582912)), f32x4.splat(12582912));
  const f = f32x4.sub(t, whole);
  let p = f32x4.add(f32x4.mul(f32x4.splat(1.540353e-4), f), f32x4.splat(1.3333558e-3));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(9.6181291e-3));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(5.5504109e-2));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(2.4022651e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(6.9314718e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  return i32x4.add(p, i32x4.shl(i32x4.trunc_sat_f32x4_s(whole), 23));
}

// @ts-expect-error decorators are AssemblyScript's
@inline
function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

// @ts-expect-error decorators are AssemblyScript's
@inline
function tanh4(x: v128): v128 {
  const two = f32x4.splat(2);
  return f32x4.sub(f32x4.mul(two, sigmoid4(f32x4.mul(two, x))), f32x4.splat(1));
}

/**
 * One step of m LSTM cells of h units: gates [i f o g] (4h a row) and the cells before (0 at the first step) to the cells and
 * outputs after; h a multiple of 4.
 */
export function step(m: i32, h: i32, gates: usize, before: usize, after: usize, outputs: usize): void {
  const width = (<usize>h) << 2;
  for (let i = 0; i < m; i++) {
    let g = gates + (<usize>i) * width * 4;
    const row = (<usize>i) * width;
    for (let at: usize = row; at < row + width; at += 16) {
      let cell = f32x4.mul(sigmoid4(v128.load(g)), tanh4(v128.load(g + 3 * width)));
      if (before) cell = f32x4.add(cell, f32x4.mul(sigmoid4(v128.load(g + width)), v128.load(before + at)));
      v128.store(after + at, cell);
      v128.store(outputs + at, f32x4.mul(sigmoid4(v128.load(g + 2 * width)), tanh4(cell)));
      g += 16;
    }
  }
}

/** Leaky ReLU in place: values below 0 times the slope; count a multiple of 4. */
export function leak(count: i32, a: usize, slope: f32): void {
  const end = a + ((<usize>count) << 2);
  const zero = f32x4.splat(0);
  const slopes = f32x4.splat(slope);
  for (let at = a; at < end; at += 16) {
    const x = v128.load(at);
    v128.store(at, v128.bitselect(f32x4.mul(x, slopes), x, f32x4.lt(x, zero)));
  }
}
