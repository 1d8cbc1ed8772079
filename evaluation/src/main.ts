import { writeFile } from 'node:fs/promises';
import { extract } from '@dramatis/extract';
import { ADAPTERS } from './adapters/index.ts';
import { type Arguments, readArguments, USAGE, UsageError } from './arguments.ts';
import { dramatisPipeline } from './dramatis-pipeline.ts';
import { goldCommand, HELD_OUT_GOLD } from './gold/index.ts';
import { resultsTable } from './results-table.ts';
import { runBenchmarks } from './run-benchmarks.ts';

const GOLD = 'gold';
const HELD_OUT = 'gold-held-out';

/**
 * Score our own gold and, with `--data`, the benchmarks of others.
 *
 * @returns the exit code: 0 done, 1 something failed or nothing ran, 2 wrong usage
 */
async function main(argv: readonly string[]): Promise<number> {
  let wanted: Arguments;
  try {
    wanted = readArguments(argv, [GOLD, HELD_OUT, ...ADAPTERS.map(({ name }) => name)]);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  const json: Record<string, unknown> = {};
  const gold = await scoreGold(wanted, json);
  const benchmarks = await scoreBenchmarks(wanted, json);
  if (wanted.json !== null) await writeFile(wanted.json, `${JSON.stringify(json, null, 2)}\n`);
  return gold === 'failed' || benchmarks === 'failed' || (gold === 'not run' && benchmarks !== 'done') ? 1 : 0;
}

type Outcome = 'done' | 'failed' | 'not run';

async function scoreGold({ only, check, update }: Arguments, json: Record<string, unknown>): Promise<Outcome> {
  const outcomes: boolean[] = [];
  for (const [name, set] of [
    [GOLD, {}],
    [HELD_OUT, HELD_OUT_GOLD],
  ] as const) {
    if (only !== null && !only.includes(name)) continue;
    if (outcomes.length > 0) console.log('');
    const options = { ...set, check, update, print: console.log };
    const { report, passed } = await goldCommand((document) => extract(document), options);
    json[name] = report;
    outcomes.push(passed);
  }
  if (outcomes.length === 0) return 'not run';
  return outcomes.every((passed) => passed) ? 'done' : 'failed';
}

/** 'not run' when a benchmark was missing. */
async function scoreBenchmarks(
  { data, split, only, keep }: Arguments,
  json: Record<string, unknown>,
): Promise<Outcome> {
  const adapters = ADAPTERS.filter(({ name }) => only === null || only.includes(name));
  if (adapters.length === 0) return 'done';
  if (data === null) {
    console.log('SKIPPED: the benchmarks of others: no --data DIR given');
    return 'not run';
  }
  const outcome = await runBenchmarks(adapters, {
    data,
    split,
    pipeline: dramatisPipeline(),
    keep: keep ?? undefined,
    onProgress: (line) => process.stderr.isTTY && console.error(line),
  });
  for (const { adapter, result } of outcome.results) {
    const { score, ...ours } = result;
    json[adapter.name] = { ...score, ...ours };
  }
  if (outcome.results.length > 0) console.log(resultsTable(outcome.results));
  for (const line of outcome.skipped) console.log(line);
  for (const line of outcome.failed) console.error(line);
  if (outcome.failed.length > 0) return 'failed';
  return outcome.skipped.length > 0 ? 'not run' : 'done';
}

process.exitCode = await main(process.argv.slice(2));
