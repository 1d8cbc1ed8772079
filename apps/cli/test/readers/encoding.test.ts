import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/readers/encoding.ts';

const utf16 = (text: string, mark: boolean, bigEndian = false): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decode', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('Zürich, São Paulo, Київ'), 'Zürich, São Paulo, Київ'],
    ['UTF-8 with its mark', Buffer.from('\ufeffErbil'), 'Erbil'],
    ['UTF-16 little endian with its mark', utf16('Київ', true), 'Київ'],
    ['UTF-16 big endian with its mark', utf16('Київ', true, true), 'Київ'],
    ['UTF-16 little endian by its zeros', utf16('Troops left Erbil.', false), 'Troops left Erbil.'],
    ['UTF-16 big endian by its zeros', utf16('Troops left Erbil.', false, true), 'Troops left Erbil.'],
    ['windows-1252', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), '“café”'],
    ['one character', Buffer.from('a'), 'a'],
    ['line ends as they are', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  test('a named encoding counts where bytes have no mark', () => {
    const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(decode(bytes, { label: 'windows-1251' })).toBe('Привет');
    expect(decode(Buffer.from('Zürich'), { label: 'utf-8' })).toBe('Zürich');
    expect(decode(Buffer.from([0xe9]), { label: 'utf-8' })).toBe('é');
    expect(decode(Buffer.from('Zürich'), { label: 'no-such-encoding' })).toBe('Zürich');
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['a PDF', Buffer.from('%PDF-1.7\n…'), /PDF document, not text/],
    ['a zip', Buffer.from('PK\u0003\u0004rest'), /zip archive/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /PNG image/],
    ['zeros', Buffer.from([65, 0, 0, 0, 66, 0, 0, 0, 67]), /binary/],
    ['control characters', Buffer.from(Array.from({ length: 100 }, (_, i) => i % 8 || 1)), /binary/],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason);
  });

  test('UTF-8 text comes back as it was', () => {
    const words = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S} \n\t]+$/u);
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!/^(%PDF-|GIF8)/.test(text));
        expect(decode(Buffer.from(text))).toBe(text);
      }),
    );
  });
});
