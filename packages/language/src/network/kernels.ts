/**
 * The arithmetic of the network over one block of memory.
 *
 * Addresses are in bytes (f32 and i32 at multiples of 4, i16 rows at multiples of 16), strides in elements. Every implementation gives
 * the same bits: integer sums, f32 operations in one fixed order, one polynomial exp.
 */
export interface Kernels {
  readonly kind: 'simd' | 'plain';
  readonly buffer: ArrayBuffer;
  /** Rows of f32 to rows of int16, each with a scale; columns k … ldq become 0. */
  quantize(m: number, k: number, a: number, lda: number, q: number, ldq: number, scales: number): void;
  /** C = start + Q × W: int16 rows times weights packed [k/2][n][2]; start is `bias`, or C itself where `bias` is 0. */
  multiply(
    m: number,
    n: number,
    k: number,
    q: number,
    ldq: number,
    w: number,
    columnScales: number,
    rowScales: number,
    bias: number,
    c: number,
    ldc: number,
  ): void;
  /** C = A × B in f32; n a multiple of 4. */
  multiplyFloats(
    m: number,
    n: number,
    k: number,
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
  ): void;
  /** C[i, l] = Σ T[i, p × n + l] × H[i, p] + T[i, k × n + l]; n a multiple of 4. */
  contract(
    m: number,
    n: number,
    k: number,
    t: number,
    ldt: number,
    h: number,
    ldh: number,
    c: number,
    ldc: number,
  ): void;
  /** m LSTM cells of h units; gates [input forget output candidate]; `before` is 0 at the first step. */
  step(m: number, h: number, gates: number, before: number, after: number, outputs: number): void;
  /** Leaky ReLU in place; count a multiple of 4. */
  leak(count: number, a: number, slope: number): void;
}

/** Numbers of the kernels: both implementations read these. */
export const LEVELS = 16000;

/** The widest row `quantize` and `multiply` take without an integer sum running over: 127 × 16000 × 1056 < 2³¹. */
export const WIDEST = 1024;
