import { edgeKey } from '../../build/edge-key.ts';
import { type Evidence, SCHEMA } from '../../model/index.ts';
import { GraphFormatError } from '../graph-format-error.ts';
import {
  type ColumnarHeader,
  MAGIC,
  NODE_KINDS,
  type NumberTypes,
  PREFIX_LENGTH,
  SECTIONS,
  type Section,
  VERSION,
  WORD_COLUMNS,
} from './columns.ts';
import { decodeUtf8 } from './utf8.ts';

type Column<Name extends Section> = NumberTypes[(typeof SECTIONS)[Name]];

/** A columnar file opened in place: numbers are read where they lie, text is decoded when it is asked for. Nodes and edges go by number. */
export interface ColumnarGraph {
  readonly order: number;
  readonly size: number;
  readonly attributes: ColumnarHeader['attributes'];
  readonly documents: readonly string[];
  readonly words: ColumnarHeader['words'];
  /** A document's whole text, by its number; '' where the file has none of that number. */
  readonly textOf: (document: number) => string;
  readonly column: <Name extends Section>(name: Name) => Column<Name>;
  readonly keyOf: (node: number) => string;
  readonly labelOf: (node: number) => string;
  /** All attributes but the evidence. */
  readonly detailsOf: (node: number) => Readonly<Record<string, unknown>>;
  readonly edgeKeyOf: (edge: number) => string;
  readonly evidenceOfNode: (node: number) => readonly Evidence[];
  readonly evidenceOfEdge: (edge: number) => readonly Evidence[];
  readonly extrasOfEdge: (edge: number) => Readonly<Record<string, unknown>>;
}

/** Whether bytes begin as a columnar file does. */
export const isColumnar = (bytes: Uint8Array): boolean => MAGIC.every((byte, at) => bytes[at] === byte);

/**
 * Open a columnar file. All that could lead out of it is checked here, once.
 *
 * @throws {GraphFormatError} no such file, another version or schema, or one that is cut short or broken
 * @see docs/columnar.md
 */
export function openColumnar(bytes: Uint8Array): ColumnarGraph {
  const { header, start } = readHeader(bytes);
  const columns = new Map<Section, ArrayBufferView>();
  for (const name of Object.keys(SECTIONS) as Section[]) columns.set(name, sectionOf(bytes, start, header, name));
  const column = <Name extends Section>(name: Name) => columns.get(name) as Column<Name>;
  check(header, column);
  const text = (blob: Uint8Array, starts: Uint32Array, at: number): string =>
    decodeUtf8(blob.subarray(starts[at], starts[at + 1]));
  const textOf = (blob: 'keys' | 'labels' | 'details' | 'sentences' | 'texts', starts: Section) => {
    const [from, to] = [column(blob), column(starts) as Uint32Array];
    return (at: number) => text(from, to, at);
  };
  const keyOf = textOf('keys', 'keyStarts');
  const details = textOf('details', 'detailStarts');
  const sentenceText = textOf('sentences', 'sentenceStarts');
  const evidenceOf = (starts: Uint32Array) => (at: number) =>
    Array.from({ length: (starts[at + 1] as number) - (starts[at] as number) }, (_, offset) =>
      piece((starts[at] as number) + offset),
    );
  const piece = (at: number): Evidence => {
    const sentence = column('evidenceSentence')[at] as number;
    const words = sentenceText(sentence);
    const sentenceStart = column('sentenceStart')[sentence] as number;
    const [from, to] = [column('evidenceStart')[at] as number, column('evidenceEnd')[at] as number];
    const { text, sentenceEnd, ...extras } = header.evidenceExtras[at] ?? {};
    return {
      document: header.documents[column('sentenceDocument')[sentence] as number] ?? '',
      start: from,
      end: to,
      text: typeof text === 'string' ? text : words.slice(from - sentenceStart, to - sentenceStart),
      sentence: {
        start: sentenceStart,
        end: typeof sentenceEnd === 'number' ? sentenceEnd : sentenceStart + words.length,
        text: words,
      },
      rule: header.words.evidenceRule[column('evidenceRule')[at] as number] ?? '',
      ...extras,
    };
  };
  return {
    order: header.order,
    size: header.size,
    attributes: header.attributes,
    documents: header.documents,
    words: header.words,
    textOf: textOf('texts', 'textStarts'),
    column,
    keyOf,
    labelOf: textOf('labels', 'labelStarts'),
    detailsOf: (node) => {
      try {
        return JSON.parse(details(node));
      } catch {
        return {};
      }
    },
    edgeKeyOf: (edge) =>
      header.edgeKeys[edge] ??
      edgeKey(
        keyOf(column('source')[edge] as number),
        header.words.edgeName[column('edgeName')[edge] as number] ?? '',
        keyOf(column('target')[edge] as number),
      ),
    evidenceOfNode: evidenceOf(column('nodeEvidence')),
    evidenceOfEdge: evidenceOf(column('edgeEvidence')),
    extrasOfEdge: (edge) => header.edgeExtras[edge] ?? {},
  };
}

const broken = (reason: string): GraphFormatError =>
  new GraphFormatError(`No whole columnar file: ${reason}. Was it cut short on its way?`);

