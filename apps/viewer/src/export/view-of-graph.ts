import { type DramatisGraph, isColumnar, readColumnar, readJson } from '@dramatis/graph';

/**
 * Of the open file only what is shown, with the documents it speaks of: for the writers.
 *
 * @param isShown of each node's key
 * @throws {GraphFormatError} the file lacks what the page does without
 */
export async function viewOfGraph(file: Blob, isShown: (key: string) => boolean): Promise<DramatisGraph> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const graph = isColumnar(bytes) ? readColumnar(bytes) : readJson(new TextDecoder().decode(bytes));
  for (const key of graph.nodes()) if (!isShown(key)) graph.dropNode(key);
  const cited = new Set<string>();
  graph.forEachNode((_, { evidence }) => {
    for (const { document } of evidence) cited.add(document);
  });
  graph.forEachEdge((_, { evidence }) => {
    for (const { document } of evidence) cited.add(document);
  });
  const documents = Object.entries(graph.getAttribute('documents')).filter(([id]) => cited.has(id));
  graph.setAttribute('documents', Object.fromEntries(documents));
  return graph;
}
