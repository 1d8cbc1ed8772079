import { edgesOf, type GraphStream } from './stream/graph-stream.ts';

/**
 * The graph as lines of JSON, each told apart by `record`: one `graph` (schema, generator), then every `document`, `node` and
 * `edge` as in graph JSON. For tools that read a line at a time (jq, DuckDB, Elasticsearch, log shippers).
 *
 * @example [...ndjsonParts(stream)][0] //=> '{"record":"graph","schema":"dramatis/1","generator":"dramatis 0.1.0"}\n'
 */
export function* ndjsonParts(stream: GraphStream): Generator<string, void, undefined> {
  yield line({ record: 'graph', ...stream.header });
  for (const [id, metadata] of stream.documents()) yield line({ record: 'document', id, ...metadata });
  for (const { key, attributes, evidence } of stream.nodes()) {
    yield line({ record: 'node', key, attributes: { ...attributes, evidence: [...evidence] } });
  }
  for (const { key, source, target, attributes, evidence } of edgesOf(stream)) {
    yield line({ record: 'edge', key, source, target, attributes: { ...attributes, evidence: [...evidence] } });
  }
}

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
