import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus } from '../corpus.ts';
import { varyReports } from './vary-reports.ts';

/**
 * `node add-run.js CORPUS GAZETTEER REPORTS`: `dramatis extract` and `dramatis add` over so many varied reports; one JSON line. Seconds are
 * by the clock and of the processor; on a busy machine only the latter can be compared.
 */
const [corpus, gazetteer, wanted] = [process.argv[2]!, process.argv[3]!, Number(process.argv[4])];
const COMMAND = fileURLToPath(new URL('timed-command.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
try {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  let number = 0;
  for (const { text, title, published, source, url } of varyReports(await loadCorpus(corpus), gazetteer)) {
    if (number === wanted) break;
    const head = `---\ntitle: ${JSON.stringify(title)}\ndate: ${published}\nsource: ${source}\nurl: ${url}\n---\n`;
    writeFileSync(join(reports, `${String(number).padStart(6, '0')}.txt`), head + text);
    number += 1;
  }
  const extract = timed(['extract', reports, '--format', 'jsonl', '-o', join(folder, 'all.jsonl')]);
  const one = timed(['add', reports, '--case', join(folder, 'one'), '--jobs', '1']);
  const two = timed(['add', reports, '--case', join(folder, 'two'), '--jobs', '2']);
  process.stdout.write(`${JSON.stringify({ reports: wanted, extract, one, two })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timed(args: readonly string[]): {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
} {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}: ${stderr}`);
  const seconds = Math.round(performance.now() - started) / 1000;
  return { seconds, ...(JSON.parse(stderr.trim().split('\n').at(-1)!) as { cpuSeconds: number; peakMB: number }) };
}
