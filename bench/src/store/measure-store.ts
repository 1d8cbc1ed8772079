import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

/** Varied real texts: enough that starting does not count. */
const REPORTS = '120';
/** Filling a case ends after these. */
const MOST_MINUTES = '30';

/** What it takes to add to a case and to ask it, as lines of JSON: real texts first, then made-up extractions by the thousand. */
export function* measureStore(thousands: readonly number[]): Generator<string> {
  yield run('add-run.js', [join(DATA, 'corpus'), join(DATA, 'gazetteer'), REPORTS]);
  for (const size of thousands) {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
    yield run('store-run.js', [
      join(folder, 'case'),
      join(DATA, 'corpus'),
      String(Math.round(size * 1000)),
      MOST_MINUTES,
    ]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(name: string, args: readonly string[]): string {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ended with exit code ${status}`);
  return stdout.trim();
}
