import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openCase } from '@dramatis/store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReports } from './reports.ts';
import { addAll, caseOf, exported, temporaryFolder } from './temporary-case.ts';

const BUILT = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** Many reports, all different. */
const reports = fc
  .sample(anyReports(), { numRuns: 60, seed: 4 })
  .flat()
  .map((one, number) => {
    const id = `d-${String(number).padStart(12, '0')}`;
    const text = JSON.stringify({ ...one, document: { ...one.document, id, text: `Note ${number} of ${number * 7}` } });
    return JSON.parse(
      text.replaceAll(`"document":"${one.document.id}"`, `"document":"${id}"`).replaceAll('"e-', `"e-${id}-`),
    );
  });

/** Adds them one by one, and is killed after so many milliseconds. */
async function killedAfter(folder: string, list: string, milliseconds: number): Promise<void> {
  const script = `
    import { readFileSync } from 'node:fs';
    import { openCase, packReport } from ${JSON.stringify(pathToFileURL(BUILT).href)};
    const mine = openCase(${JSON.stringify(folder)}, { mode: 'create' });
    const reports = JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8'));
    process.stdout.write('ready');
    for (;;) for (const report of reports) mine.add([packReport(report)], '2026-02-01');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}

test('killed ten times while adding, then added again: the same export', async () => {
  if (!existsSync(BUILT)) throw new Error('npx tsc -b first: the killed process runs the built package');
  const folder = temporaryFolder();
  const list = join(folder, 'reports.json');
  writeFileSync(list, JSON.stringify(reports));
  const counts: number[] = [];
  for (let point = 0; point < 10; point += 1) {
    await killedAfter(folder, list, 3 + ((point * 37) % 90));
    const mine = openCase(folder);
    counts.push(mine.info().reports);
    expect([...mine.extractions()]).toHaveLength(counts.at(-1)!);
    mine.close();
  }
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  const mine = openCase(folder, { mode: 'write' });
  addAll(mine, reports, 16);
  expect(exported(mine)).toBe(exported(caseOf(reports)));
  mine.close();
});
