import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';

const DRAMATIS = fileURLToPath(new URL('../../apps/cli/bin/dramatis.js', import.meta.url));
const REPORT = 'Turkish jets bombed Afrin on Monday, the defence ministry said.';

/** Milliseconds of `dramatis extract -` on one sentence, and of Node doing nothing, each the median of five, by turns. */
export function measureStartUp(): { readonly startMs: number; readonly nodeMs: number } {
  const runs = Array.from({ length: 5 }, () => ({
    start: milliseconds([DRAMATIS, 'extract', '-'], REPORT),
    node: milliseconds(['-e', '0'], ''),
  }));
  return { startMs: median(runs.map(({ start }) => start)), nodeMs: median(runs.map(({ node }) => node)) };
}

function milliseconds(args: readonly string[], input: string): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { input, stdio: ['pipe', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with exit code ${status}`);
  return Math.round(performance.now() - started);
}
