import { build } from '@dramatis/graph';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../src/formats/csv/csv-cell.ts';
import { twoReports } from '../sample.ts';
import { anyExtraction, anyText } from './arbitrary.ts';
import { written } from './parts.ts';

type Row = Readonly<Record<string, string>>;

function rows(text: string): readonly Row[] {
  return parse(text, { columns: true, relax_column_count: false, record_delimiter: '\n' });
}

/** Half an emoji has no UTF-8. */
function utf8(text: string): string {
  return Buffer.from(text).toString();
}

describe('csv', () => {
  test.each([
    ['a text', 'plain', '"plain"'],
    ['quotes, commas and lines', 'a, "b"\r\nc', '"a, ""b""\r\nc"'],
    ['an empty text', '', '""'],
    ['nothing', null, ''],
    ['a number', -1.5, '-1.5'],
    ['no number', Number.NaN, ''],
    ['a boolean', false, 'false'],
    ['a list', ['a', 'b; c'], '"a;b, c"'],
    ['an empty list', [], '""'],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a formula in a list', ['@x', 'y'], `"'@x;y"`],
    ['a formula behind a tab', '\t=1', `"'\t=1"`],
    ['an apostrophe', "'s", `"'s"`],
    ['a zero byte', 'a\0b', '"ab"'],
  ])('a cell of %s', (_, value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test('no text begins as a formula does', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(csvCell(text)).not.toMatch(/^"[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  test('a CSV parser reads every node and edge, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction]);
        const nodes = rows(written(graph, 'csv', 'nodes.csv'));
        expect(nodes.map((row) => row['key:ID'])).toEqual(graph.nodes().sort());
        for (const row of nodes) {
          const { label } = graph.getNodeAttributes(row['key:ID']!);
          expect(row['label:string']!.replace(/^'/, '')).toBe(utf8(label).replaceAll('\0', '').replace(/^'/, ''));
        }
        const edges = rows(written(graph, 'csv', 'edges.csv'));
        expect(edges.map((row) => [row[':START_ID'], row[':END_ID']].join(' ')).sort()).toEqual(
          graph.mapEdges((_, __, source, target) => `${source} ${target}`).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('Neo4j’s header and types', () => {
    const graph = build(twoReports());
    const [header] = written(graph, 'csv', 'nodes.csv').split('\n');
    expect(header).toMatch(/^key:ID,:LABEL,label:string,kind:string,type:string,aliases:string\[\],/);
    for (const column of header!.split(',').slice(2)) {
      expect(column).toMatch(/^[a-z_]+:(string|string\[\]|long|double|boolean)$/);
    }
    const [event] = rows(written(graph, 'csv', 'nodes.csv')).filter((row) => row[':LABEL'] === 'Event');
    expect(event).toMatchObject({ 'type:string': 'ASSAULT', 'background:boolean': 'false', 'reports:long': '2' });
    expect(rows(written(graph, 'csv', 'edges.csv')).map((row) => row[':TYPE'])).toEqual([
      'OPPOSES',
      'ACTOR',
      'LOCATION',
      'RECIPIENT',
    ]);
  });
});
