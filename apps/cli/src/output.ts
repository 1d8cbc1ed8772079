import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';

/** Where data goes: stdout, or a file that appears only when it is complete. */
export interface Output {
  /** Waits while the receiver is slow. False when nobody reads any more (`… | head`): then stop. */
  write(data: string | Uint8Array): Promise<boolean>;
  /** All is written: the file gets its name. */
  commit(): Promise<void>;
  /** Leave nothing behind. */
  discard(): Promise<void>;
}

/** @throws {Error} the file's folder cannot be written to */
export async function openOutput(path: string | undefined, stdout: Writable): Promise<Output> {
  return path === undefined || path === '-' ? streamOutput(stdout) : await fileOutput(path);
}

function streamOutput(stream: Writable): Output {
  let failure: NodeJS.ErrnoException | null = null;
  const onError = (error: NodeJS.ErrnoException): void => {
    failure = error;
  };
  stream.on('error', onError);
  const isClosed = (): boolean => {
    if (failure !== null && failure.code !== 'EPIPE' && failure.code !== 'ERR_STREAM_DESTROYED') throw failure;
    return failure !== null;
  };
  return {
    async write(data) {
      if (isClosed()) return false;
      await new Promise<void>((resolve) => stream.write(data, () => resolve()));
      return !isClosed();
    },
    commit: async () => {},
    discard: async () => {},
  };
}

async function fileOutput(path: string): Promise<Output> {
  const temporary = join(dirname(path), `.dramatis-${randomUUID()}.tmp`);
  const stream = createWriteStream(temporary, { flags: 'wx' });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', reject);
  });
  const end = (): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.once('error', reject);
      stream.end(() => resolve());
    });
  return {
    write: (data) =>
      new Promise((resolve, reject) => {
        stream.write(data, (error) => (error ? reject(error) : resolve(true)));
      }),
    async commit() {
      await end();
      await rename(temporary, path);
    },
    async discard() {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}
