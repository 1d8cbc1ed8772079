import { type Entry, Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ByteSource } from '../byte-source.ts';
import { inert } from '../entry-name.ts';
import { InputError, reasonOf } from '../input-error.ts';
import type { Limits } from '../limits.ts';

/**
 * The entries that the archive's directory lists.
 *
 * @throws {InputError} no zip, a truncated one, or too many entries
 */
export async function entriesOf(source: ByteSource, limits: Limits): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    const zip = new ZipReader(readerOf(source), {
      useWebWorkers: false,
      checkSignature: true,
      checkOverlappingEntry: true,
      filenameValidation: 'tolerant',
    });
    for await (const entry of zip.getEntriesGenerator()) {
      if (entries.push(entry) > limits.maxEntries) throw new InputError(`more than ${limits.maxEntries} entries`);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`damaged or truncated zip archive: ${inert(reasonOf(error))}`);
  }
  return entries;
}

function readerOf(source: ByteSource): Reader<ByteSource> {
  const reader = new Reader(source);
  return Object.assign(reader, {
    size: source.size,
    readUint8Array: (offset: number, length: number) => source.read(offset, offset + length),
  });
}
