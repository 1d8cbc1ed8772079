import { Worker } from 'node:worker_threads';
import { withoutFolder } from '../http-error.ts';
import type { UploadMessage, UploadTask } from './upload-thread.ts';

/** A file that was sent in, and how far it is. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly read: number;
  readonly added: number;
  readonly known: number;
  readonly copies: number;
  readonly failed: number;
  readonly notes: readonly string[];
  readonly error: string | null;
}

export interface Uploads {
  /** Whether another one may come. */
  hasRoom(): boolean;
  add(task: Omit<UploadTask, 'folder'>): Upload;
  /** The latest first. */
  list(): readonly Upload[];
  /** @returns takes the listener away */
  watch(listener: (upload: Upload) => void): () => void;
  close(): Promise<void>;
}

/** Uploads that wait, at most: their bytes are in memory. */
const MOST_WAITING = 4;
const MOST_LISTED = 100;
const MOST_NOTES = 50;
const LONGEST_NOTE = 500;
/** Megabytes of the thread's heap. */
const HEAP = { maxOldGenerationSizeMb: 2_048 } as const;
/** Milliseconds without a word after which a thread is taken for stuck. */
const PATIENCE = 600_000;

/**
 * Adds uploads to a case one after another, each in a thread of its own: what breaks or bloats it ends with it.
 *
 * @param thread the module that reads, extracts and adds one (`UploadTask`, `UploadMessage`)
 */
export function createUploads(folder: string, thread: URL): Uploads {
  const uploads: Upload[] = [];
  const waiting: { readonly id: number; readonly task: UploadTask }[] = [];
  const listeners = new Set<(upload: Upload) => void>();
  let running: Worker | null = null;
  let count = 0;
  const change = (id: number, what: (upload: Upload) => Partial<Upload>): void => {
    const index = uploads.findIndex((upload) => upload.id === id);
    if (index < 0) return;
    const upload = { ...uploads[index]!, ...what(uploads[index]!) };
    uploads[index] = upload;
    for (const listener of listeners) listener(upload);
  };
  const start = (): void => {
    const next = running === null ? waiting.shift() : undefined;
    if (next === undefined) return;
    const { id, task } = next;
    const { bytes } = task;
    const worker = new Worker(thread, {
      workerData: task,
      execArgv: [],
      transferList: bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [],
      resourceLimits: HEAP,
    });
    running = worker;
    let error: string | null = null;
    const stuck = setTimeout(() => {
      error = 'it takes too long';
      void worker.terminate();
    }, PATIENCE);
    change(id, () => ({ state: 'running' }));
    worker.on('message', (message: UploadMessage) => {
      stuck.refresh();
      change(id, (upload) => after(upload, message));
    });
    worker.on('error', (cause: Error & { readonly code?: string }) => {
      error =
        cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'it needs too much memory'
          : shortened(withoutFolder(cause.message));
    });
    worker.on('exit', () => {
      clearTimeout(stuck);
      running = null;
      change(id, () => ({ state: error === null ? 'done' : 'failed', error }));
      start();
    });
  };
  return {
    hasRoom: () => waiting.length < MOST_WAITING,
    add(task) {
      count += 1;
      const upload: Upload = { id: count, name: task.name, ...FRESH };
      uploads.unshift(upload);
      uploads.splice(MOST_LISTED);
      waiting.push({ id: count, task: { ...task, folder } });
      start();
      return uploads.find(({ id }) => id === upload.id)!;
    },
    list: () => uploads,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      waiting.splice(0);
      listeners.clear();
      await running?.terminate();
    },
  };
}

const FRESH = {
  state: 'waiting',
  read: 0,
  added: 0,
  known: 0,
  copies: 0,
  failed: 0,
  notes: [],
  error: null,
} as const satisfies Omit<Upload, 'id' | 'name'>;

function after(upload: Upload, message: UploadMessage): Partial<Upload> {
  if ('read' in message) return { read: message.read };
  if ('stored' in message) {
    const { added, known, copies } = message.stored;
    return { added: upload.added + added, known: upload.known + known, copies: upload.copies + copies };
  }
  const note = 'failed' in message ? message.failed : message.note;
  const notes = upload.notes.length < MOST_NOTES ? [...upload.notes, shortened(note)] : upload.notes;
  return 'failed' in message ? { failed: upload.failed + 1, notes } : { notes };
}

const shortened = (text: string): string => (text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text);
