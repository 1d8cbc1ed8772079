import { open } from 'node:fs/promises';
import { InputError } from './input-error.ts';

/** Bytes of an input, and what came with them. */
export interface Loaded {
  readonly bytes: Uint8Array;
  /** `text/html; charset=…` of a web answer; null elsewhere. */
  readonly contentType: string | null;
  /** The address the bytes came from, after redirects; null for files. */
  readonly url: string | null;
}

export interface LoadOptions {
  /** Bytes a file or standard input may have: one report, far above any; its records are held in memory together. */
  readonly maxFileBytes: number;
  /** Bytes a web answer may have. */
  readonly maxUrlBytes: number;
  /** Milliseconds until a web answer must be complete. */
  readonly timeout: number;
}

export const LOAD_DEFAULTS: LoadOptions = {
  maxFileBytes: 20 * 2 ** 20,
  maxUrlBytes: 20 * 2 ** 20,
  timeout: 20_000,
};

/** @throws {InputError} no plain file, or too large */
export async function loadFile(path: string, options: LoadOptions): Promise<Loaded> {
  const file = await open(path);
  try {
    const info = await file.stat();
    if (info.isFile()) {
      if (info.size > options.maxFileBytes) throw tooLarge(options.maxFileBytes);
      return { bytes: await file.readFile(), contentType: null, url: null };
    }
    if (info.isDirectory()) throw new InputError('is a folder');
    const bytes = await collect(file.createReadStream(), options.maxFileBytes);
    return { bytes, contentType: null, url: null };
  } finally {
    await file.close();
  }
}

/** @throws {InputError} too large */
export const loadStream = async (stream: AsyncIterable<Uint8Array>, options: LoadOptions): Promise<Loaded> => ({
  bytes: await collect(stream, options.maxFileBytes),
  contentType: null,
  url: null,
});

/** @throws {InputError} no answer in time, not a page, or too large */
export async function loadUrl(url: string, options: LoadOptions): Promise<Loaded> {
  const signal = AbortSignal.timeout(options.timeout);
  try {
    const answer = await fetch(url, { signal, headers: { accept: 'text/html, text/plain, text/markdown' } });
    if (!answer.ok) throw new InputError(`the server answered ${answer.status} ${answer.statusText}`.trim());
    const bytes = answer.body === null ? new Uint8Array() : await collect(answer.body, options.maxUrlBytes);
    return { bytes, contentType: answer.headers.get('content-type'), url: answer.url };
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (signal.aborted) throw new InputError(`no complete answer in ${options.timeout / 1000} s`);
    const { message, cause } = error as Error;
    throw new InputError(`cannot be fetched: ${cause instanceof Error ? cause.message : message}`);
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (limit: number): InputError => new InputError(`larger than ${Math.floor(limit / 2 ** 20)} MB`);
