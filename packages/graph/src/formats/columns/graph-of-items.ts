import { type DramatisGraph, type EdgeAttributes, emptyGraph, type NodeAttributes } from '../../dramatis-graph.ts';
import { type DocumentMetadata, type Evidence, ROLES, SCHEMA } from '../../model/index.ts';
import { GraphFormatError } from '../graph-format-error.ts';
import { keyOfId } from '../xml.ts';
import type { CellValue } from './column.ts';
import { COUNTS } from './node-columns.ts';

/** A node or edge read from a file of columns: its XML attributes and its cells by column title. */
export interface ParsedItem {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly position: { readonly x: number; readonly y: number } | null;
}

/**
 * The graph whose nodes and edges were written by `NODE_COLUMNS` and `EDGE_COLUMNS`: one piece of evidence for each, and the
 * metadata of the documents of those.
 *
 * @throws {GraphFormatError} a node or edge without its key or kind, there twice, or an edge without its ends
 */
export function graphOfItems(
  generator: string,
  nodes: readonly ParsedItem[],
  edges: readonly ParsedItem[],
): DramatisGraph {
  const documents = Object.fromEntries([...nodes, ...edges].flatMap(documentOf));
  const graph = emptyGraph({ schema: SCHEMA, generator, documents });
  for (const node of nodes) {
    const key = keyOfId(required(node, 'id'));
    if (graph.hasNode(key)) throw new GraphFormatError(`The node "${key}" is there twice.`);
    graph.addNode(key, nodeAttributes(node, key));
  }
  for (const edge of edges) {
    const [key, source, target] = ['id', 'source', 'target'].map((name) => keyOfId(required(edge, name))) as [
      string,
      string,
      string,
    ];
    if (graph.hasEdge(key)) throw new GraphFormatError(`The edge "${key}" is there twice.`);
    for (const end of [source, target]) {
      if (!graph.hasNode(end)) throw new GraphFormatError(`The edge "${key}" has no node "${end}".`);
    }
    graph.addEdgeWithKey(key, source, target, edgeAttributes(edge));
  }
  return graph;
}

function nodeAttributes(item: ParsedItem, key: string): NodeAttributes {
  const read = reader(item);
  const kind = read('kind');
  const common = { kind, label: item.attributes.label ?? '', type: read('type') };
  const rest = { evidence: evidenceOf(item), ...item.position };
  const entity = { aliases: read('aliases') ?? [], country: read('country'), mentions: read('mentions') };
  if (kind === 'actor') {
    return { ...common, ...entity, sector: read('sector'), wikidata: read('wikidata'), ...rest } as NodeAttributes;
  }
  if (kind === 'location') {
    const point = { lat: read('lat'), lon: read('lon'), geonames: read('geonames') };
    const radius = read('radius_km') === null ? {} : { radiusKm: read('radius_km') };
    return { ...common, ...entity, ...point, ...radius, ...rest } as NodeAttributes;
  }
  if (kind !== 'event') throw new GraphFormatError(`The node "${key}" is of kind "${String(kind)}".`);
  return {
    ...common,
    mode: read('mode'),
    quad: read('quad'),
    status: read('status'),
    background: read('background'),
    trigger: read('trigger'),
    lemma: read('lemma'),
    words: read('words') ?? [],
    start: read('date_start'),
    end: read('date_end'),
    time: read('date_words'),
    speaker: read('speaker'),
    cue: read('cue'),
    quantity: quantityOf(item),
    confidence: read('confidence'),
    reports: read('reports'),
    fillers: [],
    ...rest,
  } as unknown as NodeAttributes;
}

function edgeAttributes(item: ParsedItem): EdgeAttributes {
  const name = required(item, 'kind');
  const isRole = (ROLES as readonly string[]).includes(name);
  return {
    kind: isRole ? 'role' : 'relation',
    [isRole ? 'role' : 'relation']: name,
    evidence: evidenceOf(item),
  } as unknown as EdgeAttributes;
}

function evidenceOf(item: ParsedItem): readonly Evidence[] {
  const read = reader(item);
  if (read('document') === null) return [];
  return [
    {
      document: read('document'),
      start: read('words_start'),
      end: read('words_end'),
      text: read('words_in_text'),
      sentence: { start: read('sentence_start'), end: read('sentence_end'), text: read('sentence') },
      rule: read('rule'),
    } as Evidence,
  ];
}

function documentOf(item: ParsedItem): readonly (readonly [string, DocumentMetadata])[] {
  const read = reader(item);
  const id = read('document');
  if (typeof id !== 'string') return [];
  const metadata = { title: read('article_title'), published: read('published'), source: read('article_source') };
  return [[id, { ...metadata, url: read('article_url') } as DocumentMetadata]];
}

function quantityOf(item: ParsedItem): Readonly<Record<string, CellValue>> | null {
  const stated = [...COUNTS, 'money', 'currency'].flatMap((name) => {
    const value = item.cells.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return stated.length === 0 ? null : Object.fromEntries(stated);
}

function reader(item: ParsedItem): (title: string) => CellValue | null {
  return (title) => item.cells.get(title) ?? null;
}

function required(item: ParsedItem, name: string): string {
  const value = item.attributes[name];
  if (value === undefined) throw new GraphFormatError(`A node or edge without "${name}".`);
  return value;
}
