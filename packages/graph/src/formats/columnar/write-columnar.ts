import { edgeKey } from '../../build/edge-key.ts';
import type { DramatisGraph, EdgeAttributes, NodeAttributes } from '../../dramatis-graph.ts';
import type { Evidence } from '../../model/index.ts';
import { byCodeUnits } from '../../order.ts';
import { firstDay, lastDay, NO_DAY } from '../../time/days.ts';
import {
  ALIGNMENT,
  type ColumnarHeader,
  MAGIC,
  NO_CONFIDENCE,
  NO_INDEX,
  NODE_KINDS,
  PREFIX_LENGTH,
  SECTIONS,
  type Section,
  VERSION,
  WORD_COLUMNS,
  type WordColumn,
} from './columns.ts';
import { encodeUtf8 } from './utf8.ts';

/**
 * A graph as columns of numbers: small, read in place, with the sentences decoded only when they are asked for. Graphs with the same
 * content have the same bytes.
 *
 * @see docs/columnar.md
 * @example openColumnar(writeColumnar(graph)).order === graph.order //=> true
 */
export function writeColumnar(graph: DramatisGraph): Uint8Array {
  const nodes = graph.mapNodes((key, attributes) => ({ key, attributes })).sort((a, b) => byCodeUnits(a.key, b.key));
  const indexOf = new Map(nodes.map(({ key }, index) => [key, index]));
  const edges = graph
    .mapEdges((key, attributes, source, target) => ({ key, attributes, source, target }))
    .sort((a, b) => byCodeUnits(a.key, b.key));
  const words = new Map<WordColumn, Words>();
  const wordsOf = (column: WordColumn): Words => {
    const known = words.get(column) ?? createWords();
    words.set(column, known);
    return known;
  };
  const code = (column: WordColumn, word: unknown): number =>
    wordsOf(column).code(typeof word === 'string' ? word : '');
  const evidence = createEvidence(Object.keys(graph.getAttributes().documents), (rule) => code('evidenceRule', rule));
  const event = ({ attributes }: { readonly attributes: NodeAttributes }) =>
    attributes.kind === 'event' ? attributes : null;
  const entity = ({ attributes }: { readonly attributes: NodeAttributes }) =>
    attributes.kind === 'event' ? null : attributes;
  const nameOf = (edge: EdgeAttributes) => (edge.kind === 'role' ? edge.role : edge.relation);

  const keys = textSection(nodes.map(({ key }) => key));
  const labels = textSection(nodes.map(({ attributes }) => attributes.label));
  const details = textSection(nodes.map(({ attributes: { evidence: _, ...rest } }) => JSON.stringify(rest)));
  const nodeEvidence = evidence.rows(nodes.map(({ attributes }) => attributes.evidence));
  const edgeEvidence = evidence.rows(edges.map(({ attributes }) => attributes.evidence));
  const { documents, ...attributes } = graph.getAttributes();
  const texts = textSection(evidence.documents.map((id) => documents[id]?.text ?? ''));
  const sentences = textSection(evidence.sentences.map(({ text }) => text));
  const isPlaced = nodes.every(({ attributes: { x, y } }) => Number.isFinite(x) && Number.isFinite(y));
  const columns: Record<Section, ArrayBufferView> = {
    keys: keys.bytes,
    keyStarts: keys.starts,
    labels: labels.bytes,
    labelStarts: labels.starts,
    details: details.bytes,
    detailStarts: details.starts,
    kind: Uint8Array.from(nodes, ({ attributes }) => NODE_KINDS.indexOf(attributes.kind)),
    type: Uint16Array.from(nodes, ({ attributes }) => code('type', attributes.type)),
    mode: Uint16Array.from(nodes, (node) => code('mode', event(node)?.mode)),
    status: Uint16Array.from(nodes, (node) => code('status', event(node)?.status)),
    country: Uint16Array.from(nodes, (node) => code('country', entity(node)?.country)),
    sector: Uint16Array.from(nodes, ({ attributes }) =>
      code('sector', attributes.kind === 'actor' ? attributes.sector : null),
    ),
    speaker: Uint32Array.from(nodes, (node) => indexOf.get(event(node)?.speaker ?? '') ?? NO_INDEX),
    background: Uint8Array.from(nodes, (node) => Number(event(node)?.background ?? false)),
    reports: Uint32Array.from(nodes, (node) => event(node)?.reports ?? 0),
    mentions: Uint32Array.from(nodes, (node) => entity(node)?.mentions ?? 0),
    confidence: Uint8Array.from(nodes, (node) => percent(event(node)?.confidence)),
    firstDay: Int32Array.from(nodes, (node) => day(firstDay, event(node)?.start ?? event(node)?.end)),
    lastDay: Int32Array.from(nodes, (node) => day(lastDay, event(node)?.end ?? event(node)?.start)),
    x: Float32Array.from(isPlaced ? nodes : [], ({ attributes }) => attributes.x ?? 0),
    y: Float32Array.from(isPlaced ? nodes : [], ({ attributes }) => attributes.y ?? 0),
    source: Uint32Array.from(edges, ({ source }) => indexOf.get(source) as number),
    target: Uint32Array.from(edges, ({ target }) => indexOf.get(target) as number),
    edgeName: Uint16Array.from(edges, ({ attributes }) => code('edgeName', nameOf(attributes))),
    isRole: Uint8Array.from(edges, ({ attributes }) => Number(attributes.kind === 'role')),
    sentences: sentences.bytes,
    sentenceStarts: sentences.starts,
    sentenceDocument: Uint32Array.from(evidence.sentences, ({ document }) => document),
    sentenceStart: Uint32Array.from(evidence.sentences, ({ start }) => start),
    texts: texts.bytes,
    textStarts: texts.starts,
    nodeEvidence,
    edgeEvidence,
    evidenceSentence: Uint32Array.from(evidence.pieces, ({ sentence }) => sentence),
    evidenceStart: Uint32Array.from(evidence.pieces, ({ start }) => start),
    evidenceEnd: Uint32Array.from(evidence.pieces, ({ end }) => end),
    evidenceRule: Uint16Array.from(evidence.pieces, ({ rule }) => rule),
  };
  const [sections, length] = sectionsOf(columns);
  const header: ColumnarHeader = {
    attributes: {
      ...attributes,
      documents: Object.fromEntries(Object.entries(documents).map(([id, { text: _, ...metadata }]) => [id, metadata])),
    },
    documents: evidence.documents,
    order: nodes.length,
    size: edges.length,
    words: Object.fromEntries(
      WORD_COLUMNS.map((column) => [column, wordsOf(column).list]),
    ) as unknown as ColumnarHeader['words'],
    sections,
    edgeKeys: sparse(edges, ({ key, source, target, attributes }) =>
      key === edgeKey(source, nameOf(attributes), target) ? null : key,
    ),
    edgeExtras: sparse(edges, ({ attributes: { kind: _, evidence: __, ...rest } }) => {
      const { role: ___, relation: ____, ...extras } = rest as Record<string, unknown>;
      return Object.keys(extras).length === 0 ? null : extras;
    }),
    evidenceExtras: sparse(evidence.pieces, ({ extras }) => extras),
  };
  return assemble(header, columns, length);
}

