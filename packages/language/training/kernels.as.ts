// The arithmetic of training, f32, AssemblyScript → WASM SIMD. Pointers are byte addresses; sizes and strides count floats.

// Columns of B (k × n, leading dimension ldb) as panels of eight: panel j holds B[p][8j … 8j+7] for p = 0 … k−1; the last is filled up with zeros.
export function pack(k: i32, n: i32, B: usize, ldb: i32, P: usize): void {
  const step = <usize>(ldb << 2);
  for (let j = 0; j < n; j += 8) {
    let b = B + (<usize>j << 2);
    if (j + 8 <= n) {
      for (let p = 0; p < k; p++) {
        v128.store(P, v128.load(b));
        v128.store(P, v128.load(b, 16), 16);
        b += step;
        P += 32;
      }
    } else {
      const zero = f32x4.splat(0);
      for (let p = 0; p < k; p++) {
        v128.store(P, v128.load(b));
        v128.store(P, zero, 16);
        b += step;
        P += 32;
      }
    }
  }
}

// The same panels of Bᵀ, B being n × k.
export function packTransposed(k: i32, n: i32, B: usize, ldb: i32, P: usize): void {
  for (let j = 0; j < n; j += 8) {
    const width = min(8, n - j);
    for (let q = 0; q < 8; q++) {
      let out = P + (<usize>q << 2);
      if (q < width) {
        let b = B + (<usize>((j + q) * ldb) << 2);
        for (let p = 0; p < k; p++) {
          store<f32>(out, load<f32>(b));
          b += 4;
          out += 32;
        }
      } else {
        for (let p = 0; p < k; p++) {
          store<f32>(out, 0);
          out += 32;
        }
      }
    }
    P += <usize>(k << 5);
  }
}

// x · y + z, rounded once where the machine can; the compiler's option FUSED = 0 rounds twice.
// @ts-ignore: decorator
@inline
function multiplyAdd(x: v128, y: v128, z: v128): v128 {
  return FUSED ? f32x4.relaxed_madd(x, y, z) : f32x4.add(z, f32x4.mul(x, y));
}

// C (m × n) += A · B, or bias + A · B when bias ≠ 0. A[i][p] lies at A + i·ars + p·acs, B in panels; n is a multiple of four.
export function gemm(m: i32, n: i32, k: i32, A: usize, ars: i32, acs: i32, P: usize, bias: usize, C: usize, ldc: i32): void {
  const RS = <usize>(ars << 2);
  const CS = <usize>(acs << 2);
  const L = <usize>(ldc << 2);
  for (let j = 0; j < n; j += 8) {
    const full = j + 8 <= n;
    const at = <usize>(j << 2);
    let i = 0;
    let o = C + at;
    let a = A;
    const s0 = bias ? v128.load(bias + at) : f32x4.splat(0);
    const s1 = bias && full ? v128.load(bias + at, 16) : f32x4.splat(0);
    for (; i + 4 <= m; i += 4) {
      let c00 = s0,
        c01 = s1,
        c10 = s0,
        c11 = s1,
        c20 = s0,
        c21 = s1,
        c30 = s0,
        c31 = s1;
      let a0 = a,
        a1 = a0 + RS,
        a2 = a1 + RS,
        a3 = a2 + RS,
        b = P;
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(b),
          b1 = v128.load(b, 16);
        let x = v128.load_splat<f32>(a0);
        c00 = multiplyAdd(x, b0, c00);
        c01 = multiplyAdd(x, b1, c01);
        x = v128.load_splat<f32>(a1);
        c10 = multiplyAdd(x, b0, c10);
        c11 = multiplyAdd(x, b1, c11);
        x = v128.load_splat<f32>(a2);
        c20 = multiplyAdd(x, b0, c20);
        c21 = multiplyAdd(x, b1, c21);
        x = v128.load_splat<f32>(a3);
        c30 = multiplyAdd(x, b0, c30);
        c31 = multiplyAdd(x, b1, c31);
        a0 += CS;
        a1 += CS;
        a2 += CS;
        a3 += CS;
        b += 32;
      }
      if (!bias) {
        c00 = f32x4.add(c00, v128.load(o));
        c10 = f32x4.add(c10, v128.load(o + L));
        c20 = f32x4.add(c20, v128.load(o + 2 * L));
        c30 = f32x4.add(c30, v128.load(o + 3 * L));
        if (full) {
          c01 = f32x4.add(c01, v128.load(o, 16));
          c11 = f32x4.add(c11, v128.load(o + L, 16));
          c21 = f32x4.add(c21, v128.load(o + 2 * L, 16));
          c31 = f32x4.add(c31, v128.load(o + 3 * L, 16));
        }
      }
      v128.store(o, c00);
      if (full) v128.store(o, c01, 16);
      o += L;
      v128.store(o, c10);
      if (full) v128.store(o, c11, 16);
      o += L;
      v128.store(o, c20);
      if (full) v128.store(o, c21, 16);
      o += L;
      v128.store(o, c30);
      if (full) v128.store(o, c31, 16);
      o += L;
      a += 4 * RS;
    }
    for (; i < m; i++) {
      let c0 = s0,
        c1 = s1,
        d0 = f32x4.splat(0),
        d1 = f32x4.splat(0);
      let a0 = a,
        b = P,
        p = 0;
      for (; p + 2 <= k; p += 2) {
        let x = v128.load_splat<f32>(a0);
        c0 = multiplyAdd(x, v128.load(b), c0);
        c1 = multiplyAdd(x, v128.load(b, 16), c1);
        x = v128.load_splat<f32>(a0 + CS);
        d0 = multiplyAdd(x, v128.load(b, 32), d0);
        d1 = multiplyAdd(x, v128.load(b, 48), d1);
        a0 += 2 * CS;
        b += 64;
      }
      if (p < k) {
        const x = v128.load_splat<f32>(a0);
        c0 = multiplyAdd(x, v128.load(b), c0);
        c1 = multiplyAdd(x, v128.load(b, 16), c1);
      }
      c0 = f32x4.add(c0, d0);
      c1 = f32x4.add(c1, d1);
      if (!bias) {
        c0 = f32x4.add(c0, v128.load(o));
        if (full) c1 = f32x4.add(c1, v128.load(o, 16));
      }
      v128.store(o, c0);
      if (full) v128.store(o, c1, 16);
      o += L;
      a += RS;
    }
    P += <usize>(k << 5);
  }
}

