import { SaxesParser } from 'saxes';
import type { DramatisGraph } from '../../dramatis-graph.ts';
import { GENERATOR } from '../../model/index.ts';
import type { CellValue } from '../columns/column.ts';
import { graphOfItems, type ParsedItem } from '../columns/graph-of-items.ts';
import { NODE_COLUMNS } from '../columns/node-columns.ts';
import { GraphFormatError } from '../graph-format-error.ts';

const LISTS = new Set(NODE_COLUMNS.filter(({ type }) => type === 'liststring').map(({ title }) => title));

/**
 * Reads a file of `graphmlParts`: every node, edge and column. It holds one piece of evidence for each node and edge and the
 * metadata of the documents of those; the other evidence and the fillers are not in the file.
 *
 * @throws {GraphFormatError} not well-formed, not GraphML, or not a file of ours
 */
export function readGraphml(text: string): DramatisGraph {
  const parser = new SaxesParser({ xmlns: false });
  const columns = new Map<string, { readonly title: string; readonly type: string }>();
  const items: Record<'node' | 'edge', ParsedItem[]> = { node: [], edge: [] };
  let isRoot = true;
  let open: {
    readonly of: 'node' | 'edge';
    readonly attributes: Record<string, string>;
    readonly cells: Map<string, CellValue>;
  } | null = null;
  let column: string | null = null;
  let value = '';
  parser.on('error', (error) => {
    throw new GraphFormatError(`Not well-formed XML: ${error.message}`, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (isRoot && name !== 'graphml') throw new GraphFormatError(`The file is <${name}>, not <graphml>.`);
    isRoot = false;
    if (name === 'key' && attributes.id !== undefined)
      columns.set(attributes.id, {
        title: attributes['attr.name'] ?? attributes.id,
        type: attributes['attr.type'] ?? 'string',
      });
    else if (name === 'node' || name === 'edge') open = { of: name, attributes: { ...attributes }, cells: new Map() };
    else if (name === 'data') {
      column = attributes.key ?? '';
      value = '';
    }
  });
  parser.on('text', (part) => {
    if (column !== null) value += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data' && column !== null) {
      const known = columns.get(column);
      if (known === undefined) throw new GraphFormatError(`A <data> for no key: "${column}".`);
      open?.cells.set(known.title, typed(value, known));
      column = null;
    } else if ((name === 'node' || name === 'edge') && open !== null) {
      items[open.of].push(itemOf(open));
      open = null;
    }
  });
  parser.write(text).close();
  const titles = [...columns.values()].map(({ title }) => title);
  if (!['kind', 'edge_type', 'words_in_text'].every((title) => titles.includes(title)))
    throw new GraphFormatError(
      'It is GraphML, but not of Dramatis: only files of "--format graphml" can be read back.',
    );
  return graphOfItems(GENERATOR, items.node, items.edge);
}

/** The label and the place are cells here; of an edge the label says what it is. */
function itemOf({
  of,
  attributes,
  cells,
}: {
  readonly of: string;
  readonly attributes: Record<string, string>;
  readonly cells: Map<string, CellValue>;
}): ParsedItem {
  const label = String(cells.get('label') ?? '');
  const [x, y] = [cells.get('x'), cells.get('y')];
  return {
    attributes: { ...attributes, [of === 'edge' ? 'kind' : 'label']: label },
    cells,
    position: typeof x === 'number' && typeof y === 'number' ? { x, y } : null,
  };
}

function typed(text: string, { title, type }: { readonly title: string; readonly type: string }): CellValue {
  if (LISTS.has(title)) return listOf(text, title);
  if (type === 'boolean') return text === 'true';
  if (type === 'string') return text;
  const number = Number(text);
  if (Number.isNaN(number)) throw new GraphFormatError(`"${text}" is no number, in column "${title}".`);
  return number;
}

function listOf(text: string, title: string): readonly string[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = null;
  }
  if (Array.isArray(list) && list.every((each) => typeof each === 'string')) return list;
  throw new GraphFormatError(`"${text}" is no list, in column "${title}".`);
}
