import { FORMATS, placed, streamOfGraph } from '@dramatis/graph';
import type { ExportContext } from './export-context.ts';
import { viewOfGraph } from './view-of-graph.ts';

/** A file to be saved. */
export interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * The view in a format of `FORMATS`; several files go into a zip.
 *
 * @param name of the file, without an extension
 * @throws {GraphFormatError} the open file lacks what the format needs
 */
export async function writeView(
  format: string,
  name: string,
  { graph, visible, opened, stage }: ExportContext,
): Promise<Saved> {
  const { files, extension, mediaType, isDrawn } = FORMATS[format] as (typeof FORMATS)[string];
  const shown = await viewOfGraph(opened.file, (key) => visible.nodes[graph.columns.indexOf.get(key) ?? -1] === 1);
  stage.current?.sigma.getGraph().forEachNode((key, { x, y }) => {
    if (shown.hasNode(key)) shown.mergeNodeAttributes(key, { x, y });
  });
  const stream = isDrawn ? placed(streamOfGraph(shown)) : streamOfGraph(shown);
  if (files.length === 1)
    return { name: `${name}.${extension}`, blob: blobOf(files[0]?.parts(stream) ?? [], mediaType) };
  const { zipSync } = await import('fflate');
  const entries: Record<string, Uint8Array> = {};
  for (const file of files)
    entries[file.name] = new Uint8Array(await blobOf(file.parts(stream), mediaType).arrayBuffer());
  // The time of each entry is fixed, so that the same view gives the same bytes.
  const bytes = zipSync(entries, { mtime: new Date(1980, 0, 1) });
  return {
    name: `${name}.${extension}.zip`,
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
  };
}

const blobOf = (parts: Iterable<string | Uint8Array>, type: string): Blob =>
  new Blob([...parts] as BlobPart[], { type });
