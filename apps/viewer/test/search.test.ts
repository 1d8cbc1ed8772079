import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGraph } from '../src/graph/read-graph.ts';
import { listRows } from '../src/list/list-rows.ts';
import { createSearchIndex, fold, search } from '../src/search/search.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const index = createSearchIndex(graph);

describe('search', () => {
  test.each([
    ['washington', 'a-usa'],
    ['WASHINGTON', 'a-usa'],
    ['soleimáni', 'a-soleimani'],
    ['iraqi army', 'a-army'],
    ['army iraqi', 'a-army'],
    ['airbase', 'l-asad'],
    ['anb', 'l-anbar'],
  ])('%s finds %s first', (query, key) => {
    expect(graph.columns.keys[search(index, query)[0] ?? -1]).toBe(key);
  });

  test('words that are nowhere find nothing; none at all find everything', () => {
    expect(search(index, 'zanzibar')).toEqual([]);
    expect(search(index, '  ')).toEqual([]);
  });

  test('any string is a query, and every label finds its node', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => search(index, query).length <= graph.nodes.size));
    for (const node of graph.nodes.values())
      expect(search(index, node.label).map((found) => graph.columns.keys[found])).toContain(node.key);
  });

  test('fold is settled after one pass', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

test('listRows groups by kind under counted headings, loses none and repeats none', () => {
  const nodes = [...graph.columns.keys.keys()];
  const rows = listRows(graph.columns, nodes, false);
  expect(rows.flatMap((row) => (row.kind === 'heading' ? [`${row.group} ${row.count}`] : []))).toEqual([
    'actor 8',
    'location 4',
    'event 10',
  ]);
  expect(rows.flatMap((row) => (row.kind === 'node' ? [row.node] : [])).sort((a, b) => a - b)).toEqual(nodes);
});
