import { type Evidence, type Quantity, SCHEMA, STATUSES } from '@dramatis/graph/model';
import { columnsOf } from './columns.ts';
import {
  type EventFacts,
  KINDS,
  type Kind,
  type ViewDocument,
  type ViewEdge,
  type ViewGraph,
  type ViewNode,
} from './view-graph.ts';

/** A file that is no Dramatis graph; the message is for the reader of the page. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isKind = (value: unknown): value is Kind => KINDS.some((kind) => kind === value);

/**
 * Read a graph file (contract: graphology JSON, `schema: "dramatis/1"`) into the viewer's records.
 * Missing details become null; what cannot be a graph is refused whole, so that a bad file changes nothing.
 *
 * @throws {GraphFileError} not JSON, not a graph, or an edge to a node that is not there
 * @example readGraph('{"nodes":[],"edges":[]}').nodes.size //=> 0
 */
export function readGraph(source: string): ViewGraph {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    throw new GraphFileError(`it is not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  if (!isFields(parsed)) throw new GraphFileError('it holds no graph: expected an object with nodes and edges');
  if (!Array.isArray(parsed.nodes) || !Array.isArray(parsed.edges))
    throw new GraphFileError('it has no list of nodes and edges');
  const attributes = fieldsOf(parsed.attributes);
  const schema = text(attributes.schema);
  if (schema !== null && schema !== SCHEMA)
    throw new GraphFileError(`its format is “${schema}”; this page reads “${SCHEMA}”`);

  const nodes = new Map<string, ViewNode>();
  parsed.nodes.forEach((entry: unknown, index) => {
    const node = readNode(entry, index);
    if (nodes.has(node.key)) throw new GraphFileError(`node “${node.key}” is there twice`);
    nodes.set(node.key, node);
  });

  const edges = new Map<string, ViewEdge>();
  const edgesOf = new Map<string, string[]>();
  parsed.edges.forEach((entry: unknown, index) => {
    const edge = readEdge(entry, index, nodes);
    if (edges.has(edge.key)) throw new GraphFileError(`edge “${edge.key}” is there twice`);
    edges.set(edge.key, edge);
    for (const end of new Set([edge.source, edge.target])) {
      const keys = edgesOf.get(end);
      if (keys === undefined) edgesOf.set(end, [edge.key]);
      else keys.push(edge.key);
    }
  });
  const documents = readDocuments(attributes.documents);
  const texts = fieldsOf(attributes.documents);
  const textOf = (id: string) => text(fieldsOf(texts[id]).text);
  return { nodes, edges, edgesOf, documents, textOf, columns: columnsOf({ nodes, edges, documents }) };
}

function readNode(entry: unknown, index: number): ViewNode {
  const { key, attributes } = fieldsOf(entry);
  if (!isText(key)) throw new GraphFileError(`node ${index + 1} has no key`);
  const fields = fieldsOf(attributes);
  if (!isKind(fields.kind)) throw new GraphFileError(`node “${key}” is no actor, location or event`);
  return { ...nodeRecord(key, fields.kind, fields), evidence: readEvidence(fields.evidence) };
}

/** A node's record from its attributes, whatever they are; without the evidence. */
export function nodeRecord(key: string, kind: Kind, fields: Fields): Omit<ViewNode, 'evidence'> {
  return {
    key,
    kind,
    label: text(fields.label) ?? key,
    type: text(fields.type),
    aliases: listOf(fields.aliases).filter(isText),
    country: text(fields.country),
    sector: text(fields.sector),
    wikidata: text(fields.wikidata),
    geonames: text(fields.geonames),
    lat: number(fields.lat),
    lon: number(fields.lon),
    radiusKm: number(fields.radiusKm),
    mentions: number(fields.mentions) ?? 1,
    event: kind === 'event' ? readEventFacts(fields) : null,
    x: number(fields.x),
    y: number(fields.y),
  };
}

function readEventFacts(fields: Fields): EventFacts {
  const quantity = fieldsOf(fields.quantity);
  const counts = Object.entries(quantity).filter(([, value]) => number(value) !== null || text(value) !== null);
  return {
    mode: text(fields.mode),
    status: STATUSES.find((status) => status === fields.status) ?? null,
    trigger: text(fields.trigger) ?? '',
    start: text(fields.start),
    end: text(fields.end),
    time: text(fields.time),
    speaker: text(fields.speaker),
    cue: text(fields.cue),
    repeated: text(fields.repeated),
    fillers: listOf(fields.fillers).flatMap((entry) => {
      const filler = fieldsOf(entry);
      const [role, words] = [text(filler.role), text(filler.text)];
      return role === null || words === null ? [] : [{ role, text: words }];
    }),
    quantity: counts.length === 0 ? null : (Object.fromEntries(counts) as Quantity),
    background: fields.background === true,
    confidence: number(fields.confidence),
    reports: Math.max(1, number(fields.reports) ?? 1),
  };
}

function readEdge(entry: unknown, index: number, nodes: ReadonlyMap<string, ViewNode>): ViewEdge {
  const { key, source, target, attributes } = fieldsOf(entry);
  const name = isText(key) ? key : `edge ${index + 1}`;
  for (const end of [source, target])
    if (!isText(end) || !nodes.has(end))
      throw new GraphFileError(`${isText(key) ? `edge “${key}”` : name} leads to a node that is not in the file`);
  const fields = fieldsOf(attributes);
  const kind = fields.kind === 'relation' ? 'relation' : 'role';
  return {
    key: name,
    source: source as string,
    target: target as string,
    kind,
    name: text(fields[kind]) ?? kind,
    evidence: readEvidence(fields.evidence),
  };
}

function readEvidence(value: unknown): readonly Evidence[] {
  return listOf(value).flatMap((entry) => {
    const fields = fieldsOf(entry);
    const sentence = fieldsOf(fields.sentence);
    const sentenceText = text(sentence.text);
    if (sentenceText === null) return [];
    const sentenceStart = number(sentence.start) ?? 0;
    return [
      {
        document: text(fields.document) ?? '',
        start: number(fields.start) ?? sentenceStart,
        end: number(fields.end) ?? sentenceStart,
        text: text(fields.text) ?? '',
        sentence: {
          start: sentenceStart,
          end: number(sentence.end) ?? sentenceStart + sentenceText.length,
          text: sentenceText,
        },
        rule: text(fields.rule) ?? '',
      },
    ];
  });
}

export function readDocuments(value: unknown): ReadonlyMap<string, ViewDocument> {
  return new Map(
    Object.entries(fieldsOf(value)).map(([id, entry]) => {
      const fields = fieldsOf(entry);
      return [
        id,
        {
          id,
          title: text(fields.title),
          source: text(fields.source),
          url: text(fields.url),
          published: text(fields.published),
        },
      ];
    }),
  );
}