// exp, relative error below 2e-7 in ±87; Cephes' polynomial.
// @ts-expect-error: decorator
@inline
function exp4(v: v128): v128 {
  const x = f32x4.max(f32x4.min(v, f32x4.splat(87)), f32x4.splat(-87));
  const k = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  let r = f32x4.sub(x, f32x4.mul(k, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(k, f32x4.splat(-2.12194440e-4)));
  let y = f32x4.splat(1.9875691500e-4);
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(5.0000001201e-1));
  y = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(y, r), r), r), f32x4.splat(1));
  return f32x4.mul(y, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23));
}

// @ts-expect-error: decorator
@inline
function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

// @ts-expect-error: decorator
@inline
function tanh4(x: v128): v128 {
  const one = f32x4.splat(1);
  const two = f32x4.splat(2);
  return f32x4.sub(f32x4.div(two, f32x4.add(one, exp4(f32x4.mul(f32x4.splat(-2), x)))), one);
}

// n cells: gates G (n × 4H: input, forget, output, candidate) become their activations; previous cells Cp (0 for none); writes C, tanh C, outputs.
export function cellForward(n: i32, H: i32, G: usize, Cp: usize, C: usize, T: usize, O: usize): void {
  const h = <usize>(H << 2);
  for (let j = 0; j < n; j++) {
    for (let k: usize = 0; k < h; k += 16) {
      const i = sigmoid4(v128.load(G + k));
      const f = sigmoid4(v128.load(G + h + k));
      const o = sigmoid4(v128.load(G + 2 * h + k));
      const q = tanh4(v128.load(G + 3 * h + k));
      v128.store(G + k, i);
      v128.store(G + h + k, f);
      v128.store(G + 2 * h + k, o);
      v128.store(G + 3 * h + k, q);
      let c = f32x4.mul(i, q);
      if (Cp) c = f32x4.add(c, f32x4.mul(f, v128.load(Cp + k)));
      const t = tanh4(c);
      v128.store(C + k, c);
      v128.store(T + k, t);
      v128.store(O + k, f32x4.mul(o, t));
    }
    G += 4 * h;
    if (Cp) Cp += h;
    C += h;
    T += h;
    O += h;
  }
}

