import { type Column, csvParts, jsonListParts, tableParts } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../formats/arbitrary.ts';

interface Row {
  readonly a: string | number | null;
  readonly b: string | null;
}
const columns: readonly Column<Row>[] = [
  { name: 'a', value: ({ a }) => a },
  { name: 'b', value: ({ b }) => b },
  { name: 'c', value: () => 'csv', onlyCsv: true },
];
const csv = (rows: readonly Row[]): string => [...csvParts(rows, columns)].join('');
const table = (rows: readonly Row[], cellWidth?: number): string =>
  [...tableParts(rows, columns, cellWidth === undefined ? {} : { cellWidth })].join('');

describe('csv', () => {
  test.each<[Row['a'], string]>([
    ['plain', 'plain'],
    [null, ''],
    [-4.5, '-4.5'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-4.5', "'-4.5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=A1,"x"', '"\'=A1,""x"""'],
    ['＝1+1', "'＝1+1"],
    ['a=b', 'a=b'],
  ])('%j', (a, cell) => {
    expect(csv([{ a, b: null }])).toBe(`a,b,c\r\n${cell},,csv\r\n`);
  });

  test('whatever the text, a reader of RFC 4180 gets it back, and no cell begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: anyText(), b: anyText() })), (rows) => {
        const [, ...read] = readCsv(csv(rows));
        expect(
          read.map(([a, b]) => ({
            a: a!.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''),
            b: b!.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''),
          })),
        ).toEqual(
          rows.map(({ a, b }) => ({
            a: a.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''),
            b: b.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''),
          })),
        );
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
      }),
    );
  });
});

/** By the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  return [...text.matchAll(/((?:(?:"(?:[^"]|"")*"|[^",\r\n]*),?)*)\r\n/g)].map(([, record]) =>
    [...record!.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|$)/g)]
      .slice(0, 3)
      .map(([, cell]) => (cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!)),
  );
}

describe('table', () => {
  test('aligned, numbers to the right, without empty columns', () => {
    expect(
      table([
        { a: 7, b: 'x' },
        { a: 100, b: null },
      ]),
    ).toBe('  a  b\n  7  x\n100\n');
    expect(table([{ a: 'x', b: null }])).toBe('a\nx\n');
    expect(table([])).toBe('');
  });

  test('long cells are cut; what steers a terminal is a space', () => {
    expect(table([{ a: 'abcdefgh', b: null }], 5)).toBe('a\nabcd…\n');
    expect(table([{ a: 'red \u001b[31m\u202egnp\nnext', b: null }])).toBe('a\nred [31m gnp next\n');
  });

  test('wide letters and marks keep the columns', () => {
    const lines = table([
      { a: '東京', b: 'x' },
      { a: 'e\u0301', b: 'y' },
    ]).split('\n');
    expect(lines).toEqual(['a     b', '東京  x', 'e\u0301     y', '']);
  });
});

test('json', () => {
  expect([...jsonListParts([])].join('')).toBe('[]\n');
  expect(JSON.parse([...jsonListParts([{ a: 1 }, 'x'])].join(''))).toEqual([{ a: 1 }, 'x']);
});
