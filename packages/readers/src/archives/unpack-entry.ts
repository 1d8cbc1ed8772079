import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { concat } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { isContainer } from '../kind.ts';
import { type Limits, megabytes } from '../limits.ts';

const FREE_OF_RATIO = 2 ** 20;

/**
 * The bytes of an entry; counted as they are unpacked, whatever the archive says of their number.
 *
 * @throws {InputError} more bytes than a report, an archive in an archive, the whole input or the packing ratio may have
 */
export async function unpackEntry(
  entry: FileEntry,
  { limits, budget }: { readonly limits: Limits; readonly budget: { left: number } },
): Promise<Uint8Array> {
  const limit = isContainer(entry.filename) ? limits.maxNestedBytes : limits.maxReportBytes;
  const parts: Uint8Array[] = [];
  let size = 0;
  let refused: InputError | null = null;
  const refuse = (reason: string): never => {
    refused = new InputError(reason);
    throw refused;
  };
  const count = new WritableStream<Uint8Array>({
    write(part) {
      size += part.length;
      budget.left -= part.length;
      if (size > limit) refuse(`larger than ${megabytes(limit)} unpacked`);
      if (budget.left < 0) refuse(`the archives unpack to more than ${megabytes(limits.maxUnpackedBytes)}`);
      if (size > FREE_OF_RATIO && size > limits.maxRatio * entry.compressedSize) {
        refuse(`unpacks to more than ${limits.maxRatio} times its size`);
      }
      parts.push(part);
    },
  });
  try {
    await entry.getData(count, { useWebWorkers: false, checkSignature: true });
  } catch (error) {
    throw refused ?? error;
  }
  return concat(parts, size);
}
