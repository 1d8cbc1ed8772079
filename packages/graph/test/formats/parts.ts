import { type DramatisGraph, FORMATS, streamOfGraph } from '@dramatis/graph';

/** The text of the graph in a format; of a format with several files, of the one named. */
export function written(graph: DramatisGraph, format: string, file?: string): string {
  const { files } = FORMATS[format]!;
  const { parts } = files.find(({ name }) => file === undefined || name === file)!;
  return [...parts(streamOfGraph(graph))].join('');
}
