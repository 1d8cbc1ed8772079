import type { Interval } from '../../time/interval.ts';
import type { CellValue, Column, GexfEdge, GexfFile, GexfNode } from './gexf-file.ts';
import { writeListString } from './list-string.ts';
import { escapeXml, stripForXml } from './xml.ts';

/** The XML of a GEXF 1.3 file, as Gephi 0.10 reads it (docs/gexf.md). Linear in nodes, edges and columns. */
export function serialize<N, E>(file: GexfFile<N, E>): string {
  const ids = idsOf(file.nodes.map((node) => node.key));
  const edgeIds = idsOf(file.edges.map((edge) => edge.key));
  return [
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
    `<nodes count="${file.nodes.length}">`,
    ...file.nodes.map((node) => nodeLine(node, ids, file.nodeColumns)),
    '</nodes>',
    `<edges count="${file.edges.length}">`,
    ...file.edges.map((edge) => edgeLine(edge, ids, edgeIds, file.edgeColumns)),
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n');
}

function columnLines(of: 'node' | 'edge', columns: readonly Column<never>[]): readonly string[] {
  return [
    `<attributes class="${of}" mode="static">`,
    ...columns.map(({ title, type }, id) => `<attribute id="${id}" title="${escapeXml(title)}" type="${type}"/>`),
    '</attributes>',
  ];
}

function nodeLine<N>(node: GexfNode<N>, ids: ReadonlyMap<string, string>, columns: readonly Column<N>[]): string {
  const { key, label, time, color, size, position, item } = node;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const place = position ? `<viz:position x="${position.x}" y="${position.y}" z="0"/>` : '';
  return (
    `<node id="${ids.get(key)}" label="${escapeXml(label)}"${time ? timeAttributes(time) : ''}>` +
    `${cells(item, columns)}<viz:color r="${r}" g="${g}" b="${b}"/><viz:size value="${size}"/>${place}</node>`
  );
}

function edgeLine<E>(
  edge: GexfEdge<E>,
  ids: ReadonlyMap<string, string>,
  edgeIds: ReadonlyMap<string, string>,
  columns: readonly Column<E>[],
): string {
  const [first, ...more] = edge.times;
  const spells = more.length === 0 ? '' : edge.times.map((time) => `<spell${timeAttributes(time)}/>`).join('');
  const kind = escapeXml(edge.kind);
  return (
    `<edge id="${edgeIds.get(edge.key)}" source="${ids.get(edge.source)}" target="${ids.get(edge.target)}" ` +
    `kind="${kind}" label="${kind}" weight="${edge.weight}"${first && more.length === 0 ? timeAttributes(first) : ''}>` +
    `${cells(edge.item, columns)}${spells ? `<spells>${spells}</spells>` : ''}</edge>`
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

/** Keys as they may stand in XML, still unique. */
function idsOf(keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const base = escapeXml(key);
    let id = base;
    for (let copy = 2; taken.has(id); copy += 1) id = `${base}~${copy}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
