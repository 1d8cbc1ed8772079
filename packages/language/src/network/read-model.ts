import { AFFIX_TABLES, type NameLists } from './features.ts';
import { WIDEST } from './kernels.ts';
import { type Model, type ModelConfig, NAME_CLASSES, type Tensor } from './model.ts';
import { MODEL_MAGIC, type ModelHeader, type TensorEntry } from './write-model.ts';

/** The bytes given are no model this version can run; the message says what is wrong. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';
}

/** Weights beyond this could overflow to infinity; trained ones are below 100. */
const LARGEST = 1e4;

/**
 * Read a model file; tensors are views of `bytes` where its alignment allows.
 *
 * @throws {ModelFormatError} not a model file, cut short, of another version, or tensors that do not fit its configuration
 * @example readModel(writeModel(model)).tags //=> model.tags
 */
export function readModel(bytes: Uint8Array): Model {
  const start = MODEL_MAGIC.length + 4;
  const magic = bytes.length < start ? '' : String.fromCharCode(...bytes.subarray(0, MODEL_MAGIC.length));
  if (magic !== MODEL_MAGIC) throw new ModelFormatError('this is no model file: its first bytes are not "DRMN2"');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MODEL_MAGIC.length, true);
  if (start + length > bytes.length) throw new ModelFormatError('the model file is cut short within its header');
  const header = readHeader(bytes.subarray(start, start + length));
  const body = bytes.subarray(start + length);
  const tensors = new Map<string, Tensor>();
  for (const entry of header.tensors) {
    const tensor = readTensor(entry, body);
    tensors.set(entry.name, tensor);
  }
  const model: Model = {
    config: header.config,
    words: header.words.split('\n'),
    affixes: header.affixes.map((keys) => keys.split('\n')),
    lists: listsOf(header.lists),
    tags: header.tags,
    labels: header.labels,
    names: header.names,
    source: header.source,
    tensors,
  };
  checkModel(model);
  return model;
}

function listsOf(words: ModelHeader['lists']): NameLists {
  const lists = new Map<string, string>();
  for (const [sets, all] of Object.entries(words)) for (const word of all.split('\n')) lists.set(word, sets);
  return lists;
}

function readHeader(bytes: Uint8Array): ModelHeader {
  let header: unknown;
  try {
    header = JSON.parse(decodeUtf8(bytes));
  } catch {
    throw new ModelFormatError('the header of the model file is no JSON');
  }
  const { config, words, affixes, lists, tags, labels, names, source, tensors } = (header ?? {}) as Record<
    string,
    unknown
  >;
  const strings = (value: unknown): boolean =>
    Array.isArray(value) && value.every((item: unknown) => typeof item === 'string');
  if (typeof words !== 'string' || !strings(affixes) || !strings(tags) || !strings(labels) || !strings(names))
    throw new ModelFormatError('the header of the model file lacks words, affixes, tags, labels or names');
  if (typeof lists !== 'object' || lists === null || !strings(Object.values(lists)))
    throw new ModelFormatError('the header of the model file lacks name lists');
  if (typeof source !== 'string' || !Array.isArray(tensors) || typeof config !== 'object' || config === null)
    throw new ModelFormatError('the header of the model file lacks config, source or tensors');
  return header as ModelHeader;
}