function assemble(header: ColumnarHeader, columns: Record<Section, ArrayBufferView>, length: number): Uint8Array {
  const head = encodeUtf8(JSON.stringify(header));
  const start = aligned(PREFIX_LENGTH + head.length);
  const bytes = new Uint8Array(start + length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(8, VERSION, true);
  new DataView(bytes.buffer).setUint32(12, head.length, true);
  bytes.set(head, PREFIX_LENGTH);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(columns)) {
    const [offset] = header.sections[name as Section];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + offset);
  }
  return bytes;
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

function sectionsOf(columns: Record<Section, ArrayBufferView>): [ColumnarHeader['sections'], number] {
  let offset = 0;
  const sections: Partial<Record<Section, readonly [number, number]>> = {};
  for (const name of Object.keys(SECTIONS) as Section[]) {
    const { byteLength } = columns[name];
    sections[name] = [offset, byteLength];
    offset = aligned(offset + byteLength);
  }
  return [sections as ColumnarHeader['sections'], offset];
}

interface Words {
  readonly list: string[];
  readonly code: (word: string) => number;
}

function createWords(): Words {
  const list = [''];
  const codes = new Map([['', 0]]);
  return {
    list,
    code: (word) => {
      let found = codes.get(word);
      if (found === undefined) {
        found = list.length;
        codes.set(word, found);
        list.push(word);
      }
      return found;
    },
  };
}

