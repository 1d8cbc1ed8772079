import {
  type DramatisGraph,
  type EdgeAttributes,
  emptyGraph,
  type GraphAttributes,
  type NodeAttributes,
} from '../../dramatis-graph.ts';
import { type ColumnarGraph, openColumnar } from './open-columnar.ts';

/**
 * The whole graph of a columnar file, decoded at once.
 *
 * @throws {GraphFormatError} as `openColumnar`
 * @example readColumnar(writeColumnar(graph)).export() // is graph.export(), nodes and edges sorted
 */
export function readColumnar(bytes: Uint8Array): DramatisGraph {
  const file = openColumnar(bytes);
  const graph = emptyGraph(attributesOf(file));
  for (let node = 0; node < file.order; node += 1)
    graph.addNode(file.keyOf(node), {
      ...file.detailsOf(node),
      evidence: file.evidenceOfNode(node),
    } as unknown as NodeAttributes);
  const [source, target] = [file.column('source'), file.column('target')];
  for (let edge = 0; edge < file.size; edge += 1) {
    const kind = file.column('isRole')[edge] === 1 ? 'role' : 'relation';
    graph.addEdgeWithKey(file.edgeKeyOf(edge), file.keyOf(source[edge] as number), file.keyOf(target[edge] as number), {
      kind,
      [kind]: file.words.edgeName[file.column('edgeName')[edge] as number],
      ...file.extrasOfEdge(edge),
      evidence: file.evidenceOfEdge(edge),
    } as unknown as EdgeAttributes);
  }
  return graph;
}

function attributesOf({ attributes, documents, textOf }: ColumnarGraph): GraphAttributes {
  const known = attributes as unknown as GraphAttributes;
  const texts = new Map(documents.map((id, at) => [id, textOf(at)]));
  return {
    ...known,
    documents: Object.fromEntries(
      Object.entries(known.documents).map(([id, metadata]) => {
        const text = texts.get(id) ?? '';
        return [id, text === '' ? metadata : { ...metadata, text }];
      }),
    ),
  };
}
