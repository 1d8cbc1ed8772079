import { Worker } from 'node:worker_threads';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { addCounts, type Counts, describeCounts, NO_COUNTS } from './evaluate.ts';
import type { Losses } from './network/network.ts';
import type { TrainOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import type { SharedState } from './shared-state.ts';
import type { WorkerMessage, WorkerStart } from './worker.ts';

const describeLosses = ({ arcs, labels, tags, names }: Losses, tokens: number): string =>
  [arcs, labels, tags, names].map((loss) => (loss / tokens).toFixed(3)).join(' ');

/** Trains in worker threads until the last epoch, from the checkpoint when asked to; `say` gets progress lines. */
export const train = async (
  { shared, uposOf }: Prepared,
  options: TrainOptions,
  say: (line: string) => void,
): Promise<void> => {
  const resumed = options.resume ? readCheckpoint(options.checkpoints, shared) : null;
  const { epochs, workers } = options.parameters;
  const state: SharedState = { ...shared, firstEpoch: resumed?.epoch ?? 0, firstStep: resumed?.step ?? 0 };
  if (resumed) say(`resumed after ${resumed.epoch} epochs`);
  if (state.firstEpoch >= epochs) return;
  Atomics.store(state.control, 2, state.firstEpoch);
  const started = performance.now();
  let lastLine = 0;
  let figures: Counts[] = state.dev.map(() => NO_COUNTS);
  const minutes = (): number => (performance.now() - started) / 60_000;
  const left = (step: number): string => {
    const perStep = minutes() / Math.max(1, step - state.firstStep);
    return `${minutes().toFixed(1)} min, ${(perStep * (state.totalSteps - step)).toFixed(0)} min left`;
  };
  const hear = (message: WorkerMessage): void => {
    if (message.kind === 'progress') {
      if (minutes() - lastLine < 0.33) return;
      lastLine = minutes();
      const { epoch, step, tokens, losses } = message;
      say(
        `epoch ${epoch + 1}/${epochs} step ${step}/${state.totalSteps} loss ${describeLosses(losses, tokens)}; ${left(step)}`,
      );
    } else if (message.kind === 'evaluation') {
      figures = figures.map((counts, set) => (set === message.set ? addCounts(counts, message.counts) : counts));
    } else {
      const { epoch, step, skipped, tokens, losses } = message;
      writeCheckpoint(options.checkpoints, state, { epoch: epoch + 1, step });
      say(`epoch ${epoch + 1} done: loss ${describeLosses(losses, tokens)}, ${skipped} steps skipped; ${left(step)}`);
      // the other workers' evaluations may still be on their way
      setTimeout(() => {
        state.dev.forEach(({ name }, set) => {
          say(`  ${name}: ${describeCounts(figures[set]!)}`);
        });
        figures = state.dev.map(() => NO_COUNTS);
        Atomics.store(state.control, 2, epoch + 1);
        Atomics.notify(state.control, 2);
      }, 300);
    }
  };
  await Promise.all(
    Array.from(
      { length: workers },
      (_, worker) =>
        new Promise<void>((resolve, reject) => {
          const workerData: WorkerStart = { shared: state, worker, uposOf };
          const thread = new Worker(new URL('./worker.js', import.meta.url), { workerData });
          thread.on('message', hear);
          thread.on('error', reject);
          thread.on('exit', (code) =>
            code === 0 ? resolve() : reject(new Error(`worker ${worker} ended with ${code}`)),
          );
        }),
    ),
  );
};