function textSection(texts: readonly string[]): { readonly bytes: Uint8Array; readonly starts: Uint32Array } {
  const parts = texts.map(encodeUtf8);
  const starts = new Uint32Array(texts.length + 1);
  parts.forEach((part, index) => {
    starts[index + 1] = (starts[index] as number) + part.length;
  });
  const bytes = new Uint8Array(starts[texts.length] as number);
  parts.forEach((part, index) => {
    bytes.set(part, starts[index]);
  });
  return { bytes, starts };
}

interface Sentence {
  readonly document: number;
  readonly start: number;
  readonly text: string;
}

interface Piece {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly rule: number;
  readonly extras: Readonly<Record<string, unknown>> | null;
}

/** Every sentence once, however many claims rest on it. */
function createEvidence(known: readonly string[], ruleCode: (rule: string) => number) {
  const documents = createWords();
  documents.list.length = 0;
  const documentOf = new Map<string, number>();
  for (const id of known) {
    documentOf.set(id, documents.list.length);
    documents.list.push(id);
  }
  const sentences: Sentence[] = [];
  const sentenceOf = new Map<string, number>();
  const pieces: Piece[] = [];
  const documentIndex = (id: string): number => {
    let index = documentOf.get(id);
    if (index === undefined) {
      index = documents.list.length;
      documentOf.set(id, index);
      documents.list.push(id);
    }
    return index;
  };
  const add = ({ document, start, end, text, sentence, rule, ...rest }: Evidence): void => {
    const key = `${documentIndex(document)} ${sentence.start} ${sentence.text}`;
    let index = sentenceOf.get(key);
    if (index === undefined) {
      index = sentences.length;
      sentenceOf.set(key, index);
      sentences.push({ document: documentIndex(document), start: sentence.start, text: sentence.text });
    }
    const extras: Record<string, unknown> = { ...rest };
    if (sentence.text.slice(start - sentence.start, end - sentence.start) !== text) extras.text = text;
    if (sentence.end !== sentence.start + sentence.text.length) extras.sentenceEnd = sentence.end;
    pieces.push({
      sentence: index,
      start,
      end,
      rule: ruleCode(rule),
      extras: Object.keys(extras).length === 0 ? null : extras,
    });
  };
  return {
    sentences,
    pieces,
    documents: documents.list as readonly string[],
    /** Takes the lists one after another; returns where each begins among the pieces. */
    rows: (lists: readonly (readonly Evidence[])[]): Uint32Array => {
      const starts = new Uint32Array(lists.length + 1);
      starts[0] = pieces.length;
      lists.forEach((list, index) => {
        for (const piece of list) add(piece);
        starts[index + 1] = pieces.length;
      });
      return starts;
    },
  };
}

function sparse<T, V>(items: readonly T[], valueFor: (item: T) => V | null): Record<number, V> {
  const found: Record<number, V> = {};
  items.forEach((item, index) => {
    const value = valueFor(item);
    if (value !== null) found[index] = value;
  });
  return found;
}

const percent = (confidence: number | undefined): number =>
  confidence === undefined ? NO_CONFIDENCE : Math.round(Math.min(1, Math.max(0, confidence)) * 100);

const day = (dayOf: (date: string) => number, date: string | null | undefined): number =>
  date == null ? NO_DAY : dayOf(date);
