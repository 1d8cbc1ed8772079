import { readFile, stat } from 'node:fs/promises';
import { type GraphSource, graphSource, readJson } from '@dramatis/graph';

export interface OpenSource {
  readonly source: GraphSource;
  close(): void;
}

/**
 * What a question is put to: a graph in a file, or a case in a folder.
 *
 * @throws {Error} the file cannot be read or is no graph, or there is no case in the folder
 */
export async function openSource(path: string): Promise<OpenSource> {
  if ((await stat(path)).isDirectory()) {
    const { openCase } = await import('@dramatis/store');
    const mine = openCase(path);
    return { source: mine.source(), close: () => mine.close() };
  }
  return { source: graphSource(readJson(await readFile(path, 'utf8'))), close: () => {} };
}
