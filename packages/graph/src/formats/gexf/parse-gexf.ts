import { SaxesParser } from 'saxes';
import type { CellValue } from '../columns/column.ts';
import type { ParsedItem } from '../columns/graph-of-items.ts';
import { GraphFormatError } from '../graph-format-error.ts';
import { readListString } from './list-string.ts';

export interface ParsedGexf {
  /** Text of the elements in `<meta>`, by name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly nodes: readonly ParsedItem[];
  readonly edges: readonly ParsedItem[];
}

interface OpenItem {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: Map<string, CellValue>;
  position: { readonly x: number; readonly y: number } | null;
}

/**
 * The elements of a GEXF file, cells typed by their columns.
 *
 * @throws {GraphFormatError} not well-formed XML, not GEXF, or a cell of no column
 */
export function parseGexf(text: string): ParsedGexf {
  const parser = new SaxesParser({ xmlns: false });
  const columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() };
  const meta = new Map<string, string>();
  const items: { readonly node: OpenItem[]; readonly edge: OpenItem[] } = { node: [], edge: [] };
  const path: string[] = [];
  let block: Map<string, Column> | null = null;
  let open: { readonly of: 'node' | 'edge'; readonly item: OpenItem } | null = null;

  parser.on('error', (error) => {
    throw new GraphFormatError(`Not well-formed XML: ${error.message}`, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0 && name !== 'gexf') throw new GraphFormatError(`The file is <${name}>, not <gexf>.`);
    path.push(name);
    if (name === 'attributes') block = attributes.class === 'edge' ? columns.edge : columns.node;
    else if (name === 'attribute') addColumn(block, attributes);
    else if (name === 'node' || name === 'edge') {
      open = { of: name, item: { attributes, cells: new Map(), position: null } };
      items[name].push(open.item);
    } else if (name === 'attvalue' && open) addCell(open.item, columns[open.of], attributes);
    else if (name === 'viz:position' && open) open.item.position = { x: Number(attributes.x), y: Number(attributes.y) };
  });
  parser.on('text', (value) => {
    if (path.at(-2) === 'meta') meta.set(path.at(-1)!, (meta.get(path.at(-1)!) ?? '') + value);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'node' || name === 'edge') open = null;
  });
  parser.write(text).close();
  return { meta, nodes: items.node, edges: items.edge };
}

interface Column {
  readonly title: string;
  readonly type: string;
}

function addColumn(block: Map<string, Column> | null, { id, title, type }: Readonly<Record<string, string>>): void {
  if (id === undefined) throw new GraphFormatError('An <attribute> without id.');
  block?.set(id, { title: title ?? id, type: type ?? 'string' });
}

function addCell(
  item: OpenItem,
  columns: ReadonlyMap<string, Column>,
  attributes: Readonly<Record<string, string>>,
): void {
  const column = columns.get(attributes.for ?? '');
  if (!column) throw new GraphFormatError(`An <attvalue> for no column: "${attributes.for ?? ''}".`);
  item.cells.set(column.title, typed(attributes.value ?? '', column));
}

function typed(text: string, { title, type }: Column): CellValue {
  if (type === 'liststring') return readListString(text);
  if (type === 'boolean') return text === 'true';
  if (type === 'string') return text;
  const number = Number(text);
  if (Number.isNaN(number)) throw new GraphFormatError(`"${text}" is no number, in column "${title}".`);
  return number;
}
