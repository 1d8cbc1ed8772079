import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { column, makePdf, type PdfText } from '../fixtures/make-pdf.ts';
import { readAll, readLines } from '../fixtures/read-all.ts';

async function textOf(pages: readonly (readonly PdfText[])[]): Promise<string> {
  const [reading] = await readAll('a.pdf', makePdf(pages));
  return 'report' in reading! ? reading.report.text : JSON.stringify(reading);
}

describe('the text of a PDF', () => {
  test('lines become paragraphs: by distance, indentation, size of letters, a short last line', async () => {
    const page = [
      { x: 50, y: 550, text: 'Troops leave the base', size: 16 },
      ...column(50, 520, [
        'The last of the troops left the base on Monday, the',
        'minister said, and the keys went to the army that',
        'day.',
      ]),
      ...column(50, 472, [
        'The army arrived in the evening. It had waited for the',
        'order since Friday, an officer of the brigade told us.',
      ]),
      { x: 62, y: 448, text: 'Nobody was hurt, and all of the roads stayed open' },
      { x: 50, y: 436, text: 'all day.' },
      ...column(50, 424, ['Talks go on in the capital, where both of the sides met', 'for the third time.']),
    ];
    expect(await textOf([page])).toBe(
      [
        'Troops leave the base',
        'The last of the troops left the base on Monday, the minister said, and the keys went to the army that day.',
        'The army arrived in the evening. It had waited for the order since Friday, an officer of the brigade told us.',
        'Nobody was hurt, and all of the roads stayed open all day.',
        'Talks go on in the capital, where both of the sides met for the third time.',
      ].join('\n\n'),
    );
  });

  test('columns are read one after the other, what stands across them before and after', async () => {
    const left = [
      'Rebels attacked the',
      'town of Goma in the',
      'morning. The army',
      'answered with guns',
      'and both sides lost',
      'men there.',
    ];
    const right = [
      'The hospital was',
      'full by noon, said',
      'a nurse who works',
      'there. The rebels',
      'left in the evening',
      'for the hills.',
    ];
    const wanted = `${left.join(' ')}\n\n${right.join(' ')}`;
    const title = { x: 50, y: 560, text: 'Goma attacked at dawn, hospital full, rebels gone', size: 14 };
    const foot = {
      x: 50,
      y: 400,
      text: 'This report was written by the desk of the Harbour Post in Goma and Nairobi.',
      size: 8,
    };
    const [one, other] = [column(50, 520, left), column(220, 520, right)];
    expect(await textOf([[title, ...one, ...other, foot]])).toBe(`${title.text}\n\n${wanted}\n\n${foot.text}`);
    const byRows = one.flatMap((line, index) => [line, other[index]!]);
    expect(await textOf([[title, ...byRows, foot]])).toBe(`${title.text}\n\n${wanted}\n\n${foot.text}`);
  });

  test('three columns', async () => {
    const columns = ['a', 'b', 'c'].map((name, index) =>
      column(
        30 + 125 * index,
        520,
        Array.from({ length: 6 }, (_, line) => `${name}${line} word here`),
      ),
    );
    const text = await textOf([columns.flat()]);
    expect(text.match(/[abc]\d/g)).toEqual('a0 a1 a2 a3 a4 a5 b0 b1 b2 b3 b4 b5 c0 c1 c2 c3 c4 c5'.split(' '));
  });

  test('words that a line end cuts are put together, compounds keep their hyphen', async () => {
    const lines = [
      'The govern-',
      'ment said the Iran-',
      'backed group left the north-',
      'east, and the north-east was quiet. The cease-',
      'fire held: no ceasefire before had. The 10-',
      'year war and the Franco-',
      'German plan came to',
    ];
    expect(await textOf([[...column(50, 500, lines), { x: 50, y: 416, text: 'an end.' }]])).toBe(
      'The government said the Iran-backed group left the north-east, and the north-east was quiet. The ceasefire held: no ceasefire before had. The 10- year war and the Franco-German plan came to an end.'.replace(
        '10- year',
        '10-year',
      ),
    );
  });

  test('headers, footers and page numbers that repeat are left out; a sentence goes on over the page', async () => {
    const page = (number: number, lines: readonly string[]): readonly PdfText[] => [
      { x: 50, y: 580, text: 'Harbour Post, Sunday' },
      { x: 340, y: 580, text: `Page ${number}` },
      ...column(50, 540, lines),
      { x: 190, y: 20, text: `${number}` },
    ];
    const text = await textOf([
      page(1, ['The last of the troops left', 'the base on Monday and']),
      page(2, ['went home by ship, the', 'minister said.']),
      page(3, ['The army arrived there at', 'noon.']),
    ]);
    expect(text).toBe(
      'The last of the troops left the base on Monday and went home by ship, the minister said.\n\nThe army arrived there at noon.',
    );
  });

  test('a line of the text that repeats stays', async () => {
    const pages = [1, 2, 3].map(() => column(50, 400, ['The army fired.', 'The rebels fired.']));
    expect((await textOf(pages)).match(/The army fired/g)).toHaveLength(3);
  });
});

describe('what a PDF says of itself', () => {
  const body = [column(50, 500, ['Troops left.'])];
  test.each<[Readonly<Record<string, string>>, string]>([
    [{ Title: 'Hand over', CreationDate: "D:20260118233000-05'00'" }, '2026-01-18 | Hand over'],
    [{ Title: 'Microsoft Word - draft3.doc', ModDate: 'D:20260118' }, ' | '],
    [{ Title: 'draft.indd', CreationDate: 'D:20269918' }, ' | '],
    [{}, ' | '],
  ])('%j', async (info, line) => {
    expect(await readLines('a.pdf', makePdf(body, info))).toEqual([`a.pdf | ${line} |  |  | Troops left.`]);
  });
});

test.each<[string, Uint8Array, RegExp]>([
  ['rubbish', Buffer.from('%PDF-1.7\nrubbish'), /damaged PDF/],
  ['no text', makePdf([[], []]), /no text in it: scanned pages\?/],
  ['too many pages', makePdf(Array.from({ length: 4 }, () => [])), /more than 3 pages/],
])('%s is a reason', async (_, bytes, reason) => {
  const lines = await readLines('a.pdf', bytes, { limits: { ...LIMITS, maxPages: 3 } });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(reason);
});

test('one cut off anywhere gives its text, or an error that says so', async () => {
  const whole = makePdf([column(50, 500, ['Troops left.']), column(50, 500, ['The army arrived.'])]);
  for (let size = 9; size < whole.length; size += 97) {
    const [line, ...rest] = await readLines('a.pdf', whole.subarray(0, size));
    expect(rest).toEqual([]);
    expect(line).toMatch(/^a\.pdf (?:! (?:damaged PDF|no text|cannot be read)|\| )/);
  }
});
