import { expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { makeDocx } from '../fixtures/make-docx.ts';
import { makeZip } from '../fixtures/make-zip.ts';
import { readLines } from '../fixtures/read-all.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('paragraphs, runs, tables; no deleted text; the title of its properties', async () => {
  const docx = await makeDocx(
    [
      `<w:p>${run('Troops ')}${run('left &amp; went.')}</w:p>`,
      `<w:p>${run('All')}<w:del><w:r><w:delText> not</w:delText></w:r></w:del><w:ins>${run(' of them.')}</w:ins></w:p>`,
      `<w:tbl><w:tr><w:tc><w:p>${run('One')}</w:p></w:tc><w:tc><w:p>${run('Two')}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    'Hand &amp; over',
  );
  const line = ' | Hand & over |  |  | Troops left & went.\n\nAll of them.\n\nOne\n\nTwo';
  expect(await readLines('a.docx', docx)).toEqual([`a.docx | ${line}`]);
  expect(await readLines('-', docx)).toEqual([`- | ${line}`]);
});

test.each<[string, () => Promise<Uint8Array>, RegExp]>([
  ['no zip', async () => Buffer.from('PK\u0003\u0004rubbish'), /damaged or truncated zip/],
  ['cut off', async () => (await makeDocx(['Troops left.'])).subarray(0, 400), /damaged or truncated zip/],
  ['another zip', () => makeZip([['a.txt', 'x']]), /no Word document, or damaged/],
  ['broken XML', () => makeDocx(['<w:p><w:r>']), /damaged|no text/],
  ['empty', () => makeDocx([]), /no text in it/],
])('%s', async (_, make, reason) => {
  const lines = await readLines('a.docx', await make());
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(reason);
});

test('a document that unpacks to gigabytes is refused before it is opened', async () => {
  const docx = await makeZip([
    ['[Content_Types].xml', '<x/>'],
    ['word/document.xml', Buffer.alloc(30 * 2 ** 20, ' ')],
  ]);
  expect(await readLines('a.docx', docx)).toEqual(['a.docx ! unpacks to more than 300 times its size']);
  const loose = { limits: { ...LIMITS, maxRatio: 1e9 } };
  expect(await readLines('a.docx', docx, loose)).toEqual(['a.docx ! larger than 20 MB unpacked']);
});

test('a workbook is no report', async () => {
  const xlsx = await makeZip([
    ['[Content_Types].xml', '<x/>'],
    ['xl/workbook.xml', '<x/>'],
  ]);
  expect(await readLines('a.bin', xlsx)).toEqual(['a.bin ! an office document or program of a kind that is not read']);
});
