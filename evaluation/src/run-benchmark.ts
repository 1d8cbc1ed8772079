import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline as connect } from 'node:stream/promises';
import type { Adapter } from './adapter.ts';
import type { Pipeline } from './pipeline.ts';
import { type RawScore, scoreRaw } from './raw/score-raw.ts';
import type { Report } from './report.ts';
import { runScorer } from './run-scorer.ts';
import { timedPipeline } from './timed-pipeline.ts';

export interface BenchmarkResult {
  /** The scorer's JSON, verbatim. */
  readonly score: Readonly<Record<string, unknown>>;
  /** Reports read; sentences for treebanks. */
  readonly documents: number;
  /** Treebanks: our own figures from the raw text, besides the scorer's. */
  readonly raw?: RawScore;
  /** Spent in the pipeline's stages alone, but for `raw`. */
  readonly seconds: number;
}

export interface BenchmarkOptions {
  /** The benchmark's folder. */
  readonly folder: string;
  readonly split: string;
  readonly pipeline: Pipeline;
  /** Keep the predictions in this folder instead of a temporary one. */
  readonly keep?: string | undefined;
}

/**
 * Predict one split of a benchmark and have its own scorer judge. Documents stream: one is read, predicted and written at a time,
 * unless the adapter needs them all (cross-document coreference).
 *
 * @throws {Error} the gold cannot be read, or the scorer failed
 */
export async function runBenchmark(adapter: Adapter, options: BenchmarkOptions): Promise<BenchmarkResult> {
  const { folder, split, keep } = options;
  const { format } = adapter;
  const gold = join(folder, `${split}.${format.extension}`);
  const temporary = keep ?? (await mkdtemp(join(tmpdir(), 'dramatis-evaluate-')));
  try {
    const predicted = join(temporary, `${adapter.name}.${format.extension}`);
    const timed = timedPipeline(options.pipeline);
    const reports = counted(format.reports(gold, adapter.date));
    const dictionary =
      adapter.dictionary === undefined ? undefined : await readFile(join(folder, adapter.dictionary), 'utf8');
    const predictions = adapter.predict(reports.items, timed.pipeline, dictionary);
    await connect(Readable.from(written(predictions, adapter)), createWriteStream(predicted));
    const score = await runScorer(join(folder, 'score.mjs'), gold, predicted, adapter.scorerOptions);
    const seconds = timed.seconds();
    const raw = adapter.raw === true ? { raw: await scoreRaw(gold, options.pipeline) } : {};
    return { score, ...raw, documents: reports.count(), seconds };
  } finally {
    if (keep === undefined) await rm(temporary, { recursive: true, force: true });
  }
}

async function* written(predictions: ReturnType<Adapter['predict']>, { format }: Adapter): AsyncGenerator<string> {
  for await (const prediction of predictions) yield format.write(prediction);
}

function counted(reports: AsyncIterable<Report>): {
  readonly items: AsyncIterable<Report>;
  readonly count: () => number;
} {
  let count = 0;
  async function* items(): AsyncGenerator<Report> {
    for await (const report of reports) {
      count++;
      yield Object.freeze(report);
    }
  }
  return { items: items(), count: () => count };
}
