import type { Random } from '../random.ts';
import type { Batch } from './batch.ts';
import { type Dropout, drop, dropBackward } from './dropout.ts';
import { type Inputs, inputsBackward, inputsForward } from './inputs.ts';
import { type LstmState, lstmBackward, lstmForward } from './lstm.ts';
import type { Machine } from './machine.ts';

interface Layer {
  readonly forward: LstmState;
  readonly backward: LstmState;
  readonly factors: number;
}

/** The encoder's output (rows × 2·hidden, `at`) and what its backward pass needs. */
export interface Encoded {
  readonly at: number;
  readonly width: number;
  readonly inputs: Inputs;
  readonly layers: readonly Layer[];
}

/** Input vectors and all LSTM layers. */
export const encoderForward = (machine: Machine, batch: Batch, dropout: Dropout, random: Random | null): Encoded => {
  const { memory } = machine;
  const { layers, hidden } = machine.layout.config;
  const inputs = inputsForward(machine, batch, dropout, random);
  const width = 2 * hidden;
  const states: Layer[] = [];
  let at = inputs.at;
  let inputWidth = inputs.width;
  for (let layer = 0; layer < layers; layer++) {
    const forward = lstmForward(machine, batch, `encoder.${layer}.forward`, at, inputWidth, false);
    const backward = lstmForward(machine, batch, `encoder.${layer}.backward`, at, inputWidth, true);
    const out = machine.take(batch.rows * width);
    for (let row = 0; row < batch.rows; row++) {
      const a = forward.output + row * hidden;
      const b = backward.output + batch.reversed[row]! * hidden;
      memory.copyWithin(out + row * width, a, a + hidden);
      memory.copyWithin(out + row * width + hidden, b, b + hidden);
    }
    states.push({ forward, backward, factors: drop(machine, out, batch.rows * width, dropout.encoder, random) });
    at = out;
    inputWidth = width;
  }
  return { at, width, inputs, layers: states };
};

/** Backward pass from `dEncoded` (rows × 2·hidden, used up) down to the tables. */
export const encoderBackward = (
  machine: Machine,
  batch: Batch,
  encoded: Encoded,
  dEncoded: number,
  touch: (table: number, row: number) => void,
): void => {
  const { memory } = machine;
  const { hidden } = machine.layout.config;
  const { width } = encoded;
  let dOut = dEncoded;
  for (let layer = encoded.layers.length - 1; layer >= 0; layer--) {
    const { forward, backward, factors } = encoded.layers[layer]!;
    dropBackward(machine, dOut, batch.rows * width, factors);
    const dForward = machine.take(batch.rows * hidden);
    const dBackward = machine.take(batch.rows * hidden);
    for (let row = 0; row < batch.rows; row++) {
      const from = dOut + row * width;
      memory.copyWithin(dForward + row * hidden, from, from + hidden);
      memory.copyWithin(dBackward + batch.reversed[row]! * hidden, from + hidden, from + width);
    }
    const dIn = machine.zeros(batch.rows * forward.inputs);
    lstmBackward(machine, batch, forward, dForward, dIn);
    lstmBackward(machine, batch, backward, dBackward, dIn);
    dOut = dIn;
  }
  inputsBackward(machine, batch, encoded.inputs, dOut, touch);
};
