import type { Tensor } from '@dramatis/language/network/model';

/** A matrix given by `at(row, column)` as 8-bit integers with one scale per row: the row's largest number becomes 127. */
export const quantise = (rows: number, cols: number, at: (row: number, column: number) => number): Tensor => {
  const values = new Int8Array(rows * cols);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let top = 0;
    for (let column = 0; column < cols; column++) top = Math.max(top, Math.abs(at(row, column)));
    const scale = Math.fround(top / 127) || 1;
    scales[row] = scale;
    for (let column = 0; column < cols; column++) {
      values[row * cols + column] = Math.max(-127, Math.min(127, Math.round(at(row, column) / scale)));
    }
  }
  return { type: 'i8', rows, cols, values, scales };
};

/** A matrix given by `at(row, column)` as it is. */
export const exact = (rows: number, cols: number, at: (row: number, column: number) => number): Tensor => {
  const values = Float32Array.from({ length: rows * cols }, (_, i) => at(Math.floor(i / cols), i % cols));
  return { type: 'f32', rows, cols, values };
};
