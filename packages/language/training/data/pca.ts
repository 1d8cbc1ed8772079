import { createRandom } from '../random.ts';

/** Rows (n × width) on their first `components` principal axes, scaled to a root mean square of `rms`. Orthogonal iteration, fixed start. */
export const pca = (
  rows: readonly ArrayLike<number>[],
  width: number,
  components: number,
  rms: number,
): Float32Array => {
  const mean = new Float64Array(width);
  for (const row of rows) for (let j = 0; j < width; j++) mean[j]! += row[j]! / rows.length;
  const covariance = new Float64Array(width * width);
  const centred = new Float64Array(width);
  for (const row of rows) {
    for (let j = 0; j < width; j++) centred[j] = row[j]! - mean[j]!;
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) covariance[a * width + b]! += centred[a]! * centred[b]!;
    }
  }
  const random = createRandom(17);
  let basis = Float64Array.from({ length: width * components }, () => random.normal());
  for (let round = 0; round < 60; round++) {
    const next = new Float64Array(width * components);
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) {
        const c = covariance[a * width + b]!;
        for (let j = 0; j < components; j++) next[a * components + j]! += c * basis[b * components + j]!;
      }
    }
    orthonormalise(next, width, components);
    basis = next;
  }
  const out = new Float32Array(rows.length * components);
  let squares = 0;
  rows.forEach((row, i) => {
    for (let j = 0; j < components; j++) {
      let sum = 0;
      for (let a = 0; a < width; a++) sum += (row[a]! - mean[a]!) * basis[a * components + j]!;
      out[i * components + j] = sum;
      squares += sum * sum;
    }
  });
  const scale = rms / Math.sqrt(squares / Math.max(1, out.length));
  return out.map((value) => value * scale);
};

/** Gram–Schmidt over the columns of a rows × columns matrix, in place. */
const orthonormalise = (matrix: Float64Array, rows: number, columns: number): void => {
  for (let j = 0; j < columns; j++) {
    for (let q = 0; q < j; q++) {
      let dot = 0;
      for (let a = 0; a < rows; a++) dot += matrix[a * columns + j]! * matrix[a * columns + q]!;
      for (let a = 0; a < rows; a++) matrix[a * columns + j]! -= dot * matrix[a * columns + q]!;
    }
    let norm = 0;
    for (let a = 0; a < rows; a++) norm += matrix[a * columns + j]! ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let a = 0; a < rows; a++) matrix[a * columns + j]! *= scale;
  }
};
