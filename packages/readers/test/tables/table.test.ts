import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { encodeLegacy } from '../fixtures/encode-legacy.ts';
import { readLines } from '../fixtures/read-all.ts';

describe('CSV and TSV', () => {
  test('columns by their usual names; a cell may have lines, quotation marks and commas', async () => {
    const csv =
      'ID,Headline,Published At,Outlet,Link,Body\r\n' +
      '1,Handover,2026-01-18,Harbour Post,https://example.org/1,"Troops left, he said: ""We are done.""\r\nThe base is closed."\r\n' +
      '2,,18 January 2026,,,The army arrived.\r\n';
    expect(await readLines('wire.csv', csv)).toEqual([
      'wire.csv:2 | 2026-01-18 | Handover | Harbour Post | https://example.org/1 | Troops left, he said: "We are done."\r\nThe base is closed.',
      'wire.csv:3 | 2026-01-18 |  |  |  | The army arrived.',
    ]);
  });

  test('columns that are named count before guesses', async () => {
    const csv = 'text;lead;when\nlong;short;2026-01-18\n';
    expect(await readLines('a.csv', csv, { columns: { text: 'lead', date: 'when' } })).toEqual([
      'a.csv:2 | 2026-01-18 |  |  |  | short',
    ]);
  });

  test.each<[string, string, string, string]>([
    ['tabs', 'a.tsv', 'text\tdate\nTroops left, all.\t2026-01-18\n', '2026-01-18 |  |  |  | Troops left, all.'],
    ['semicolons', 'a.csv', 'text;title\nTroops left;A, B\n', ' | A, B |  |  | Troops left'],
    ['a byte order mark', 'a.csv', '\ufefftext,title\nTroops left,A\n', ' | A |  |  | Troops left'],
    ['no end of line at the end', 'a.csv', 'text,title\nTroops left,A', ' | A |  |  | Troops left'],
    [
      'a cell of HTML',
      'a.csv',
      'text,title\n<p>Troops <b>left</b>.</p><p>All.</p>,A\n',
      ' | A |  |  | Troops left.\n\nAll.',
    ],
    ['seconds since 1970', 'a.csv', 'text,date\nTroops left,1768726800\n', '2026-01-18 |  |  |  | Troops left'],
    [
      'a day of which only one number is a month',
      'a.csv',
      'text,date\nTroops left,01/18/2026\n',
      '2026-01-18 |  |  |  | Troops left',
    ],
    [
      'a day of two readings',
      'a.csv',
      'text,date\nTroops left,03/04/2026\n',
      ' |  |  |  | Troops left (date "03/04/2026" not understood, read without)',
    ],
  ])('%s', async (_, name, csv, line) => {
    expect(await readLines(name, csv)).toEqual([`${name}:2 | ${line}`]);
  });

  test('windows-1251, UTF-16', async () => {
    const bytes = encodeLegacy('text,title\nThe “Північ” brigade left.,A\n', 'windows-1251');
    expect((await readLines('a.csv', bytes))[0]).toContain('brigade left.');
    expect(await readLines('a.csv', Buffer.from('\ufefftext,title\nKyiv (Київ) fell.,A\n', 'utf16le'))).toEqual([
      'a.csv:2 |  | A |  |  | Kyiv (Київ) fell.',
    ]);
  });

  test('a row without text is left out, an empty line is none', async () => {
    expect(await readLines('a.csv', 'text,title\n,A\n\nTroops left,B\n')).toEqual([
      'a.csv:2 - no text in "text"',
      'a.csv:4 |  | B |  |  | Troops left',
    ]);
  });

  test('a table that is no collection of reports', async () => {
    const csv = 'country,year,gdp\nIRQ,2020,1\n';
    expect(await readLines('a.csv', csv)).toEqual([
      'a.csv ! no column of text among country, year, gdp; name it with --columns text=COLUMN',
    ]);
    expect((await readLines('a.csv', csv, { found: true }))[0]).toMatch(/^a\.csv - no column of text/);
    expect(await readLines('a.csv', csv, { columns: { text: 'body' } })).toEqual([
      'a.csv ! no column "body"; there are country, year, gdp',
    ]);
  });

  test('a quotation mark that is never closed ends in an error, in linear time', async () => {
    const limits = { ...LIMITS, maxReportBytes: 2 ** 20 };
    const csv = `text,title\n"${'a,b\n'.repeat(2 ** 20)}`;
    expect(await readLines('a.csv', csv, { limits })).toEqual([
      'a.csv ! a row larger than 1 MB: a quotation mark never closed?',
    ]);
  });

  test('a large table comes row by row', async () => {
    const csv = `text,title\n${'"Troops left, all of them.",A\n'.repeat(20_000)}`;
    const lines = await readLines('a.csv', csv);
    expect(lines).toHaveLength(20_000);
    expect(new Set(lines.map((line) => line.replace(/^.*?\|/, '')))).toHaveLength(1);
  });
});

describe('JSON lines', () => {
  test('fields by usual names, nested names, lists of paragraphs', async () => {
    const lines = [
      {
        title: 'A',
        body: 'Troops left.',
        published_at: '2026-01-18T10:00:00Z',
        source: { name: 'Harbour Post' },
        url: 'https://example.org/1',
      },
      { headline: 'B', content: ['One.', 'Two.'], date: 1768726800000 },
    ];
    expect(await readLines('a.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`)).toEqual([
      'a.jsonl:1 | 2026-01-18 | A | Harbour Post | https://example.org/1 | Troops left.',
      'a.jsonl:2 | 2026-01-18 | B |  |  | One.\n\nTwo.',
    ]);
  });

  test('a path names a field of an object', async () => {
    expect(await readLines('a.ndjson', '{"doc":{"en":"Troops left."}}', { columns: { text: 'doc.en' } })).toEqual([
      'a.ndjson:1 |  |  |  |  | Troops left.',
    ]);
  });

  test('each bad line is an error and the others are read', async () => {
    expect(await readLines('a.jsonl', 'no json\n[1]\n{"n":1}\n{"text":""}\n{"text":"Troops left."}\n{"text":')).toEqual(
      [
        'a.jsonl:1 ! no JSON',
        'a.jsonl:2 ! no JSON object',
        'a.jsonl:3 - no field of text; name it with --columns text=FIELD',
        'a.jsonl:4 - no text in "text"',
        'a.jsonl:5 |  |  |  |  | Troops left.',
        'a.jsonl:6 ! no JSON',
      ],
    );
  });

  test('a line of 100 MB is an error and the next is read', async () => {
    const long = Buffer.alloc(100 * 2 ** 20, 'x');
    const file = Buffer.concat([Buffer.from('{"text":"'), long, Buffer.from('"}\n{"text":"Troops left."}\n')]);
    expect(await readLines('a.jsonl', file)).toEqual([
      'a.jsonl:1 ! line longer than 20 MB',
      'a.jsonl:2 |  |  |  |  | Troops left.',
    ]);
  });
});
