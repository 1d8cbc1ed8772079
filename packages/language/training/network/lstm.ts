import type { Batch } from './batch.ts';
import { gradientsOf, type Machine, weightsOf } from './machine.ts';

/** What the forward pass of one direction of a layer leaves for its backward pass (indices of floats; rows in its own reading order). */
export interface LstmState {
  readonly name: string;
  readonly inputs: number;
  readonly backwards: boolean;
  readonly input: number;
  readonly gates: number;
  readonly cells: number;
  readonly tanh: number;
  readonly output: number;
}

/** Runs one direction (`encoder.0.forward`, …) over `source` (rows × inputs). */
export const lstmForward = (
  machine: Machine,
  batch: Batch,
  name: string,
  source: number,
  inputs: number,
  backwards: boolean,
): LstmState => {
  const { memory, kernels } = machine;
  const { rows, steps, offsets, counts, reversed } = batch;
  const hidden = machine.layout.config.hidden;
  const wide = 4 * hidden;
  let input = source;
  if (backwards) {
    input = machine.take(rows * inputs);
    for (let row = 0; row < rows; row++) {
      const from = source + reversed[row]! * inputs;
      memory.copyWithin(input + row * inputs, from, from + inputs);
    }
  }
  const gates = machine.take(rows * wide);
  const cells = machine.take(rows * hidden);
  const tanh = machine.take(rows * hidden);
  const output = machine.take(rows * hidden);
  const inputPanels = machine.pack(inputs, wide, weightsOf(machine, `${name}.input`), wide);
  const recurrentPanels = machine.pack(hidden, wide, weightsOf(machine, `${name}.recurrent`), wide);
  machine.multiply(rows, wide, inputs, [input, inputs, 1], inputPanels, weightsOf(machine, `${name}.bias`), [
    gates,
    wide,
  ]);
  for (let t = 0; t < steps; t++) {
    const now = offsets[t]!;
    const before = t > 0 ? offsets[t - 1]! : 0;
    const n = counts[t]!;
    if (t > 0) {
      machine.multiply(n, wide, hidden, [output + before * hidden, hidden, 1], recurrentPanels, 0, [
        gates + now * wide,
        wide,
      ]);
    }
    kernels.cellForward(
      n,
      hidden,
      4 * (gates + now * wide),
      t > 0 ? 4 * (cells + before * hidden) : 0,
      4 * (cells + now * hidden),
      4 * (tanh + now * hidden),
      4 * (output + now * hidden),
    );
  }
  return { name, inputs, backwards, input, gates, cells, tanh, output };
};

/** Backward pass: `dOutput` (rows × hidden, own order) is used up; adds to `dSource` (rows × inputs, text order). */
export const lstmBackward = (
  machine: Machine,
  batch: Batch,
  state: LstmState,
  dOutput: number,
  dSource: number,
): void => {
  const { memory, kernels } = machine;
  const { rows, steps, offsets, counts, reversed } = batch;
  const { name, inputs, input, gates, cells, tanh, output } = state;
  const hidden = machine.layout.config.hidden;
  const wide = 4 * hidden;
  const dGates = machine.take(rows * wide);
  const dCells = machine.zeros(rows * hidden);
  const recurrent = machine.packTransposed(wide, hidden, weightsOf(machine, `${name}.recurrent`), wide);
  for (let t = steps - 1; t >= 0; t--) {
    const now = offsets[t]!;
    const before = t > 0 ? offsets[t - 1]! : 0;
    kernels.cellBackward(
      counts[t]!,
      hidden,
      4 * (gates + now * wide),
      t > 0 ? 4 * (cells + before * hidden) : 0,
      4 * (tanh + now * hidden),
      4 * (dOutput + now * hidden),
      4 * (dCells + now * hidden),
      4 * (dGates + now * wide),
      t > 0 ? 4 * (dCells + before * hidden) : 0,
    );
    if (t > 0) {
      machine.multiply(counts[t]!, hidden, wide, [dGates + now * wide, wide, 1], recurrent, 0, [
        dOutput + before * hidden,
        hidden,
      ]);
    }
  }
  const first = counts[0]!;
  const later = rows - first;
  if (later > 0) {
    const previous = machine.take(later * hidden);
    for (let t = 1; t < steps; t++) {
      const from = output + offsets[t - 1]! * hidden;
      memory.copyWithin(previous + (offsets[t]! - first) * hidden, from, from + counts[t]! * hidden);
    }
    const panels = machine.pack(later, wide, dGates + first * wide, wide);
    machine.multiply(hidden, wide, later, [previous, 1, hidden], panels, 0, [
      gradientsOf(machine, `${name}.recurrent`),
      wide,
    ]);
  }
  const panels = machine.pack(rows, wide, dGates, wide);
  machine.multiply(inputs, wide, rows, [input, 1, inputs], panels, 0, [gradientsOf(machine, `${name}.input`), wide]);
  kernels.columnSums(rows, wide, 4 * dGates, wide, 4 * gradientsOf(machine, `${name}.bias`));
  const transposed = machine.packTransposed(wide, inputs, weightsOf(machine, `${name}.input`), wide);
  const dInput = state.backwards ? machine.zeros(rows * inputs) : dSource;
  machine.multiply(rows, inputs, wide, [dGates, wide, 1], transposed, 0, [dInput, inputs]);
  if (!state.backwards) return;
  for (let row = 0; row < rows; row++) {
    const to = dSource + reversed[row]! * inputs;
    const from = dInput + row * inputs;
    for (let k = 0; k < inputs; k++) memory[to + k]! += memory[from + k]!;
  }
};
