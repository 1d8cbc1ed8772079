import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Format, GraphStream } from '@dramatis/graph';
import { type Output, openOutput } from './output.ts';

/** Where a format's files go. */
export interface FormatOutput {
  /** False when nobody reads any more. */
  write(stream: GraphStream): Promise<boolean>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Parts are gathered to this many characters before they are written. */
const WRITE_LENGTH = 1_000_000;

/**
 * A format of several files goes into a folder, made where there is none; to stdout or a file named for the format (`x.csv`) they go
 * one after another, with an empty line between.
 *
 * @throws {Error} it cannot be written there
 */
export async function openFormatOutput(
  format: Format,
  path: string | undefined,
  stdout: Writable,
): Promise<FormatOutput> {
  const { files, extension } = format;
  const isFolder = files.length > 1 && path !== undefined && path !== '-' && !path.endsWith(`.${extension}`);
  if (isFolder) await mkdir(path, { recursive: true });
  const opened = isFolder
    ? await Promise.all(files.map(({ name }) => openOutput(join(path, name), stdout)))
    : [await openOutput(path, stdout)];
  return {
    async write(stream) {
      for (const [index, { parts }] of files.entries()) {
        if (!isFolder && index > 0 && !(await opened[0]!.write('\n'))) return false;
        if (!(await writeParts(parts(stream), opened[isFolder ? index : 0]!))) return false;
      }
      return true;
    },
    async commit() {
      for (const output of opened) await output.commit();
    },
    async discard() {
      for (const output of opened) await output.discard();
    },
  };
}

/** False when nobody reads any more. */
export async function writeParts(parts: Iterable<string | Uint8Array>, output: Output): Promise<boolean> {
  let gathered = '';
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (!(await output.write(gathered)) || !(await output.write(part))) return false;
      gathered = '';
      continue;
    }
    gathered += part;
    if (gathered.length < WRITE_LENGTH) continue;
    if (!(await output.write(gathered))) return false;
    gathered = '';
  }
  return await output.write(gathered);
}
