import { parentPort, workerData } from 'node:worker_threads';
import { meet } from './barrier.ts';
import { instantiateKernels } from './compile-kernels.ts';
import { type Counts, evaluate } from './evaluate.ts';
import { learningRateAt } from './hyper-parameters.ts';
import { createBatch } from './network/batch.ts';
import { createMachine } from './network/machine.ts';
import { type Losses, networkStep } from './network/network.ts';
import { planEpoch } from './plan-epoch.ts';
import { createRandom } from './random.ts';
import { type SharedState, SLOTS } from './shared-state.ts';
import { createUpdater } from './update.ts';

/** What a worker starts with. */
export interface WorkerStart {
  readonly shared: SharedState;
  readonly worker: number;
  /** UPOS class of each tag. */
  readonly uposOf: readonly number[];
}

/** What workers tell the main thread; progress and epochs come from worker 0 only. */
export type WorkerMessage =
  | {
      readonly kind: 'progress';
      readonly epoch: number;
      readonly step: number;
      readonly tokens: number;
      readonly losses: Losses;
    }
  | {
      readonly kind: 'epoch';
      readonly epoch: number;
      readonly step: number;
      readonly skipped: number;
      readonly losses: Losses;
      readonly tokens: number;
    }
  | { readonly kind: 'evaluation'; readonly epoch: number; readonly set: number; readonly counts: Counts };

/** Trains: all workers run the same plan in step, each on its share of every batch. */
const run = ({ shared, worker, uposOf }: WorkerStart): void => {
  const { parameters, map, layout, control, slots } = shared;
  const { workers, seed } = parameters;
  const kernels = instantiateKernels(shared.module, shared.memory);
  const memory = new Float32Array(shared.memory.buffer);
  const scratch = map.scratch[worker]!;
  const regions = { gradients: map.gradients[worker]!, frozen: map.frozen, scratch, end: scratch + map.scratchSize };
  const machine = createMachine(layout, memory, kernels, { ...regions, weights: map.weights });
  const averaged = createMachine(layout, memory, kernels, { ...regions, weights: map.average });
  const updater = createUpdater(shared, kernels, worker);
  const post = (message: WorkerMessage): void => parentPort?.postMessage(message);
  const lengths = Int32Array.from(shared.even.flags, (_, s) => shared.even.starts[s + 1]! - shared.even.starts[s]!);
  let step = shared.firstStep;
  for (let epoch = shared.firstEpoch; epoch < parameters.epochs; epoch++) {
    const sentences = epoch % 2 === 0 ? shared.even : shared.odd;
    let skipped = 0;
    let tokens = 0;
    let sums = [0, 0, 0, 0];
    for (const shares of planEpoch(lengths, { tokens: parameters.batchTokens, workers, seed, epoch })) {
      step++;
      const own = shares[worker]!;
      const slot = worker * SLOTS;
      slots.fill(0, slot, slot + SLOTS);
      if (own.length > 0) {
        const batch = createBatch(sentences, own);
        const random = createRandom(seed, epoch, step, worker);
        const losses = networkStep(machine, batch, { dropout: parameters.dropout, random, touch: updater.touch });
        slots.set([0, losses.arcs, losses.labels, losses.tags, losses.names, batch.rows], slot);
      }
      meet(control, workers);
      slots[slot] = updater.sum();
      meet(control, workers);
      const total = (which: number): number => {
        let sum = 0;
        for (let w = 0; w < workers; w++) sum += slots[w * SLOTS + which]!;
        return sum;
      };
      const rows = total(5);
      const norm = Math.sqrt(total(0)) / rows;
      if (Number.isFinite(norm)) {
        const clip = norm > parameters.clip ? parameters.clip / norm : 1;
        updater.move(clip / rows, learningRateAt(step, shared.totalSteps, parameters), step);
        tokens += rows;
        sums = sums.map((sum, i) => sum + total(i + 1));
      } else {
        skipped++;
        updater.skip();
      }
      updater.forget();
      meet(control, workers);
      if (step % parameters.averageEvery === 0) updater.average(step < 1000 ? 0.9 : parameters.averageDecay);
      if (worker === 0 && step % 25 === 0) {
        const [arcs, labels, tags, names] = sums as [number, number, number, number];
        post({ kind: 'progress', epoch, step, tokens, losses: { arcs, labels, tags, names } });
      }
    }
    meet(control, workers);
    shared.dev.forEach(({ sentences: dev }, set) => {
      const chosen = Array.from(dev.flags.keys()).filter((s) => s % workers === worker);
      post({ kind: 'evaluation', epoch, set, counts: evaluate(averaged, dev, chosen, uposOf) });
    });
    meet(control, workers);
    if (worker === 0) {
      const [arcs, labels, tags, names] = sums as [number, number, number, number];
      post({ kind: 'epoch', epoch, step, skipped, losses: { arcs, labels, tags, names }, tokens });
    }
    // the main thread writes its checkpoint before anything moves again
    while (Atomics.load(control, 2) <= epoch) Atomics.wait(control, 2, Atomics.load(control, 2), 1000);
    if (Atomics.load(control, 3) === 1) return;
  }
};

if (parentPort) run(workerData as WorkerStart);
