import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/network/model.ts';
import { ModelFormatError, readModel } from '../../src/network/read-model.ts';
import { writeModel } from '../../src/network/write-model.ts';
import { randomModel } from './random-model.ts';

const MODEL = randomModel(7);
const BYTES = writeModel(MODEL);

/** The file with its header changed. */
function withHeader(change: (header: Record<string, never>) => void): Uint8Array {
  const length = new DataView(BYTES.buffer).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(BYTES.subarray(12, 12 + length)));
  change(header);
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil((12 + text.length) / 8) * 8;
  const bytes = new Uint8Array(padded + BYTES.length - 12 - length).fill(0x20, 0, padded);
  bytes.set(BYTES.subarray(0, 8));
  new DataView(bytes.buffer).setUint32(8, padded - 12, true);
  bytes.set(text, 12);
  bytes.set(BYTES.subarray(12 + length), padded);
  return bytes;
}

const without = (name: string): Model => ({
  ...MODEL,
  tensors: new Map([...MODEL.tensors].filter(([key]) => key !== name)),
});

describe('model files', () => {
  test('what is written is read', () => {
    expect(readModel(BYTES)).toEqual(MODEL);
  });

  test('at any address, and from a Buffer', () => {
    for (const shift of [1, 2, 3, 4]) {
      const moved = new Uint8Array(BYTES.length + shift);
      moved.set(BYTES, shift);
      expect(readModel(moved.subarray(shift))).toEqual(MODEL);
    }
    expect(readModel(Buffer.from(BYTES)).tags).toEqual(MODEL.tags);
  });

  // biome-ignore format: one table
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /no model file/],
    ['another file', new TextEncoder().encode('{"a": 1, "bcdefghi": 2}'), /no model file/],
    ['another version', Uint8Array.from(BYTES, (byte, index) => (index === 4 ? 0x31 : byte)), /no model file/],
    ['cut in the header', BYTES.subarray(0, 60), /cut short within its header/],
    ['cut in the tensors', BYTES.subarray(0, BYTES.length - 200), /cut short within tensor/],
    ['a header that is no JSON', Uint8Array.from(BYTES, (byte, index) => (index === 12 ? 0x5d : byte)), /no JSON/],
    ['a header of null', withHeader(() => {}).map((byte, index, all) => { const end = 12 + new DataView(all.buffer).getUint32(8, true); return index < 12 || index >= end ? byte : index < 16 ? 'null'.charCodeAt(index - 12) : 0x20; }), /lacks words/],
    ['no tags', withHeader((header) => { Object.assign(header, { tags: [] }); }), /tags are empty/],
    ['labels without root', withHeader((header) => { Object.assign(header, { labels: ['nsubj', ...MODEL.labels.slice(1)] }); }), /first label/],
    ['other name classes', withHeader((header) => { Object.assign(header, { names: ['O'] }); }), /name classes/],
    ['a missing size', withHeader((header) => { Object.assign(header, { config: { ...MODEL.config, arc: undefined } }); }), /config.arc/],
    ['a huge size', withHeader((header) => { Object.assign(header, { config: { ...MODEL.config, hidden: 1e9 } }); }), /config.hidden/],
    ['a size the kernels cannot run', withHeader((header) => { Object.assign(header, { config: { ...MODEL.config, hidden: 12 } }); }), /multiple of 8/],
    ['more words than rows', withHeader((header) => { Object.assign(header, { words: `${MODEL.words.join('\n')}\nmore` }); }), /"word" is/],
    ['an affix table too few', withHeader((header) => { Object.assign(header, { affixes: [] }); }), /affix tables/],
    ['no tensors', withHeader((header) => { Object.assign(header, { tensors: [] }); }), /"word" is missing/],
    ['a tensor that is none', withHeader((header) => { Object.assign(header, { tensors: [null] }); }), /tensor/],
    ['a tensor at no place', withHeader((header) => { Object.assign(header, { tensors: [{ name: 'word', rows: 2, cols: 2, type: 'f32', offset: -4 }] }); }), /sound shape/],
    ['a tensor of unknown type', withHeader((header) => { Object.assign(header, { tensors: [{ name: 'word', rows: 2, cols: 2, type: 'f16', offset: 0 }] }); }), /known type/],
    ['weights that are no numbers', writeModel({ ...MODEL, tensors: new Map([...MODEL.tensors, ['tags.bias', { type: 'f32', rows: 1, cols: 7, values: new Float32Array(7).fill(Number.NaN) }]]) }), /holds NaN/],
    ['a tensor left out', writeModel(without('arcs.root')), /"arcs.root" is missing/],
  ])('%s: a ModelFormatError', (_, bytes, message) => {
    expect(() => readModel(bytes)).toThrow(ModelFormatError);
    expect(() => readModel(bytes)).toThrow(message);
  });

  test('any damage: an error of that type, or a model', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(BYTES.length - 1), fc.nat(255)), { maxLength: 4 }), (changes) => {
        const bytes = BYTES.slice();
        for (const [index, byte] of changes) bytes[index] = byte;
        try {
          expect(readModel(bytes).words.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFormatError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
