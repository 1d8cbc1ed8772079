import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type GraphSource, type GraphStream, graphSource, readJson, streamOfGraph } from '@dramatis/graph';

export interface OpenSource {
  readonly source: GraphSource;
  /** Of a case: its folder. */
  readonly folder: string | null;
  /** The same for the writers of formats, read one node after another. */
  stream(): GraphStream;
  /** Of its content: another content has another. */
  version(): string;
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
    return {
      source: mine.source(),
      folder: path,
      stream: () => mine.stream(),
      version() {
        const { bytes: _, ...content } = mine.info();
        return hashOf(JSON.stringify([content, mine.log()]));
      },
      close: () => mine.close(),
    };
  }
  const text = await readFile(path, 'utf8');
  const graph = readJson(text);
  return {
    source: graphSource(graph),
    folder: null,
    stream: () => streamOfGraph(graph),
    version: () => hashOf(text),
    close: () => {},
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
