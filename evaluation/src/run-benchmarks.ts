import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from './adapter.ts';
import type { Pipeline } from './pipeline.ts';
import { type BenchmarkResult, runBenchmark } from './run-benchmark.ts';

export interface BenchmarksOptions {
  /** The folder that holds the benchmarks' folders. */
  readonly data: string;
  readonly split: string;
  readonly pipeline: Pipeline;
  readonly keep?: string | undefined;
  /** Called with a line for people before and after each. */
  readonly onProgress: (line: string) => void;
}

export interface BenchmarksOutcome {
  readonly results: readonly { readonly adapter: Adapter; readonly result: BenchmarkResult }[];
  /** "SKIPPED: …", one line for each benchmark whose files are not there. */
  readonly skipped: readonly string[];
  /** One line for each that broke. */
  readonly failed: readonly string[];
}

/** Run the adapters one after another; a missing or broken one does not stop the rest. */
export async function runBenchmarks(
  adapters: readonly Adapter[],
  options: BenchmarksOptions,
): Promise<BenchmarksOutcome> {
  const { data, split, pipeline, keep, onProgress } = options;
  if (keep !== undefined) await mkdir(keep, { recursive: true });
  const results: { adapter: Adapter; result: BenchmarkResult }[] = [];
  const skipped: string[] = [];
  const failed: string[] = [];
  for (const adapter of adapters) {
    const folder = join(data, adapter.name);
    const missing = await missingOf([join(folder, `${split}.${adapter.format.extension}`), join(folder, 'score.mjs')]);
    if (missing !== null) {
      skipped.push(`SKIPPED: ${adapter.name}: ${missing} is not there`);
      continue;
    }
    onProgress(`${adapter.name} …`);
    try {
      results.push({ adapter, result: await runBenchmark(adapter, { folder, split, pipeline, keep }) });
    } catch (error) {
      failed.push(`FAILED: ${adapter.name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    }
  }
  return { results, skipped, failed };
}

async function missingOf(files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (!there) return file;
  }
  return null;
}
