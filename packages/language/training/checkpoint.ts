import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HyperParameters } from './hyper-parameters.ts';
import type { SharedState } from './shared-state.ts';

/** Where training stands: epochs and steps done. */
export interface Progress {
  readonly epoch: number;
  readonly step: number;
}

interface Checkpoint extends Progress {
  readonly parameters: HyperParameters;
  readonly size: number;
}

const BLOCKS = ['weights', 'momentum', 'squares', 'average'] as const;

type Blocks = Pick<SharedState, 'memory' | 'map' | 'layout' | 'parameters'>;

/** Writes weights, Adam's moments and averages, then the note that says they are whole. */
export const writeCheckpoint = (
  folder: string,
  { memory, map, layout, parameters }: Blocks,
  progress: Progress,
): void => {
  mkdirSync(folder, { recursive: true });
  const whole = new Uint8Array(4 * layout.size * BLOCKS.length);
  BLOCKS.forEach((block, i) => {
    whole.set(new Uint8Array(memory.buffer, 4 * map[block], 4 * layout.size), 4 * layout.size * i);
  });
  writeFileSync(join(folder, 'blocks.tmp'), whole);
  renameSync(join(folder, 'blocks.tmp'), join(folder, `blocks-${progress.epoch % 2}.bin`));
  const note: Checkpoint = { ...progress, parameters, size: layout.size };
  writeFileSync(join(folder, 'checkpoint.tmp'), `${JSON.stringify(note, null, 2)}\n`);
  renameSync(join(folder, 'checkpoint.tmp'), join(folder, 'checkpoint.json'));
};

/** Hyper-parameters that have to stay as they were; the number of epochs may change: the step size then falls towards the new end. */
const lasting = ({ epochs: _, ...rest }: HyperParameters): string => JSON.stringify(rest);

/** Reads the checkpoint back into memory; null when there is none. Throws when it was made with other hyper-parameters or data. */
export const readCheckpoint = (folder: string, { memory, map, layout, parameters }: Blocks): Progress | null => {
  const path = join(folder, 'checkpoint.json');
  if (!existsSync(path)) return null;
  const note = JSON.parse(readFileSync(path, 'utf8')) as Checkpoint;
  if (note.size !== layout.size || lasting(note.parameters) !== lasting(parameters)) {
    throw new Error(`the checkpoint in ${folder} was made with other hyper-parameters or data`);
  }
  const whole = readFileSync(join(folder, `blocks-${note.epoch % 2}.bin`));
  BLOCKS.forEach((block, i) => {
    new Uint8Array(memory.buffer, 4 * map[block], 4 * layout.size).set(
      whole.subarray(4 * layout.size * i, 4 * layout.size * (i + 1)),
    );
  });
  return { epoch: note.epoch, step: note.step };
};
