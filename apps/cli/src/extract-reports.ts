import type { Console } from './console.ts';
import { extractPacked } from './extract-packed.ts';
import { type ExtractSetup, extractPool, type PoolResult } from './extract-pool.ts';
import { type ReadResult, readFiles } from './readers/index.ts';
import { reasonOf } from './readers/input-error.ts';
import { loadGazetteer } from './readers/load-gazetteer.ts';
import { silentConsole } from './silent-console.ts';

export interface ExtractReportsOptions extends ExtractSetup {
  readonly paths: readonly string[];
  /** The reports' day; null leaves what they say. */
  readonly published: string | null;
  /** Threads; one stays in this thread. */
  readonly jobs: number;
  readonly console: Console;
  readonly onTotal: (count: number) => void;
  readonly onSkip: (path: string, reason: string) => void;
}

/** Fewer reports a thread than this are not worth starting it: it loads the models for half a second. */
const WORTH_A_THREAD = 16;

/** Reads reports, extracts them and makes them ready for a case, on as many threads as are worth it. */
export async function* extractReports(options: ExtractReportsOptions): AsyncGenerator<PoolResult> {
  const { paths, published, console, onSkip, tables, dictionaries } = options;
  let count = 0;
  const results = readFiles(paths, {
    stdin: console.stdin,
    published,
    onTotal(total) {
      count = total;
      options.onTotal(total);
    },
    onSkip: (path, reason) => onSkip(path, `skipped, ${reason}`),
  });
  const first = await results.next();
  if (first.done === true) return;
  const all = startingWith(first.value, results);
  const jobs = Math.min(options.jobs, Math.ceil(count / WORTH_A_THREAD));
  yield* jobs > 1 ? extractPool(all, jobs, { tables, dictionaries }) : extractHere(all, { tables, dictionaries });
}

async function* startingWith(first: ReadResult, rest: AsyncIterable<ReadResult>): AsyncGenerator<ReadResult> {
  yield first;
  yield* rest;
}

async function* extractHere(
  results: AsyncIterable<ReadResult>,
  { tables, dictionaries }: ExtractSetup,
): AsyncGenerator<PoolResult> {
  const gazetteer =
    tables.length + dictionaries.length > 0 ? await loadGazetteer(tables, dictionaries, silentConsole()) : undefined;
  for await (const result of results) {
    if ('error' in result) yield result;
    else {
      try {
        yield { path: result.path, packed: extractPacked(result.document, gazetteer) };
      } catch (error) {
        yield { path: result.path, error: reasonOf(error) };
      }
    }
  }
}
