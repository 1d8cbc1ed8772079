import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredEncoding } from '../../src/text/declared-encoding.ts';
import { decode, encodingOf } from '../../src/text/encoding.ts';
import { encodeLegacy } from '../fixtures/encode-legacy.ts';

const utf16 = (text: string, mark: boolean, bigEndian = false): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const RUSSIAN =
  'Министр обороны заявил в понедельник, что войска покинули базу на севере страны. По его словам, последний самолёт вылетел утром, а ключи переданы армии.';
const CHINESE =
  '国防部长周一表示，部队已经离开该国北部的基地。他说最后一架飞机于早上起飞，钥匙已经交给军队。外交部发言人没有立即发表评论。';

describe('decode', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('Zürich, São Paulo, Київ'), 'Zürich, São Paulo, Київ'],
    ['UTF-8 with its mark', Buffer.from('\ufeffErbil'), 'Erbil'],
    ['UTF-16 little endian with its mark', utf16('Київ', true), 'Київ'],
    ['UTF-16 big endian with its mark', utf16('Київ', true, true), 'Київ'],
    ['UTF-16 little endian by its zeros', utf16('Troops left Erbil.', false), 'Troops left Erbil.'],
    ['UTF-16 big endian by its zeros', utf16('Troops left Erbil.', false, true), 'Troops left Erbil.'],
    ['windows-1252', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), '“café”'],
    [
      'windows-1252 of a French text',
      encodeLegacy('Le général a été évacué à l’hôpital, a déclaré un témoin.', 'latin1'),
      'Le général a été évacué à l?hôpital, a déclaré un témoin.',
    ],
    ['KOI8-R by its statistics', encodeLegacy(RUSSIAN, 'koi8-r'), RUSSIAN],
    ['windows-1251 by its statistics', encodeLegacy(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['GB 18030 by its statistics', encodeLegacy(CHINESE, 'gb18030'), CHINESE],
    ['one character', Buffer.from('a'), 'a'],
    ['line ends as they are', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ])('%s', async (_, bytes, text) => {
    expect(await decode(bytes)).toBe(text);
  });

  test.each<[label: string, bytes: Uint8Array, text: string]>([
    ['windows-1251', encodeLegacy('Привет', 'windows-1251'), 'Привет'],
    ['koi8-r', encodeLegacy('Привет', 'koi8-r'), 'Привет'],
    ['gb2312', encodeLegacy('部队', 'gb18030'), '部队'],
    ['shift_jis', encodeLegacy('部隊', 'shift_jis'), '部隊'],
    ['iso-8859-1', Buffer.from([0x93, 0x41, 0x94]), '“A”'],
    ['utf-8', Buffer.from('Zürich'), 'Zürich'],
    ['utf-8', Buffer.from([0xe9]), 'é'],
    ['utf-16le', Buffer.from('Zürich'), 'Zürich'],
    ['no-such-encoding', Buffer.from('Zürich'), 'Zürich'],
  ])('named %s', async (label, bytes, text) => {
    expect(await decode(bytes, label)).toBe(text);
  });

  test('a byte order mark counts before a name', async () => {
    expect(await decode(Buffer.from('\ufeffZürich'), 'windows-1251')).toBe('Zürich');
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['a PDF', Buffer.from('%PDF-1.7\n…'), /PDF document, not text/],
    ['a zip', Buffer.from('PK\u0003\u0004rest'), /zip archive/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /PNG image/],
    ['zeros', Buffer.from([65, 0, 0, 0, 66, 0, 0, 0, 67]), /binary/],
    ['control characters', Buffer.from(Array.from({ length: 100 }, (_, i) => i % 8 || 1)), /binary/],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(decode(bytes)).rejects.toThrow(reason);
  });

  test('UTF-8 text comes back as it was', async () => {
    const words = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S} \n\t]+$/u);
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        fc.pre(!/^(%PDF-|GIF8)/.test(text));
        expect(await decode(Buffer.from(text))).toBe(text);
      }),
    );
  });

  test('every encoding found is one that can be decoded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ min: 32, maxLength: 300 }), async (bytes) => {
        expect(new TextDecoder(await encodingOf(bytes)).encoding).not.toBe('');
      }),
    );
  });
});

test.each<[string, string | null, string | null]>([
  ['<meta charset="koi8-r"><p>x', null, 'koi8-r'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', null, 'windows-1251'],
  ['<?xml version="1.0" encoding="gb18030"?><rss/>', null, 'gb18030'],
  ['<meta charset="koi8-r">', 'text/html; charset="utf-8"', 'utf-8'],
  ['The charset of the page was wrong.', null, null],
])('%s with media type %s names %s', (head, contentType, encoding) => {
  expect(declaredEncoding(Buffer.from(head), contentType)).toBe(encoding);
});
