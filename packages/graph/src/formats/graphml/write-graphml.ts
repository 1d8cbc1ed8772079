import type { CellValue, Column, ColumnType } from '../columns/column.ts';
import { EDGE_COLUMNS, type EdgeItem, sortOf } from '../columns/edge-columns.ts';
import { shownBy } from '../columns/evidence-columns.ts';
import { NODE_COLUMNS, type NodeItem } from '../columns/node-columns.ts';
import { nodeItem } from '../columns/node-item.ts';
import { edgesOf, type GraphStream, type StreamEdge, type StreamNode } from '../stream/graph-stream.ts';
import { escapeXml, idInXml, stripForXml } from '../xml.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  liststring: 'string',
};

const NODE_CELLS: readonly Column<NodeItem>[] = [
  { title: 'label', type: 'string', value: ({ node }) => node.label },
  ...NODE_COLUMNS,
  { title: 'x', type: 'double', value: ({ node }) => node.x ?? null },
  { title: 'y', type: 'double', value: ({ node }) => node.y ?? null },
];

const EDGE_CELLS: readonly Column<EdgeItem>[] = [
  { title: 'label', type: 'string', value: ({ edge }) => sortOf(edge) },
  ...EDGE_COLUMNS,
];

/**
 * GraphML 1.0 for yEd, Gephi, Cytoscape, NetworkX, igraph and Neo4j's APOC: the columns of GEXF, without its time.
 * Lists are written as JSON, for GraphML has none. Control characters, which XML cannot hold, are stripped.
 *
 * @see Brandes et al., The GraphML File Format, http://graphml.graphdrawing.org
 */
export function* graphmlParts(stream: GraphStream): Generator<string, void, undefined> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keyLines('node', NODE_CELLS),
    ...keyLines('edge', EDGE_CELLS),
    '<graph id="G" edgedefault="directed">\n',
  ].join('\n');
  for (const node of stream.nodes()) yield nodeLine(stream, node);
  for (const edge of edgesOf(stream)) yield edgeLine(stream, edge);
  yield '</graph>\n</graphml>\n';
}

function keyLines(of: 'node' | 'edge', cells: readonly Column<never>[]): readonly string[] {
  return cells.map(
    ({ title, type }, id) =>
      `<key id="${of[0]}${id}" for="${of}" attr.name="${escapeXml(title)}" attr.type="${TYPES[type]}"/>`,
  );
}

function nodeLine(stream: GraphStream, node: StreamNode): string {
  return `<node id="${idInXml(node.key)}">${data('n', nodeItem(stream, node), NODE_CELLS)}</node>\n`;
}

function edgeLine(stream: GraphStream, { source, target, attributes, evidence, key }: StreamEdge): string {
  const item = { edge: attributes, ...shownBy(evidence, stream) };
  const ends = `source="${idInXml(source)}" target="${idInXml(target)}"`;
  return `<edge id="${idInXml(key)}" ${ends}>${data('e', item, EDGE_CELLS)}</edge>\n`;
}

function data<Item>(prefix: string, item: Item, cells: readonly Column<Item>[]): string {
  let line = '';
  for (const [id, cell] of cells.entries()) {
    const text = textOf(cell.value(item));
    if (text !== null) line += `<data key="${prefix}${id}">${escapeXml(text)}</data>`;
  }
  return line;
}

function textOf(value: CellValue | null): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value.map(stripForXml));
  return value === null ? null : String(value);
}
