import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  actors,
  build,
  contradictions,
  dyads,
  events,
  find,
  type GraphSource,
  graphSource,
  neighborhood,
  paths,
  timeline,
  writeJson,
} from '@dramatis/graph';
import { openCase, packReport } from '@dramatis/store';
import { expect, test } from 'vitest';

test('second', () => {
  const all = readFileSync('/tmp/i6-store/corpus.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-store-'));
  const mine = openCase(folder, { mode: 'create' });
  mine.add(
    all.map((e) => packReport(e)),
    '2026-01-01',
  );
  const graph = build(all);
  const sources = [graphSource(graph), mine.source()];
  const same = (ask: (s: GraphSource) => unknown) => {
    const [a, b] = sources.map(ask);
    const plain = (x: unknown): unknown => {
      if (Array.isArray(x))
        return x
          .map(plain)
          .map((y) => JSON.stringify(y))
          .sort();
      if (x === null || typeof x !== 'object') return x;
      const { evidence: _, ...rest } = x as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(rest)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, plain(v)]),
      );
    };
    const sort = plain;
    expect(sort(b)).toEqual(sort(a));
    return a;
  };
  for (const filter of [
    {},
    { actor: 'United States' },
    { type: 'ASSAULT' },
    { text: 'rocket*' },
    { text: 'base attack' },
    { after: '2021-07', before: '2021-07' },
    { actor: 'United States', after: '2020-01', before: '2020-02' },
    { place: 'Iraq' },
    { outlet: 'Harbour Post' },
    { clock: 'report', after: '2022' },
    { minReports: 2 },
    { speaker: 'Iraq' },
    { order: 'time' },
    { order: '-report', limit: 5 },
  ] as const)
    expect((same((s) => [...events(s, filter as never)]) as unknown[]).length).toBeGreaterThan(-1);
  same((s) => dyads(s, {}, 'month'));
  same((s) => dyads(s, { actor: 'United States' }, 'year'));
  same((s) => dyads(s, {}, null));
  same((s) => [...timeline(s, {}, 'month')]);
  same((s) => [...timeline(s, { type: 'ASSAULT' }, 'week')]);
  same((s) => [...contradictions(s)]);
  same((s) => [...actors(s, {})]);
  same((s) => find(s, 'Iraq'));
  same((s) => [...paths(s, 'Iran', 'Iraq')]);
  for (const key of graph.nodes().slice(0, 40))
    expect(writeJson(neighborhood(sources[1]!, key))).toEqual(writeJson(neighborhood(sources[0]!, key)));
  mine.close();
  rmSync(folder, { recursive: true });
});
