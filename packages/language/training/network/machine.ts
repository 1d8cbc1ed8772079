import type { Kernels } from '../compile-kernels.ts';
import { type Layout, parameterOf } from './layout.ts';

/** Kernels, the memory they work in, and scratch space taken piece by piece and given back all at once. Addresses are indices of floats. */
export interface Machine {
  readonly layout: Layout;
  readonly memory: Float32Array;
  readonly kernels: Kernels;
  /** Where the weights in use lie. */
  readonly weights: number;
  /** Where gradients are summed. */
  readonly gradients: number;
  /** Where the frozen word vectors lie. */
  readonly frozen: number;
  readonly take: (size: number) => number;
  readonly zeros: (size: number) => number;
  readonly reset: () => void;
  /** C (m × n) += A · B for B in panels; `bias` (0 for none) replaces C's old values. */
  readonly multiply: (
    m: number,
    n: number,
    k: number,
    a: readonly [at: number, rowStride: number, columnStride: number],
    panels: number,
    bias: number,
    c: readonly [at: number, stride: number],
  ) => void;
  /** Panels of a k × n matrix. */
  readonly pack: (k: number, n: number, at: number, stride: number) => number;
  /** Panels of the transpose of an n × k matrix. */
  readonly packTransposed: (k: number, n: number, at: number, stride: number) => number;
}

/** Regions of the shared memory a machine works with (indices of floats); scratch space is `scratch` … `end`. */
export interface Regions {
  readonly weights: number;
  readonly gradients: number;
  readonly frozen: number;
  readonly scratch: number;
  readonly end: number;
}

/** A machine over `memory`. `take` throws when the scratch space is used up. */
export const createMachine = (layout: Layout, memory: Float32Array, kernels: Kernels, regions: Regions): Machine => {
  let at = regions.scratch;
  const take = (size: number): number => {
    const start = at;
    at = (at + size + 15) & ~15;
    if (at > regions.end) throw new Error(`scratch space of ${regions.end - regions.scratch} floats is too small`);
    return start;
  };
  const panels = (k: number, n: number): number => take(k * ((n + 7) & ~7));
  return {
    layout,
    memory,
    kernels,
    weights: regions.weights,
    gradients: regions.gradients,
    frozen: regions.frozen,
    take,
    zeros: (size) => {
      const start = take(size);
      memory.fill(0, start, start + size);
      return start;
    },
    reset: () => {
      at = regions.scratch;
    },
    multiply: (m, n, k, [a, rowStride, columnStride], p, bias, [c, stride]) => {
      kernels.gemm(m, n, k, 4 * a, rowStride, columnStride, 4 * p, 4 * bias, 4 * c, stride);
    },
    pack: (k, n, from, stride) => {
      const p = panels(k, n);
      kernels.pack(k, n, 4 * from, stride, 4 * p);
      return p;
    },
    packTransposed: (k, n, from, stride) => {
      const p = panels(k, n);
      kernels.packTransposed(k, n, 4 * from, stride, 4 * p);
      return p;
    },
  };
};

/** Where the weights of a parameter lie. */
export const weightsOf = (machine: Machine, name: string): number =>
  machine.weights + parameterOf(machine.layout, name).offset;

/** Where the gradients of a parameter lie. */
export const gradientsOf = (machine: Machine, name: string): number =>
  machine.gradients + parameterOf(machine.layout, name).offset;

/** Output = bias + input · weight, for `rows` rows; returns where the output (stride: the weight's) lies. */
export const dense = (
  machine: Machine,
  rows: number,
  input: readonly [at: number, stride: number],
  weight: string,
  bias: string,
): number => {
  const { rows: inputs, stride } = parameterOf(machine.layout, weight);
  const out = machine.take(rows * stride);
  const p = machine.pack(inputs, stride, weightsOf(machine, weight), stride);
  machine.multiply(rows, stride, inputs, [input[0], input[1], 1], p, weightsOf(machine, bias), [out, stride]);
  return out;
};

/** Backward of `dense`: gradients of weight and bias, and input gradients added at `dInput`. */
export const denseBackward = (
  machine: Machine,
  rows: number,
  input: readonly [at: number, stride: number],
  dOutput: number,
  weight: string,
  bias: string,
  dInput: readonly [at: number, stride: number],
): void => {
  const { rows: inputs, stride } = parameterOf(machine.layout, weight);
  const p = machine.pack(rows, stride, dOutput, stride);
  machine.multiply(inputs, stride, rows, [input[0], 1, input[1]], p, 0, [gradientsOf(machine, weight), stride]);
  machine.kernels.columnSums(rows, stride, 4 * dOutput, stride, 4 * gradientsOf(machine, bias));
  const transposed = machine.packTransposed(stride, inputs, weightsOf(machine, weight), stride);
  machine.multiply(rows, inputs, stride, [dOutput, stride, 1], transposed, 0, dInput);
};
