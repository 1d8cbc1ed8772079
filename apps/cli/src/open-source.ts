import { readFile, stat } from 'node:fs/promises';
import { type GraphSource, graphSource, readJson } from '@dramatis/graph';
import { UsageError } from './usage-error.ts';

export interface OpenSource {
  readonly source: GraphSource;
  close(): void;
}

/**
 * What a question is put to: a graph in a file, or a case in a folder.
 *
 * @throws {UsageError} the path is a folder, and this build has no cases
 * @throws {Error} the file cannot be read or is no graph
 */
export async function openSource(path: string): Promise<OpenSource> {
  if ((await stat(path)).isDirectory()) {
    throw new UsageError(
      `${path} is a folder, and cases are not there yet: give a graph that "dramatis extract" wrote`,
    );
  }
  return { source: graphSource(readJson(await readFile(path, 'utf8'))), close: () => {} };
}
