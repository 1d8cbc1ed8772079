import { Worker } from 'node:worker_threads';
import type { Document } from '@dramatis/graph/model';
import type { Packed } from './extract-packed.ts';
import type { ReadResult } from './readers/index.ts';

/** Tables and dictionaries of names, by their paths: each thread reads them. */
export interface ExtractSetup {
  readonly tables: readonly string[];
  readonly dictionaries: readonly string[];
}

export interface ExtractTask {
  readonly number: number;
  readonly document: Document;
}

export type ExtractReply =
  | { readonly number: number; readonly packed: Packed }
  | { readonly number: number; readonly error: string };

/** One report made ready for a case, or why not. */
export type PoolResult =
  | { readonly path: string; readonly packed: Packed }
  | { readonly path: string; readonly error: string };

/** Reports a thread has before it: enough while the main thread writes a batch. */
const AHEAD = 8;
/** UTF-16 code units of text in all threads together, whatever their number: long reports do not pile up. */
const MOST_AHEAD = 8_000_000;
/** Megabytes of a thread's heap: reports of a few pages need little of it, one of 20 MB nearly all; new objects are cleared away often. */
const THREAD_HEAP = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 8 } as const;

/**
 * Extracts reports on so many threads; results come as they are done, not in order.
 *
 * @param results as the readers give them: what could not be read goes through
 * @param jobs threads, at least one
 */
export async function* extractPool(
  results: AsyncIterable<ReadResult>,
  jobs: number,
  setup: ExtractSetup,
): AsyncGenerator<PoolResult> {
  const waiting = new Map<number, { readonly path: string; readonly length: number; readonly worker: number }>();
  const done: PoolResult[] = [];
  const workers: Worker[] = [];
  const load: number[] = [];
  let length = 0;
  let broken: Error | null = null;
  let wake = (): void => {};
  const settle = (reply: ExtractReply): void => {
    const task = waiting.get(reply.number)!;
    waiting.delete(reply.number);
    load[task.worker]! -= 1;
    length -= task.length;
    done.push('packed' in reply ? { path: task.path, packed: reply.packed } : { path: task.path, error: reply.error });
    wake();
  };
  for (let index = 0; index < jobs; index += 1) {
    const worker = new Worker(workerUrl(), { workerData: setup, resourceLimits: THREAD_HEAP });
    worker.on('message', settle);
    worker.on('error', (error) => {
      broken = error;
      wake();
    });
    workers.push(worker);
    load.push(0);
  }
  const change = async (): Promise<void> => {
    if (done.length === 0 && broken === null) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (broken !== null) throw broken;
  };
  let number = 0;
  try {
    for await (const result of results) {
      if ('error' in result) {
        yield result;
        continue;
      }
      while (waiting.size > 0 && (waiting.size >= jobs * AHEAD || length >= MOST_AHEAD)) {
        await change();
        yield* done.splice(0);
      }
      const worker = load.indexOf(Math.min(...load));
      const { path, document } = result;
      load[worker]! += 1;
      length += document.text.length;
      waiting.set(number, { path, length: document.text.length, worker });
      workers[worker]!.postMessage({ number, document } satisfies ExtractTask);
      number += 1;
      yield* done.splice(0);
    }
    while (waiting.size > 0 || done.length > 0) {
      await change();
      yield* done.splice(0);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The compiled thread, also where this file is not compiled. */
const workerUrl = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? '../dist/extract-worker.js' : './extract-worker.js', import.meta.url);
