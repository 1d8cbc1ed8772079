import type { Kernels } from './compile-kernels.ts';
import { TABLES, tableStarts } from './network/inputs.ts';
import { parameterOf } from './network/layout.ts';
import type { SharedState } from './shared-state.ts';

/** Start and end (floats) of the `part`-th of `parts` shares of `size` floats, at multiples of 16. */
const share = (size: number, part: number, parts: number): readonly [number, number] => {
  const edge = (i: number): number => (i === parts ? size : Math.floor((size * i) / parts / 16) * 16);
  return [edge(part), edge(part + 1)];
};

/** A worker's part of summing gradients and moving weights. All parts together cover every parameter once. */
export interface Updater {
  /** Notes that a table row has a gradient. */
  readonly touch: (table: number, row: number) => void;
  /** Sums all workers' gradients of this worker's part into the first block; returns their squared length. */
  readonly sum: () => number;
  /** Adam on this worker's part, scaled by `scale`; zeroes the gradients. */
  readonly move: (scale: number, learningRate: number, step: number) => void;
  /** Zeroes the gradients of this worker's part without a step. */
  readonly skip: () => void;
  /** Forgets which rows were touched; once per step, after all workers have moved. */
  readonly forget: () => void;
  /** Moves this worker's part of the averaged weights towards the weights. */
  readonly average: (decay: number) => void;
}

/** The part of worker `worker`. */
export const createUpdater = (shared: SharedState, kernels: Kernels, worker: number): Updater => {
  const { map, layout, marks, touched, touchedCounts } = shared;
  const workers = shared.parameters.workers;
  const starts = tableStarts(shared);
  const tables = TABLES.map((name) => parameterOf(layout, name));
  const rows: { readonly at: number; readonly size: number }[] = [];
  const gradients = map.gradients;
  const [first, end] = share(layout.dense, worker, workers);
  const byte = (block: number, at: number): number => 4 * (block + at);
  const mine = marks[worker]!;
  const list = touched[worker]!;

  const place = (row: number): { readonly at: number; readonly size: number } => {
    let table = 0;
    while (starts[table + 1]! <= row) table++;
    const { offset, stride } = tables[table]!;
    return { at: offset + (row - starts[table]!) * stride, size: stride };
  };

  // the first block takes up the others one after the other, in this order; the last sum is the whole one
  const gather = (at: number, size: number): number => {
    let squares = 0;
    for (let other = 1; other < workers; other++) {
      squares = kernels.takeSum(size, byte(gradients[0]!, at), byte(gradients[other]!, at));
    }
    return workers > 1 ? squares : kernels.takeSum(size, byte(gradients[0]!, at), byte(map.nothing, at));
  };

  const sum = (): number => {
    rows.length = 0;
    let squares = gather(first, end - first);
    const seen = new Set<number>();
    for (let w = 0; w < workers; w++) {
      for (let i = 0; i < touchedCounts[w]!; i++) {
        const row = touched[w]![i]!;
        if (row % workers !== worker || seen.has(row)) continue;
        seen.add(row);
        const { at, size } = place(row);
        rows.push({ at, size });
        squares += gather(at, size);
      }
    }
    return squares;
  };

  return {
    touch: (table, row) => {
      const global = starts[table]! + row;
      if (mine[global] === 1) return;
      mine[global] = 1;
      list[touchedCounts[worker]!++] = global;
    },
    sum,
    move: (scale, learningRate, step) => {
      const rate = learningRate / (1 - 0.9 ** step);
      const root = 1 / (1 - 0.98 ** step);
      const adam = (at: number, size: number): void => {
        kernels.adam(
          size,
          byte(map.weights, at),
          byte(gradients[0]!, at),
          byte(map.momentum, at),
          byte(map.squares, at),
          scale,
          rate,
          root,
        );
      };
      adam(first, end - first);
      for (const { at, size } of rows) adam(at, size);
    },
    skip: () => {
      const memory = new Float32Array(shared.memory.buffer);
      for (const { at, size } of [{ at: first, size: end - first }, ...rows]) {
        memory.fill(0, gradients[0]! + at, gradients[0]! + at + size);
      }
    },
    forget: () => {
      for (let i = 0; i < touchedCounts[worker]!; i++) mine[list[i]!] = 0;
      touchedCounts[worker] = 0;
    },
    average: (decay) => {
      const [from, to] = share(layout.size, worker, workers);
      kernels.average(to - from, byte(map.weights, from), byte(map.average, from), decay);
    },
  };
};
