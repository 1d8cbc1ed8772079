import type { DramatisGraph } from '../../dramatis-graph.ts';
import { SCHEMA } from '../../model/index.ts';
import { graphOfItems } from '../columns/graph-of-items.ts';
import { GraphFormatError } from '../graph-format-error.ts';
import { parseGexf } from './parse-gexf.ts';

/**
 * Reads a file of `writeGexf`'s events profile: every node, edge and column. GEXF holds one piece of evidence for each node and
 * edge and the metadata of the documents of those; the other evidence and the fillers are not in the file.
 *
 * @throws {GraphFormatError} not well-formed, or not a file of ours (the actors profile is a summary and cannot be read back)
 */
export function readGexf(text: string): DramatisGraph {
  const { meta, nodes, edges } = parseGexf(text);
  const keywords = meta.get('keywords');
  if (keywords !== `${SCHEMA} events`) {
    throw new GraphFormatError(
      `<keywords> is "${keywords ?? ''}"; only files with "${SCHEMA} events" can be read back.`,
    );
  }
  return graphOfItems(meta.get('creator') ?? '', nodes, edges);
}
