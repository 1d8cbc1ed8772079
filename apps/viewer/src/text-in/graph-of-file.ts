import { type DramatisGraph, isColumnar, readColumnar, readGexf, readGraphml, readJson } from '@dramatis/graph';

/**
 * The whole graph of a file, for joining and writing.
 *
 * @throws {GraphFormatError} it is none, or broken
 */
export async function graphOfFile(file: Blob, format?: 'gexf' | 'graphml'): Promise<DramatisGraph> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isColumnar(bytes)) return readColumnar(bytes);
  const text = new TextDecoder().decode(bytes);
  if (format === 'gexf') return readGexf(text);
  return format === 'graphml' ? readGraphml(text) : readJson(text);
}
