import {
  type DramatisGraph,
  type EdgeAttributes,
  emptyGraph,
  type GraphAttributes,
  type NodeAttributes,
} from '../dramatis-graph.ts';
import { SCHEMA } from '../model/index.ts';
import { GraphFormatError } from './graph-format-error.ts';
import { edgesOf, type GraphStream } from './stream/graph-stream.ts';
import { streamOfGraph } from './stream/stream-of-graph.ts';

/**
 * Graph JSON: graphology's own serialisation, one node or edge a line, nodes by key, edges by source and key, with a newline at
 * the end. Graphs with the same content have the same bytes.
 *
 * @example JSON.parse(writeJson(graph)).attributes.schema //=> 'dramatis/1'
 */
export function writeJson(graph: DramatisGraph): string {
  return [...jsonParts(graph)].join('');
}

/**
 * The text of `writeJson`, a node or an edge a part: a graph's text may be longer than a string can be (about 500 MB).
 *
 * @example for (const part of jsonParts(graph)) stream.write(part);
 */
export function* jsonParts(from: DramatisGraph | GraphStream): Generator<string, void, undefined> {
  const stream = 'nodes' in from && 'header' in from ? from : streamOfGraph(from);
  yield `{\n"attributes":${JSON.stringify(stream.header).slice(0, -1)},"documents":`;
  yield* objectParts(stream.documents());
  yield `},\n"options":${JSON.stringify(OPTIONS)},\n"nodes":`;
  yield* listParts(stream.nodes(), ({ key, attributes, evidence }) => ({
    key,
    attributes: { ...attributes, evidence: [...evidence] },
  }));
  yield ',\n"edges":';
  yield* listParts(edgesOf(stream), ({ key, source, target, attributes, evidence }) => ({
    key,
    source,
    target,
    attributes: { ...attributes, evidence: [...evidence] },
  }));
  yield '\n}\n';
}

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true };

function* objectParts(entries: Iterable<readonly [string, unknown]>): Generator<string, void, undefined> {
  let before = '{';
  for (const [key, value] of entries) {
    yield `${before}${JSON.stringify(key)}:${JSON.stringify(value)}`;
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function* listParts<T>(items: Iterable<T>, record: (item: T) => unknown): Generator<string, void, undefined> {
  let before = '[\n';
  for (const item of items) {
    yield before + JSON.stringify(record(item));
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

/**
 * Reads graph JSON. Attributes beyond the contract are kept.
 *
 * @throws {GraphFormatError} not JSON, not a graph, another schema, or an edge without its ends
 */
export function readJson(text: string): DramatisGraph {
  const file = parse(text);
  if (!isRecord(file) || !isRecord(file.attributes)) throw new GraphFormatError('No graph: "attributes" is missing.');
  const schema = file.attributes.schema;
  if (schema !== SCHEMA) {
    throw new GraphFormatError(
      `"attributes.schema" is ${JSON.stringify(schema) ?? 'missing'}; this reads "${SCHEMA}".`,
    );
  }
  if (!isRecord(file.attributes.documents)) throw new GraphFormatError('"attributes.documents" is no object.');
  const graph = emptyGraph(file.attributes as unknown as GraphAttributes);
  for (const [index, node] of list(file, 'nodes').entries()) {
    const key = textOf(node, 'key', `nodes[${index}]`);
    if (graph.hasNode(key)) throw new GraphFormatError(`nodes[${index}]: the key "${key}" is there twice.`);
    graph.addNode(key, attributesOf(node, `nodes[${index}]`, NODE_KINDS) as unknown as NodeAttributes);
  }
  for (const [index, edge] of list(file, 'edges').entries()) {
    const at = `edges[${index}]`;
    const [key, source, target] = [textOf(edge, 'key', at), textOf(edge, 'source', at), textOf(edge, 'target', at)];
    if (edge.undirected === true) throw new GraphFormatError(`${at}: an undirected edge.`);
    if (graph.hasEdge(key)) throw new GraphFormatError(`${at}: the key "${key}" is there twice.`);
    for (const end of [source, target]) {
      if (!graph.hasNode(end)) throw new GraphFormatError(`${at}: there is no node "${end}".`);
    }
    graph.addEdgeWithKey(key, source, target, attributesOf(edge, at, EDGE_KINDS) as unknown as EdgeAttributes);
  }
  return graph;
}

type Json = Readonly<Record<string, unknown>>;

const NODE_KINDS: readonly unknown[] = ['actor', 'location', 'event'];
const EDGE_KINDS: readonly unknown[] = ['role', 'relation'];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GraphFormatError(`Not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(file: Json, name: string): readonly Json[] {
  const items = file[name];
  if (!Array.isArray(items)) throw new GraphFormatError(`"${name}" is no list.`);
  const bad = items.findIndex((item) => !isRecord(item));
  if (bad >= 0) throw new GraphFormatError(`${name}[${bad}] is no object.`);
  return items;
}

function textOf(item: Json, name: string, at: string): string {
  const value = item[name];
  if (typeof value !== 'string') throw new GraphFormatError(`${at}: "${name}" is no string.`);
  return value;
}

function attributesOf(item: Json, at: string, kinds: readonly unknown[]): Json {
  const attributes = item.attributes;
  if (!isRecord(attributes)) throw new GraphFormatError(`${at}: "attributes" is missing.`);
  if (!kinds.includes(attributes.kind)) {
    throw new GraphFormatError(
      `${at}: "kind" is ${JSON.stringify(attributes.kind) ?? 'missing'}, not one of ${kinds.join(', ')}.`,
    );
  }
  if (!Array.isArray(attributes.evidence)) throw new GraphFormatError(`${at}: "evidence" is no list.`);
  return attributes;
}
