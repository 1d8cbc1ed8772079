import { open } from 'node:fs/promises';
import { type ByteSource, bytesSource, collect, InputError, type Limits } from '@dramatis/readers';

/** Bytes of an input, to be closed after use. */
export interface Loaded {
  readonly source: ByteSource;
  close(): Promise<void>;
}

/** @throws {InputError} a folder; no plain file and too large */
export async function loadFile(path: string, limits: Limits): Promise<Loaded> {
  const file = await open(path);
  try {
    const info = await file.stat();
    if (info.isDirectory()) throw new InputError('is a folder');
    if (!info.isFile()) return await loadStream(file.createReadStream(), limits);
    const read = async (start: number, end: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    };
    return { source: { size: info.size, read }, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** @throws {InputError} too large to be in memory at once */
export async function loadStream(stream: AsyncIterable<Uint8Array>, limits: Limits): Promise<Loaded> {
  return loaded(await collect(stream, limits.maxNestedBytes));
}

export const loaded = (bytes: Uint8Array): Loaded => ({ source: bytesSource(bytes), close: async () => {} });
