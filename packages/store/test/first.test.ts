import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, writeJson } from '@dramatis/graph';
import { openCase, packReport } from '@dramatis/store';
import { expect, test } from 'vitest';

test('first', () => {
  const all = readFileSync('/tmp/i6-store/corpus.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-store-'));
  const mine = openCase(folder, { mode: 'create' });
  for (const e of all) expect(mine.add([packReport(e)], '2026-01-01').added).toBe(1);
  for (const e of all) expect(mine.extraction(e.document.id)).toEqual(e);
  const want = JSON.parse(writeJson(build(all)));
  const s = mine.stream();
  expect(Object.fromEntries(s.documents())).toEqual(want.attributes.documents);
  const nodes = Object.fromEntries([...s.nodes()].map((n) => [n.key, { ...n.attributes, evidence: [...n.evidence] }]));
  expect(nodes).toEqual(Object.fromEntries(want.nodes.map((n: any) => [n.key, n.attributes])));
  const edges = [...s.edges()].map((e) => ({
    key: e.key,
    source: e.source,
    target: e.target,
    attributes: { ...e.attributes, evidence: [...e.evidence] },
  }));
  const by = (a: any, b: any) => (a.key < b.key ? -1 : 1);
  expect(edges.sort(by)).toEqual(want.edges.sort(by));
  expect(JSON.stringify(nodes[want.nodes[0].key])).toBe(JSON.stringify(want.nodes[0].attributes));
  mine.close();
  rmSync(folder, { recursive: true });
});