function readHeader(bytes: Uint8Array): { readonly header: ColumnarHeader; readonly start: number } {
  if (!isColumnar(bytes) || bytes.length < PREFIX_LENGTH)
    throw new GraphFormatError('No columnar file: it does not begin with "DRAMATIS".');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== VERSION) throw new GraphFormatError(`Columnar format ${version}; this reads format ${VERSION}.`);
  const length = view.getUint32(12, true);
  if (PREFIX_LENGTH + length > bytes.length) throw broken('its header ends after it');
  let header: ColumnarHeader;
  try {
    header = JSON.parse(decodeUtf8(bytes.subarray(PREFIX_LENGTH, PREFIX_LENGTH + length)));
  } catch {
    throw broken('its header is no JSON');
  }
  if (!isHeader(header)) throw broken('its header lacks a part');
  if (header.attributes.schema !== SCHEMA)
    throw new GraphFormatError(
      `"attributes.schema" is ${JSON.stringify(header.attributes.schema)}; this reads "${SCHEMA}".`,
    );
  return { header, start: Math.ceil((PREFIX_LENGTH + length) / 8) * 8 };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');

function isHeader(value: unknown): value is ColumnarHeader {
  if (!isRecord(value) || !isRecord(value.attributes) || !isRecord(value.words) || !isRecord(value.sections))
    return false;
  const { words, sections } = value;
  return (
    isCount(value.order) &&
    isCount(value.size) &&
    isTexts(value.documents) &&
    WORD_COLUMNS.every((name) => isTexts(words[name])) &&
    [value.edgeKeys, value.edgeExtras, value.evidenceExtras].every(isRecord) &&
    Object.keys(SECTIONS).every((name) => {
      const section = sections[name];
      return Array.isArray(section) && section.length === 2 && section.every(isCount);
    })
  );
}

function sectionOf(bytes: Uint8Array, start: number, { sections }: ColumnarHeader, name: Section): ArrayBufferView {
  const [offset, length] = sections[name];
  if (start + offset + length > bytes.length) throw broken(`"${name}" ends after it`);
  const type = SECTIONS[name];
  const make = {
    utf8: Uint8Array,
    u8: Uint8Array,
    u16: Uint16Array,
    u32: Uint32Array,
    i32: Int32Array,
    f32: Float32Array,
  };
  const Numbers = make[type];
  const at = bytes.byteOffset + start + offset;
  if (length % Numbers.BYTES_PER_ELEMENT !== 0) throw broken(`"${name}" ends within a number`);
  // A view needs an aligned start; a file read into the middle of a buffer may have none.
  if (at % Numbers.BYTES_PER_ELEMENT !== 0) {
    const copy = bytes.slice(start + offset, start + offset + length);
    return new Numbers(copy.buffer, 0, length / Numbers.BYTES_PER_ELEMENT);
  }
  return new Numbers(bytes.buffer as ArrayBuffer, at, length / Numbers.BYTES_PER_ELEMENT);
}

/** Lengths, and every number that points somewhere. */
function check(header: ColumnarHeader, column: <Name extends Section>(name: Name) => Column<Name>): void {
  const { order, size, words } = header;
  const sentences = column('sentenceDocument').length;
  const pieces = column('evidenceSentence').length;
  const lengths: Partial<Record<Section, number>> = {
    ...each(['kind', 'type', 'mode', 'status', 'country', 'sector', 'speaker', 'background', 'reports'], order),
    ...each(['mentions', 'confidence', 'firstDay', 'lastDay'], order),
    ...each(['keyStarts', 'labelStarts', 'detailStarts', 'nodeEvidence'], order + 1),
    ...each(['source', 'target', 'edgeName', 'isRole'], size),
    edgeEvidence: size + 1,
    sentenceStarts: sentences + 1,
    textStarts: header.documents.length + 1,
    sentenceStart: sentences,
    ...each(['evidenceStart', 'evidenceEnd', 'evidenceRule'], pieces),
  };
  for (const [name, length] of Object.entries(lengths))
    if (column(name as Section).length !== length) throw broken(`"${name}" has not ${length} numbers`);
  const placed = column('x').length;
  if ((placed !== 0 && placed !== order) || column('y').length !== placed) throw broken('"x" and "y" do not fit');
  below('kind', column('kind'), NODE_KINDS.length);
  for (const name of WORD_COLUMNS) below(name, column(name), words[name].length);
  for (const name of ['source', 'target'] as const) below(name, column(name), order);
  below('evidenceSentence', column('evidenceSentence'), sentences);
  below('sentenceDocument', column('sentenceDocument'), header.documents.length);
  rising('keyStarts', column('keyStarts'), column('keys').length);
  rising('labelStarts', column('labelStarts'), column('labels').length);
  rising('detailStarts', column('detailStarts'), column('details').length);
  rising('sentenceStarts', column('sentenceStarts'), column('sentences').length);
  rising('textStarts', column('textStarts'), column('texts').length);
  rising('nodeEvidence', column('nodeEvidence'), pieces);
  rising('edgeEvidence', column('edgeEvidence'), pieces);
}

const each = (names: readonly Section[], length: number): Partial<Record<Section, number>> =>
  Object.fromEntries(names.map((name) => [name, length]));

function below(name: string, numbers: Uint8Array | Uint16Array | Uint32Array, limit: number): void {
  for (const number of numbers) if (number >= limit) throw broken(`"${name}" points to ${number} of ${limit}`);
}

function rising(name: string, starts: Uint32Array, end: number): void {
  let before = 0;
  for (const start of starts) {
    if (start < before || start > end) throw broken(`"${name}" does not rise to ${end}`);
    before = start;
  }
}
