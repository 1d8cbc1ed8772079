import type { NameLists } from './features.ts';
import type { Model } from './model.ts';

/** First bytes of a model file. */
export const MODEL_MAGIC = 'DRMN2\0\0\0';

/** What the header of a model file says of one tensor; offsets in bytes from the end of the header. */
export interface TensorEntry {
  readonly name: string;
  readonly rows: number;
  readonly cols: number;
  readonly type: 'i8' | 'f32';
  readonly offset: number;
  /** Where the row scales of an `i8` tensor lie, f32. */
  readonly scaleOffset?: number;
}

/** The JSON header of a model file, in ASCII (other characters as \\u escapes); word and affix lists are joined by line feeds. */
export interface ModelHeader {
  readonly config: Model['config'];
  readonly words: string;
  readonly affixes: readonly string[];
  /** Words of each set of lists, joined by line feeds. */
  readonly lists: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly source: string;
  readonly tensors: readonly TensorEntry[];
}

/** ASCII bytes of a text; other UTF-16 units as JSON escapes. */
const asciiBytes = (text: string): Uint8Array => {
  const escaped = text.replace(/[^\x20-\x7e\0]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return Uint8Array.from(escaped, (character) => character.charCodeAt(0));
};

const aligned = (offset: number): number => (offset + 7) & ~7;

const wordsByLists = (lists: NameLists): Record<string, string> => {
  const words = new Map<string, string[]>();
  for (const [word, sets] of lists) words.set(sets, [...(words.get(sets) ?? []), word]);
  return Object.fromEntries([...words].map(([sets, all]) => [sets, all.join('\n')]));
};

const littleEndian = (values: Float32Array): Uint8Array => {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) view.setFloat32(i * 4, values[i]!, true);
  return bytes;
};

/**
 * The bytes of a model file: magic, u32 length of the header, JSON header padded with spaces so that tensors start at a multiple of 8, tensors
 * (each at a multiple of 8), little endian.
 */
export const writeModel = (model: Model): Uint8Array => {
  const parts: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  let size = 0;
  const place = (bytes: Uint8Array): number => {
    const offset = size;
    parts.push({ offset, bytes });
    size = aligned(size + bytes.length);
    return offset;
  };
  const tensors: TensorEntry[] = [];
  for (const [name, tensor] of model.tensors) {
    const { type, rows, cols } = tensor;
    if (tensor.type === 'f32') {
      tensors.push({ name, rows, cols, type, offset: place(littleEndian(tensor.values)) });
    } else {
      const { buffer, byteOffset, length } = tensor.values;
      const offset = place(new Uint8Array(buffer, byteOffset, length));
      tensors.push({ name, rows, cols, type, offset, scaleOffset: place(littleEndian(tensor.scales)) });
    }
  }
  const header: ModelHeader = {
    config: model.config,
    words: model.words.join('\n'),
    affixes: model.affixes.map((keys) => keys.join('\n')),
    lists: wordsByLists(model.lists),
    tags: model.tags,
    labels: model.labels,
    names: model.names,
    source: model.source,
    tensors,
  };
  const encoded = asciiBytes(JSON.stringify(header));
  const start = aligned(MODEL_MAGIC.length + 4 + encoded.length);
  const bytes = new Uint8Array(start + size);
  bytes.set(asciiBytes(MODEL_MAGIC));
  new DataView(bytes.buffer).setUint32(MODEL_MAGIC.length, start - MODEL_MAGIC.length - 4, true);
  bytes.fill(0x20, MODEL_MAGIC.length + 4, start);
  bytes.set(encoded, MODEL_MAGIC.length + 4);
  for (const part of parts) bytes.set(part.bytes, start + part.offset);
  return bytes;
};
