import { isColumnar } from '@dramatis/graph';
import { readColumnarGraph } from './columnar-graph.ts';
import { readGraph } from './read-graph.ts';
import type { ViewGraph } from './view-graph.ts';

/**
 * Read a graph file of either form: columns, or JSON.
 *
 * @throws {GraphFileError} it is neither, or broken
 */
export function readAnyGraph(file: ArrayBuffer): ViewGraph {
  const bytes = new Uint8Array(file);
  return isColumnar(bytes) ? readColumnarGraph(bytes) : readGraph(new TextDecoder().decode(bytes));
}
