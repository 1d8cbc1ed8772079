import { beforeAll, describe, expect, test } from 'vitest';
import { createBatch } from '../../training/network/batch.ts';
import { NO_DROPOUT } from '../../training/network/dropout.ts';
import { networkStep, totalLoss } from '../../training/network/network.ts';
import { createRandom } from '../../training/random.ts';
import { type TinyNetwork, tinyNetwork } from './tiny-network.ts';

let network: TinyNetwork;

beforeAll(async () => {
  network = await tinyNetwork();
}, 60_000);

const loss = (): number => {
  const { machine, encoded } = network;
  const options = { dropout: NO_DROPOUT, random: null, touch: () => undefined };
  return totalLoss(networkStep(machine, createBatch(encoded, [0, 1, 2]), options));
};

describe('gradients', () => {
  test('equal the slope of the loss for every parameter', () => {
    const { machine, layout, memory } = network;
    // every start value away from zero, so that no path is switched off
    const random = createRandom(5);
    for (let i = 0; i < layout.size; i++) memory[machine.weights + i]! += 0.1 * random.normal();
    memory.fill(0, machine.gradients, machine.gradients + layout.size);
    const here = loss();
    const gradients = memory.slice(machine.gradients, machine.gradients + layout.size);
    for (const { name, rows, columns, stride, offset } of layout.parameters.values()) {
      let checked = 0;
      let strongest = 0;
      for (let i = 0; i < rows * columns; i++) {
        strongest = Math.max(
          strongest,
          Math.abs(gradients[offset + Math.floor(i / columns) * stride + (i % columns)]!),
        );
      }
      expect(strongest, `${name} has a gradient`).toBeGreaterThan(0);
      for (let draw = 0; draw < 300 && checked < 12; draw++) {
        const at = offset + random.below(rows) * stride + random.below(columns);
        const analytic = gradients[at]!;
        if (Math.abs(analytic) < strongest * 0.2) continue;
        checked++;
        const weight = machine.weights + at;
        const kept = memory[weight]!;
        const step = 4e-3;
        memory[weight] = kept + step;
        const above = loss();
        const upper = memory[weight]!;
        memory[weight] = kept - step;
        const below = loss();
        const lower = memory[weight]!;
        memory[weight] = kept;
        // the leaky ReLU has a kink: where a step crosses it, the other side has the slope
        const numeric = [
          (above - below) / (upper - lower),
          (above - here) / (upper - kept),
          (here - below) / (kept - lower),
        ];
        const off = Math.min(...numeric.map((slope) => Math.abs(slope - analytic)));
        expect(off, `${name}[${at - offset}]: ${numeric} / ${analytic}`).toBeLessThan(0.02 * Math.abs(analytic) + 1e-3);
      }
      expect(checked, name).toBeGreaterThan(0);
    }
  });

  test('a step leaves the weights alone', () => {
    const { machine, layout, memory } = network;
    const before = memory.slice(machine.weights, machine.weights + layout.size);
    loss();
    expect(memory.slice(machine.weights, machine.weights + layout.size)).toEqual(before);
  });
});
