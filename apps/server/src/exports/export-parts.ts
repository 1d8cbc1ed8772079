import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { HttpError } from '../http-error.ts';
import type { ExportReply, ExportTask } from './export-task.ts';

/** Threads at the same time. */
const MOST = 2;
let count = 0;

/**
 * The text (of columns the bytes) of an export, written in a thread of its own; ends with whoever reads it.
 *
 * @throws {HttpError} 503: too many at the same time; or as the thread says
 */
export async function* exportParts(task: ExportTask): AsyncGenerator<string | Uint8Array, void, undefined> {
  if (count >= MOST) throw new HttpError(503, `${MOST} exports are being written: wait for one`);
  count += 1;
  const worker = new Worker(threadUrl(), { workerData: task, execArgv: [] });
  try {
    for (;;) {
      const answer = once(worker, 'message') as Promise<[ExportReply]>;
      worker.postMessage('more');
      const [reply] = await answer;
      if ('error' in reply) throw new HttpError(reply.error.status, reply.error.message);
      if (reply.part === null) return;
      yield reply.part;
    }
  } finally {
    count -= 1;
    await worker.terminate();
  }
}

/** The compiled thread, also where this file is not compiled. */
const threadUrl = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? '../../dist/exports/export-thread.js' : './export-thread.js',
    import.meta.url,
  );
