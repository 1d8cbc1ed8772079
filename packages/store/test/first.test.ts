import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, jsonParts, writeJson } from '@dramatis/graph';
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
  const want = writeJson(build(all));
  const got = [...jsonParts(mine.stream())].join('');
  if (got !== want) {
    const [a, b] = [JSON.parse(got), JSON.parse(want)];
    expect(a.nodes).toEqual(b.nodes);
    expect(a.edges).toEqual(b.edges);
  }
  expect(got).toBe(want);
  mine.close();
  rmSync(folder, { recursive: true });
});
