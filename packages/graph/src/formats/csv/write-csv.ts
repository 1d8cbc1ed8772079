import type { Column, ColumnType } from '../columns/column.ts';
import { EDGE_COLUMNS, type EdgeItem, sortOf } from '../columns/edge-columns.ts';
import { shownBy } from '../columns/evidence-columns.ts';
import { NODE_COLUMNS, type NodeItem } from '../columns/node-columns.ts';
import { nodeItem } from '../columns/node-item.ts';
import { nodeLabel, relationshipType } from '../cypher/names.ts';
import { edgesOf, type GraphStream } from '../stream/graph-stream.ts';
import { csvCell } from './csv-cell.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'long',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  liststring: 'string[]',
};

/**
 * Nodes as a table with the header of Neo4j's import (`key:ID`, `:LABEL`, typed columns), lines ended by LF.
 *
 * @see Neo4j Operations Manual, Import; RFC 4180
 */
export function* nodesCsvParts(stream: GraphStream): Generator<string, void, undefined> {
  yield `key:ID,:LABEL,label:string,${header(NODE_COLUMNS)}\n`;
  for (const node of stream.nodes()) {
    const { key, attributes } = node;
    const own = `${csvCell(key)},${nodeLabel(attributes)},${csvCell(attributes.label)}`;
    yield `${own},${row<NodeItem>(nodeItem(stream, node), NODE_COLUMNS)}\n`;
  }
}

/** Edges as a table beside `nodesCsvParts`: `:START_ID`, `:END_ID`, `:TYPE` and the columns of edges. */
export function* edgesCsvParts(stream: GraphStream): Generator<string, void, undefined> {
  yield `:START_ID,:END_ID,:TYPE,${header(EDGE_COLUMNS)}\n`;
  for (const { source, target, attributes, evidence } of edgesOf(stream)) {
    const ends = `${csvCell(source)},${csvCell(target)},${relationshipType(sortOf(attributes))}`;
    yield `${ends},${row<EdgeItem>({ edge: attributes, ...shownBy(evidence, stream) }, EDGE_COLUMNS)}\n`;
  }
}

function header(columns: readonly Column<never>[]): string {
  return columns.map(({ title, type }) => `${title}:${TYPES[type]}`).join(',');
}

function row<Item>(item: Item, columns: readonly Column<Item>[]): string {
  return columns.map(({ value }) => csvCell(value(item))).join(',');
}
