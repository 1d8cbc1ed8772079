import { readFileSync } from 'node:fs';
import { readJson, writeColumnar } from '@dramatis/graph';
import { expect, test } from 'vitest';
import { readAnyGraph } from '../src/graph/read-any-graph.ts';
import { readGraph } from '../src/graph/read-graph.ts';

const text = readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8');
const sorted = <T extends { readonly key: string }>(items: Iterable<T>) =>
  [...items].sort((a, b) => (a.key < b.key ? -1 : 1));

test('a graph is the same from columns as from JSON', () => {
  const json = readGraph(text);
  const columnar = readAnyGraph(writeColumnar(readJson(text)).buffer as ArrayBuffer);
  expect(sorted(columnar.nodes.values())).toEqual(sorted(json.nodes.values()));
  expect(sorted(columnar.edges.values())).toEqual(sorted(json.edges.values()));
  expect([...columnar.documents].sort()).toEqual([...json.documents].sort());
  for (const key of json.nodes.keys())
    expect([...(columnar.edgesOf.get(key) ?? [])].sort()).toEqual([...(json.edgesOf.get(key) ?? [])].sort());
});

test('and so are its columns', () => {
  const json = readGraph(text).columns;
  const columnar = readAnyGraph(writeColumnar(readJson(text)).buffer as ArrayBuffer).columns;
  const row = (columns: typeof json, key: string) => {
    const node = columns.indexOf.get(key) as number;
    const words = (['type', 'mode', 'quad', 'status', 'country', 'sector', 'speaker'] as const).map(
      (name) => columns[name].words[columns[name].codes[node] as number],
    );
    const numbers = (
      ['kind', 'background', 'reports', 'mentions', 'confidence', 'eventFirst', 'eventLast', 'reportFirst'] as const
    ).map((name) => columns[name][node]);
    return [columns.labelOf(node), ...words, ...numbers];
  };
  for (const key of json.keys) expect(row(columnar, key)).toEqual(row(json, key));
});
