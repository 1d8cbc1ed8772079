import type { Interval } from '../../time/interval.ts';
import type { CellValue, Column } from '../columns/column.ts';
import { escapeXml, idInXml, stripForXml } from '../xml.ts';
import type { GexfEdge, GexfFile, GexfNode } from './gexf-file.ts';
import { writeListString } from './list-string.ts';

/** The XML of a GEXF 1.3 file, as Gephi 0.10 reads it (docs/gexf.md), a node or an edge a part. Linear. */
export function* serialize<N, E>(file: GexfFile<N, E>): Generator<string, void, undefined> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<meta>',
    `<creator>${escapeXml(file.creator)}</creator>`,
    `<keywords>${escapeXml(file.keywords)}</keywords>`,
    `<description>${escapeXml(file.description)}</description>`,
    '</meta>',
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...columnLines('node', file.nodeColumns),
    ...columnLines('edge', file.edgeColumns),
    '<nodes>\n',
  ].join('\n');
  for (const node of file.nodes) yield nodeLine(node, file.nodeColumns);
  yield '</nodes>\n<edges>\n';
  for (const edge of file.edges) yield edgeLine(edge, file.edgeColumns);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function columnLines(of: 'node' | 'edge', columns: readonly Column<never>[]): readonly string[] {
  return [
    `<attributes class="${of}" mode="static">`,
    ...columns.map(({ title, type }, id) => `<attribute id="${id}" title="${escapeXml(title)}" type="${type}"/>`),
    '</attributes>',
  ];
}

function nodeLine<N>(node: GexfNode<N>, columns: readonly Column<N>[]): string {
  const { key, label, time, color, size, position, item } = node;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const place = position ? `<viz:position x="${position.x}" y="${position.y}" z="0"/>` : '';
  return (
    `<node id="${idInXml(key)}" label="${escapeXml(label)}"${time ? timeAttributes(time) : ''}>` +
    `${cells(item, columns)}<viz:color r="${r}" g="${g}" b="${b}"/><viz:size value="${size}"/>${place}</node>\n`
  );
}

function edgeLine<E>(edge: GexfEdge<E>, columns: readonly Column<E>[]): string {
  const [first, ...more] = edge.times;
  const spells = more.length === 0 ? '' : edge.times.map((time) => `<spell${timeAttributes(time)}/>`).join('');
  const kind = escapeXml(edge.kind);
  return (
    `<edge id="${idInXml(edge.key)}" source="${idInXml(edge.source)}" target="${idInXml(edge.target)}" ` +
    `kind="${kind}" label="${kind}" weight="${edge.weight}"${first && more.length === 0 ? timeAttributes(first) : ''}>` +
    `${cells(edge.item, columns)}${spells ? `<spells>${spells}</spells>` : ''}</edge>\n`
  );
}

function cells<Item>(item: Item, columns: readonly Column<Item>[]): string {
  let line = '';
  for (const [id, column] of columns.entries()) {
    const value = column.value(item);
    const text = value === null ? null : cellText(value);
    if (text !== null) line += `<attvalue for="${id}" value="${escapeXml(text)}"/>`;
  }
  return line === '' ? '' : `<attvalues>${line}</attvalues>`;
}

function cellText(value: CellValue): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'object') return writeListString(value.map(stripForXml));
  return String(value);
}

function timeAttributes({ start, end }: Interval): string {
  return `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`;
}
