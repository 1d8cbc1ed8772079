import { build, joinGraphs, writeJson } from '@dramatis/graph';
import { expect, test } from 'vitest';
import { actor, evidence, extraction, twoReports } from '../sample.ts';

test('a graph joined with itself is itself', () => {
  const graph = build(twoReports());
  expect(writeJson(joinGraphs(graph, graph))).toBe(writeJson(graph));
});

test('what both name is one, with the names and sentences of both', () => {
  const one = build([extraction('d-1', [actor('a-1', { label: 'Iraqi army', mentions: 2 })])]);
  const other = build([
    extraction('d-2', [actor('a-1', { label: 'the army', evidence: [evidence('d-2', 0, 'the army')] }), actor('a-2')]),
  ]);
  const joined = joinGraphs(one, other);
  expect(joined.nodes()).toEqual(['a-1', 'a-2']);
  const { label, aliases, evidence: told } = joined.getNodeAttributes('a-1') as ReturnType<typeof actor>;
  expect(label).toBe('Iraqi army');
  expect(aliases).toContain('the army');
  expect(new Set(told.map(({ document }) => document)).size).toBe(2);
  expect(Object.keys(joined.getAttributes().documents)).toEqual(expect.arrayContaining(['d-1', 'd-2']));
});
