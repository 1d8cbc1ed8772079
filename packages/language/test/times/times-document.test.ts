import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const PUBLISHED = '2026-03-11';
const NONE = '–';

const page = readFileSync(new URL('../../../../docs/times.md', import.meta.url), 'utf8');
const rows = page
  .slice(page.indexOf('## Examples'), page.indexOf('## Figures'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const texts = [...new Set(rows.map(([text]) => text as string))];

test('the page has its table', () => {
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) expect(row).toHaveLength(7);
});

test.each(texts)('docs/times.md: %s', (text) => {
  const expected = rows.filter(([own]) => own === text).map((row) => row.slice(1));
  const found = analyze(text, { published: PUBLISHED }).times.map(({ start, end, type, value, from, to, mod }) =>
    [text.slice(start, end), type, value, from, to, mod].map((cell) => cell ?? NONE),
  );
  expect(found.length > 0 ? found : [Array(6).fill(NONE)]).toEqual(expected);
});