/** The library is built without the types of the platform; TextDecoder is in Node, workers and browsers. */
function decodeUtf8(bytes: Uint8Array): string {
  const { TextDecoder } = globalThis as unknown as {
    readonly TextDecoder: new (encoding: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
  };
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function readTensor(entry: TensorEntry | null, body: Uint8Array): Tensor {
  if (entry === null || !isSize(entry.rows) || !isSize(entry.cols) || !isSize(entry.offset))
    throw new ModelFormatError(`tensor "${entry?.name}" has no sound shape`);
  const { name, rows, cols, type, offset, scaleOffset } = entry;
  const count = rows * cols;
  if (type === 'f32') return { type, rows, cols, values: readFloats(name, body, offset, count) };
  if (type !== 'i8' || !isSize(scaleOffset)) throw new ModelFormatError(`tensor "${name}" has no known type`);
  if (offset + count > body.length) throw new ModelFormatError(`the model file is cut short within tensor "${name}"`);
  const values = new Int8Array(body.buffer, body.byteOffset + offset, count);
  return { type, rows, cols, values, scales: readFloats(name, body, scaleOffset, rows) };
}

const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;

function readFloats(name: string, body: Uint8Array, offset: number, count: number): Float32Array {
  if (offset + 4 * count > body.length)
    throw new ModelFormatError(`the model file is cut short within tensor "${name}"`);
  const view = new DataView(body.buffer, body.byteOffset + offset, 4 * count);
  const values = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const value = view.getFloat32(4 * index, true);
    if (!(Math.abs(value) <= LARGEST)) throw new ModelFormatError(`tensor "${name}" holds ${value}`);
    values[index] = value;
  }
  return values;
}

/** @throws {ModelFormatError} sizes, lists and tensors of the model do not fit one another */
export function checkModel(model: Model): void {
  const { config, words, affixes, tags, labels, names, tensors } = model;
  for (const size of ['word', 'affix', 'hidden', 'layers', 'arc', 'label'] as const) {
    const value = config[size];
    if (!Number.isInteger(value) || value < 1 || value > WIDEST / 2)
      throw new ModelFormatError(`config.${size} is ${value}`);
  }
  if (config.hidden % 8 !== 0) throw new ModelFormatError(`config.hidden is ${config.hidden}, not a multiple of 8`);
  if (!(config.slope >= 0 && config.slope <= 1)) throw new ModelFormatError(`config.slope is ${config.slope}`);
  if (affixes.length !== AFFIX_TABLES.length)
    throw new ModelFormatError(`there are ${affixes.length} affix tables, not ${AFFIX_TABLES.length}`);
  if (tags.length === 0 || labels[0] !== 'root' || labels.length < 2)
    throw new ModelFormatError('tags are empty, or the first label is not "root"');
  if (names.join() !== NAME_CLASSES.join()) throw new ModelFormatError(`name classes are ${names.join(' ')}`);
  for (const [name, rows, cols] of shapes(config, words, affixes, tags, labels, names)) {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw new ModelFormatError(`tensor "${name}" is missing`);
    if (tensor.rows !== rows || tensor.cols !== cols)
      throw new ModelFormatError(`tensor "${name}" is ${tensor.rows} × ${tensor.cols}, not ${rows} × ${cols}`);
  }
}

type Shape = readonly [name: string, rows: number, cols: number];

function shapes(
  { word, affix, hidden, layers, arc, label }: ModelConfig,
  words: readonly string[],
  affixes: readonly (readonly string[])[],
  tags: readonly string[],
  labels: readonly string[],
  names: readonly string[],
): Shape[] {
  const encoded = 2 * hidden;
  const encoder = Array.from({ length: layers }, (_, layer) =>
    ['forward', 'backward'].flatMap((direction): Shape[] => [
      [`encoder.${layer}.${direction}.input`, 4 * hidden, layer === 0 ? word + affix : encoded],
      [`encoder.${layer}.${direction}.recurrent`, 4 * hidden, hidden],
      [`encoder.${layer}.${direction}.bias`, 1, 4 * hidden],
    ]),
  ).flat();
  return [
    ['word', words.length, word],
    ...AFFIX_TABLES.map((table, index): Shape => [table, affixes[index]!.length, affix]),
    ...encoder,
    ['tags.weight', tags.length, encoded],
    ['tags.bias', 1, tags.length],
    ['mlp.weight', 2 * arc + 2 * label, encoded],
    ['mlp.bias', 1, 2 * arc + 2 * label],
    ['arcs.weight', arc, arc],
    ['arcs.bias', 1, arc],
    ['arcs.root', 1, arc],
    ['labels.pair', labels.length * label, label],
    ['labels.pairBias', 1, labels.length * label],
    ['labels.dependent', labels.length, label],
    ['labels.bias', 1, labels.length],
    ['labels.root', 1, label],
    ['names.weight', names.length, encoded],
    ['names.bias', 1, names.length],
    ['names.transitions', names.length, names.length],
    ['names.start', 1, names.length],
    ['names.end', 1, names.length],
  ];
}