// Backward of cellForward: dO, dC (of this step, complete) → dG, and the forget path's share into dCp (0 for none).
export function cellBackward(n: i32, H: i32, G: usize, Cp: usize, T: usize, dO: usize, dC: usize, dG: usize, dCp: usize): void {
  const h = <usize>(H << 2);
  const one = f32x4.splat(1);
  for (let j = 0; j < n; j++) {
    for (let k: usize = 0; k < h; k += 16) {
      const i = v128.load(G + k);
      const f = v128.load(G + h + k);
      const o = v128.load(G + 2 * h + k);
      const q = v128.load(G + 3 * h + k);
      const t = v128.load(T + k);
      const d = v128.load(dO + k);
      const c = f32x4.add(v128.load(dC + k), f32x4.mul(f32x4.mul(d, o), f32x4.sub(one, f32x4.mul(t, t))));
      v128.store(dG + 2 * h + k, f32x4.mul(f32x4.mul(d, t), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(dG + k, f32x4.mul(f32x4.mul(c, q), f32x4.mul(i, f32x4.sub(one, i))));
      v128.store(dG + 3 * h + k, f32x4.mul(f32x4.mul(c, i), f32x4.sub(one, f32x4.mul(q, q))));
      if (Cp) {
        v128.store(dG + h + k, f32x4.mul(f32x4.mul(c, v128.load(Cp + k)), f32x4.mul(f, f32x4.sub(one, f))));
        v128.store(dCp + k, f32x4.mul(c, f));
      } else v128.store(dG + h + k, f32x4.splat(0));
    }
    G += 4 * h;
    T += h;
    dO += h;
    dC += h;
    dG += 4 * h;
    if (Cp) {
      Cp += h;
      dCp += h;
    }
  }
}

// o[j] += Σᵢ D[i][j] for the first n columns (a multiple of four) of m rows.
export function columnSums(m: i32, n: i32, D: usize, ldd: i32, o: usize): void {
  for (let j: usize = 0; j < <usize>(n << 2); j += 16) {
    let s = f32x4.splat(0);
    let d = D + j;
    for (let i = 0; i < m; i++) {
      s = f32x4.add(s, v128.load(d));
      d += <usize>(ldd << 2);
    }
    v128.store(o + j, f32x4.add(v128.load(o + j), s));
  }
}

// a += b, b = 0; returns Σ a². n is a multiple of four.
export function takeSum(n: i32, a: usize, b: usize): f64 {
  let s0 = f64x2.splat(0),
    s1 = f64x2.splat(0);
  const zero = f32x4.splat(0);
  for (let k: usize = 0; k < <usize>(n << 2); k += 16) {
    const x = f32x4.add(v128.load(a + k), v128.load(b + k));
    v128.store(a + k, x);
    v128.store(b + k, zero);
    const y = f32x4.mul(x, x);
    s0 = f64x2.add(s0, f64x2.promote_low_f32x4(y));
    s1 = f64x2.add(s1, f64x2.promote_low_f32x4(i8x16.shuffle(y, y, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15)));
  }
  const s = f64x2.add(s0, s1);
  return f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1);
}

// Adam with β 0.9 / 0.98; gradients are scaled, used, zeroed. rate = learning rate / (1 − 0.9^t), root = 1 / (1 − 0.98^t).
export function adam(n: i32, W: usize, G: usize, M: usize, V: usize, scale: f32, rate: f32, root: f32): void {
  const b1 = f32x4.splat(0.9),
    a1 = f32x4.splat(0.1),
    b2 = f32x4.splat(0.98),
    a2 = f32x4.splat(0.02),
    sc = f32x4.splat(scale),
    lr = f32x4.splat(rate),
    rt = f32x4.splat(root),
    eps = f32x4.splat(1e-8),
    zero = f32x4.splat(0);
  for (let k: usize = 0; k < <usize>(n << 2); k += 16) {
    const g = f32x4.mul(v128.load(G + k), sc);
    const m = f32x4.add(f32x4.mul(b1, v128.load(M + k)), f32x4.mul(a1, g));
    const v = f32x4.add(f32x4.mul(b2, v128.load(V + k)), f32x4.mul(a2, f32x4.mul(g, g)));
    v128.store(M + k, m);
    v128.store(V + k, v);
    v128.store(G + k, zero);
    const step = f32x4.div(f32x4.mul(lr, m), f32x4.add(f32x4.sqrt(f32x4.mul(v, rt)), eps));
    v128.store(W + k, f32x4.sub(v128.load(W + k), step));
  }
}

// E = d·E + (1 − d)·W
export function average(n: i32, W: usize, E: usize, d: f32): void {
  const a = f32x4.splat(d),
    b = f32x4.splat(1 - d);
  for (let k: usize = 0; k < <usize>(n << 2); k += 16) {
    v128.store(E + k, f32x4.add(f32x4.mul(a, v128.load(E + k)), f32x4.mul(b, v128.load(W + k))));
  }
}
