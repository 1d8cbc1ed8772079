import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ScalingFigures {
  readonly megabytes: number;
  readonly documents: number;
  readonly events: number;
  /** By the clock: other work on the machine counts too. */
  readonly seconds: number;
  /** Of this process on all cores: what growth is read from. */
  readonly cpuSeconds: number;
  readonly peakMB: number;
}

/** Extract so many megabytes of text in a process of its own. */
export function measureScaling(folder: string, megabytes: number): ScalingFigures {
  const script = fileURLToPath(new URL('./scaling-run.js', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script, folder, String(megabytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the run over ${megabytes} MB ended with exit code ${status}`);
  return JSON.parse(stdout) as ScalingFigures;
}
