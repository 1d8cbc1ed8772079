import { expect, test } from 'vitest';
import { type Columns, chooseColumns, parseColumns } from '../../src/tables/columns.ts';

test.each<[string, Columns | null]>([
  ['text=body', { text: 'body' }],
  [
    'text=body,date=published,title=headline,source=outlet,url=link',
    { text: 'body', date: 'published', title: 'headline', source: 'outlet', url: 'link' },
  ],
  ['text = Full text , date=Day', { text: 'Full text', date: 'Day' }],
  ['text=a=b', { text: 'a=b' }],
  ['body=text', null],
  ['text', null],
  ['text=', null],
  ['text=a,text=b', null],
  ['', null],
])('%s', (written, columns) => {
  expect(parseColumns(written)).toEqual(columns);
});

test.each<[string, readonly string[], Columns]>([
  ['the likeliest name wins', ['summary', 'body', 'text'], { text: 'text' }],
  [
    'a column has one part',
    ['Title', 'Publication', 'Description'],
    { title: 'Title', source: 'Publication', text: 'Description' },
  ],
  [
    'signs and capitals do not count',
    ['Date_Published', 'FULL TEXT', 'Source-URL'],
    { date: 'Date_Published', text: 'FULL TEXT', url: 'Source-URL' },
  ],
  ['unknown names are nothing', ['a', 'b'], {}],
])('%s', (_, names, columns) => {
  expect(chooseColumns(names, null)).toEqual(columns);
});
