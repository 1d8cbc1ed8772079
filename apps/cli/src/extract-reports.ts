import { reasonOf } from '@dramatis/readers';
import type { Console } from './console.ts';
import { type ExtractSetup, extractPool, type PoolResult } from './extract-pool.ts';
import { type ReadOptions, type ReadResult, readFiles } from './readers/index.ts';
import { silentConsole } from './silent-console.ts';

export interface ExtractReportsOptions extends ExtractSetup {
  readonly paths: readonly string[];
  readonly reading: Partial<ReadOptions>;
  /** Threads; one stays in this thread. */
  readonly jobs: number;
  readonly console: Console;
  /** Whether a report is there already: then it is not extracted. */
  readonly has: (document: string) => boolean;
  readonly onTotal: (count: number) => void;
  readonly onSkip: (path: string, reason: string) => void;
}

/** Fewer reports a thread than this are not worth starting it: it loads the models for half a second. */
const WORTH_A_THREAD = 16;

/** Reads reports, extracts them and makes them ready for a case, on as many threads as are worth it. */
export async function* extractReports(
  options: ExtractReportsOptions,
): AsyncGenerator<PoolResult | { readonly path: string; readonly known: true }> {
  const { paths, reading, console, onSkip, tables, dictionaries } = options;
  const results = readFiles(paths, {
    stdin: console.stdin,
    onTotal: options.onTotal,
    onSkip: (path, reason) => onSkip(path, `skipped, ${reason}`),
    onNote: onSkip,
    ...reading,
  });
  const setup = { tables, dictionaries };
  const known: string[] = [];
  const wanted = unknownOf(results, options.has, known);
  const first = await take(wanted, options.jobs * WORTH_A_THREAD);
  if (first.length > 0) {
    const all = startingWith(first, wanted);
    const jobs = Math.min(options.jobs, Math.ceil(first.length / WORTH_A_THREAD));
    for await (const result of jobs > 1 ? extractPool(all, jobs, setup) : extractHere(all, setup)) {
      yield* known.splice(0).map((path) => ({ path, known: true as const }));
      yield result;
    }
  }
  yield* known.map((path) => ({ path, known: true as const }));
}

/** The first of a sequence, at most `count`: how many there are in all an archive does not tell. */
async function take<T>(items: AsyncGenerator<T>, count: number): Promise<readonly T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = await items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

/** Those that are not there yet; the paths of the others go into a list. */
async function* unknownOf(
  results: AsyncIterable<ReadResult>,
  has: (document: string) => boolean,
  known: string[],
): AsyncGenerator<ReadResult> {
  for await (const result of results) {
    if ('document' in result && has(result.document.id)) known.push(result.path);
    else yield result;
  }
}

async function* startingWith(
  first: readonly ReadResult[],
  rest: AsyncIterable<ReadResult>,
): AsyncGenerator<ReadResult> {
  yield* first;
  yield* rest;
}

async function* extractHere(
  results: AsyncIterable<ReadResult>,
  { tables, dictionaries }: ExtractSetup,
): AsyncGenerator<PoolResult> {
  const [{ extractPacked }, { loadGazetteer }] = await Promise.all([
    import('./extract-packed.ts'),
    import('./readers/load-gazetteer.ts'),
  ]);
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
