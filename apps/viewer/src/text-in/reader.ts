import type { GivenReport, ReadMessage, ReadRequest, ReadResult, Session } from './read-messages.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** Reads in a worker; one thing at a time. */
export interface Reader {
  /** @returns null when it was cancelled */
  readonly reports: (
    session: Session,
    reports: readonly GivenReport[],
    onProgress: (progress: Progress) => void,
  ) => Promise<ReadResult | null>;
  readonly graph: (
    session: Session,
    format: 'gexf' | 'graphml' | 'extractions',
    file: Blob,
  ) => Promise<ReadResult | null>;
  readonly cancel: () => void;
  /** Whether the worker was ended, and with it what it knew of its session; asks once. */
  readonly hasForgotten: () => boolean;
}

/** A report that takes longer than this to come to its end is not waited for. */
const PATIENCE_MS = 1500;

const ANSWERS: readonly ReadMessage['kind'][] = ['progress', 'done', 'cancelled', 'failed'];

/** The worker is started when it is first needed, and stays with its language model. */
export function createReader(): Reader {
  let worker: Worker | null = null;
  let end: (() => void) | null = null;
  let isForgotten = false;
  let last: Promise<unknown> = Promise.resolve();
  const start = (request: ReadRequest, onProgress: (progress: Progress) => void): Promise<ReadResult | null> =>
    new Promise((resolve, reject) => {
      worker ??= new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
      const mine = worker;
      end = () => {
        mine.terminate();
        worker = null;
        isForgotten = true;
        resolve(null);
      };
      mine.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
        // The PDF library, finding itself in a worker, greets the page too.
        if (!ANSWERS.includes(data.kind)) return;
        if (data.kind === 'progress') return onProgress(data);
        end = null;
        if (data.kind === 'done') resolve(data);
        else if (data.kind === 'cancelled') resolve(null);
        else reject(new Error(data.reason));
      };
      mine.onerror = (event) => {
        event.preventDefault();
        end?.();
        end = null;
        reject(new Error(event.message || 'the reader stopped'));
      };
      mine.postMessage(request);
    });
  /** What is given while something is read waits for it. */
  const ask = (...given: Parameters<typeof start>): Promise<ReadResult | null> => {
    const next = last.then(() => start(...given));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    reports: (session, reports, onProgress) => ask({ kind: 'reports', session, reports }, onProgress),
    graph: (session, format, file) => ask({ kind: 'graph', session, format, file }, () => undefined),
    cancel: () => {
      const asked = end;
      worker?.postMessage({ kind: 'cancel' } satisfies ReadRequest);
      setTimeout(() => {
        if (end === asked) end?.();
      }, PATIENCE_MS);
    },
    hasForgotten: () => {
      const was = isForgotten;
      isForgotten = false;
      return was;
    },
  };
}
