import { type ColumnarGraph, GraphFormatError, openColumnar } from '@dramatis/graph';
import { coded, edgesAtNodes, type GraphColumns, type RaggedColumn, reportDays } from './columns.ts';
import { LazyMap } from './lazy-map.ts';
import { quadOf } from './palette.ts';
import { GraphFileError, nodeRecord, readDocuments } from './read-graph.ts';
import { KINDS, type ViewEdge, type ViewGraph, type ViewNode } from './view-graph.ts';

/**
 * The viewer's graph of a columnar file: the numbers are used where they lie, records and sentences are decoded when asked for.
 *
 * @throws {GraphFileError} no whole columnar file
 */
export function readColumnarGraph(bytes: Uint8Array): ViewGraph {
  const file = open(bytes);
  const documents = readDocuments(file.attributes.documents);
  const columns = columnsOfFile(file, documents);
  const { keys, indexOf, source, target, isRole, edgeName, edgesAt } = columns;
  const nodeAt = (node: number): ViewNode => {
    const record = nodeRecord(
      keys[node] as string,
      KINDS[columns.kind[node] as number] ?? 'actor',
      file.detailsOf(node),
    );
    return Object.defineProperty(record, 'evidence', {
      get: () => file.evidenceOfNode(node),
      enumerable: true,
    }) as ViewNode;
  };
  const edgeAt = (edge: number): ViewEdge =>
    Object.defineProperty(
      {
        key: columns.edgeKeyOf(edge),
        source: keys[source[edge] as number] as string,
        target: keys[target[edge] as number] as string,
        kind: isRole[edge] === 1 ? ('role' as const) : ('relation' as const),
        name: edgeName.words[edgeName.codes[edge] as number] ?? '',
      },
      'evidence',
      { get: () => file.evidenceOfEdge(edge), enumerable: true },
    ) as ViewEdge;
  let edgeIndex: ReadonlyMap<string, number> | undefined;
  const indexOfEdge = (key: string): number | undefined => {
    edgeIndex ??= new Map(Array.from({ length: file.size }, (_, edge) => [columns.edgeKeyOf(edge), edge]));
    return edgeIndex.get(key);
  };
  const edgeKeysAt = (node: number): readonly string[] =>
    Array.from(
      edgesAt.values.subarray(edgesAt.starts[node] as number, edgesAt.starts[node + 1] as number),
      columns.edgeKeyOf,
    );
  const nodeIndex = (key: string) => indexOf.get(key);
  return {
    nodes: new LazyMap(file.order, nodeIndex, (node) => keys[node] as string, nodeAt),
    edges: new LazyMap(file.size, indexOfEdge, columns.edgeKeyOf, edgeAt),
    edgesOf: new LazyMap(file.order, nodeIndex, (node) => keys[node] as string, edgeKeysAt),
    documents,
    textOf: (id) => file.textOf(file.documents.indexOf(id)) || null,
    columns,
    bytes,
  };
}

function open(bytes: Uint8Array): ColumnarGraph {
  try {
    return openColumnar(bytes);
  } catch (error) {
    if (error instanceof GraphFormatError) throw new GraphFileError(error.message);
    throw error;
  }
}

function columnsOfFile(file: ColumnarGraph, documents: ViewGraph['documents']): GraphColumns {
  const { order, size, words, column, keyOf } = file;
  const keys = Array.from({ length: order }, (_, node) => keyOf(node));
  const indexOf = new Map(keys.map((key, node) => [key, node]));
  if (indexOf.size < order) throw new GraphFileError('a node is there twice');
  const named = (name: 'type' | 'mode' | 'status' | 'country' | 'sector' | 'edgeName') => ({
    codes: Uint32Array.from(column(name)),
    words: words[name],
  });
  const [source, target] = [column('source'), column('target')];
  const documentsOf = documentsOfRows(file, column('nodeEvidence'), order);
  const published = file.documents.map((id) => documents.get(id)?.published ?? null);
  const [reportFirst, reportLast] = reportDays(documentsOf, published, order);
  const type = named('type');
  const quads = type.words.map((word) => quadOf(word) ?? '');
  const isEvent = KINDS.indexOf('event');
  const edgeDocuments = documentsOfRows(file, column('edgeEvidence'), size);
  const [x, y] = [column('x'), column('y')];
  return {
    keys,
    labelOf: file.labelOf,
    indexOf,
    kind: column('kind'),
    type,
    mode: named('mode'),
    quad: coded(Array.from(type.codes), (code) => quads[code] ?? ''),
    status: named('status'),
    country: named('country'),
    sector: named('sector'),
    speaker: coded(Array.from(column('speaker')), (speaker) => keys[speaker] ?? ''),
    background: column('background'),
    reports: column('reports').map((reports, node) => (column('kind')[node] === isEvent ? Math.max(1, reports) : 0)),
    mentions: column('mentions').map((mentions) => Math.max(1, mentions)),
    confidence: column('confidence'),
    eventFirst: column('firstDay'),
    eventLast: column('lastDay'),
    reportFirst,
    reportLast,
    documents: file.documents,
    documentsOf,
    outlet: coded(file.documents, (id) => documents.get(id)?.source ?? null),
    edgeKeyOf: file.edgeKeyOf,
    source,
    target,
    edgeName: named('edgeName'),
    isRole: column('isRole'),
    edgeReports: Uint32Array.from(
      { length: size },
      (_, edge) => (edgeDocuments.starts[edge + 1] as number) - (edgeDocuments.starts[edge] as number),
    ),
    edgesAt: edgesAtNodes(source, target, order),
    places: x.length === order && order > 0 ? interleave(x, y) : null,
  };
}

/** The documents of each row's evidence, each once. */
function documentsOfRows(file: ColumnarGraph, starts: Uint32Array, length: number): RaggedColumn {
  const [sentence, document] = [file.column('evidenceSentence'), file.column('sentenceDocument')];
  const seen = new Int32Array(file.documents.length).fill(-1);
  const rows = new Uint32Array(length + 1);
  const values = new Uint32Array((starts[length] ?? 0) - (starts[0] ?? 0));
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const of = document[sentence[at] as number] as number;
      if (seen[of] === row) continue;
      seen[of] = row;
      values[count] = of;
      count += 1;
    }
    rows[row + 1] = count;
  }
  return { starts: rows, values: values.slice(0, count) };
}

function interleave(x: Float32Array, y: Float32Array): Float32Array {
  const places = new Float32Array(x.length * 2);
  for (let node = 0; node < x.length; node += 1) {
    places[node * 2] = x[node] as number;
    places[node * 2 + 1] = y[node] as number;
  }
  return places;
}
