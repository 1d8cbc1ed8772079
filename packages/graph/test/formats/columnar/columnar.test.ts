import {
  build,
  GraphFormatError,
  openColumnar,
  readColumnar,
  readJson,
  writeColumnar,
  writeJson,
} from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoReports } from '../../sample.ts';
import { anyExtraction } from '../arbitrary.ts';

/** Text is UTF-8 in the file, which has no lone surrogates. */
const wellFormed = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === 'string' ? each.replace(/\p{Surrogate}/gu, '\ufffd') : each,
  );

describe('columnar', () => {
  const bytes = writeColumnar(build(twoReports()));

  test('write → read is identity', () => {
    const graph = build(twoReports());
    expect(writeJson(readColumnar(bytes))).toBe(writeJson(graph));
    expect(writeColumnar(readColumnar(bytes))).toEqual(bytes);
  });

  test('write → read is identity for any text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([wellFormed(extraction)]);
        expect(writeJson(readColumnar(writeColumnar(graph)))).toBe(writeJson(graph));
      }),
    );
  });

  test('attributes beyond the contract, and keys of other makers, are kept', () => {
    const file = JSON.parse(writeJson(build(twoReports())));
    file.nodes[0].attributes.mine = 1;
    file.edges[0].attributes.mine = [2];
    file.edges[1].key = 'e-7';
    file.edges[0].attributes.evidence[0].area = { words: 'near', lat: 1, lon: 2, radiusKm: 3 };
    const graph = readJson(JSON.stringify(file));
    expect(JSON.parse(writeJson(readColumnar(writeColumnar(graph))))).toEqual(JSON.parse(writeJson(graph)));
  });

  test('texts are kept where the graph has them', () => {
    const graph = build(twoReports(), { texts: true });
    expect(Object.values(graph.getAttributes().documents)[0]?.text).toMatch(/\w/);
    expect(JSON.parse(writeJson(readColumnar(writeColumnar(graph))))).toEqual(JSON.parse(writeJson(graph)));
  });

  test('an empty graph reads back', () => {
    expect(readColumnar(writeColumnar(build([]))).order).toBe(0);
  });

  test('opens from the middle of a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openColumnar(shifted.subarray(3)).labelOf(0)).toBe(openColumnar(bytes).labelOf(0));
  });

  test('gives label, days and sentences without the rest', () => {
    const file = openColumnar(bytes);
    const node = Array.from({ length: file.order }, (_, at) => at).find((at) => file.column('firstDay')[at]! > 0)!;
    expect(file.detailsOf(node).label).toBe(file.labelOf(node));
    expect(file.evidenceOfNode(node)[0]?.sentence.text).toMatch(/\w/);
  });

  test.each([
    ['nothing', new Uint8Array(), 'does not begin'],
    ['JSON', new TextEncoder().encode('{"attributes":{}}'), 'does not begin'],
    ['a later version', Uint8Array.from(bytes, (byte, at) => (at === 8 ? 2 : byte)), 'format 2'],
    ['half a file', bytes.slice(0, bytes.length / 2), 'cut short'],
    ['half a header', bytes.slice(0, 40), 'cut short'],
  ])('%s is refused with the reason', (_, wrong, reason) => {
    expect(() => openColumnar(wrong)).toThrow(GraphFormatError);
    expect(() => openColumnar(wrong)).toThrow(reason);
  });

  test('whatever bytes are wrong, it is refused or read without leaving the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (wrong) => {
          const broken = bytes.slice();
          for (const [at, byte] of wrong) broken[at] = byte;
          try {
            const file = openColumnar(broken);
            for (let node = 0; node < file.order; node += 1) {
              file.detailsOf(node);
              file.evidenceOfNode(node);
            }
            for (let edge = 0; edge < file.size; edge += 1) file.evidenceOfEdge(edge);
          } catch (error) {
            expect(error).toBeInstanceOf(GraphFormatError);
          }
        },
      ),
    );
  });
});
