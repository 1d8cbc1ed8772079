import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const times = (text: string) => analyze(text, { published: '2026-03-11' }).times;

test.each([
  ['long digit runs', '9'.repeat(5000)],
  ['digits and hyphens', '9-'.repeat(2000)],
  ['digits and slashes', '1/'.repeat(500)],
  ['hyphens without end', `${'two-and-a-'.repeat(500)}year`],
  ['days and months that do not exist', 'on 31 February 2024, 2024-02-30, 99/99/9999, 45:99 a.m. and the 0th of May'],
])('%s: no dates, no throw', (_name, text) => {
  expect(times(text).filter(({ value }) => /\d{4}-\d{2}-\d{2}/.test(value ?? ''))).toEqual([]);
});

test.each([
  ['on on on Monday Monday', ['2026-03-09', '2026-03-09']],
  ['the the the week of of March 3', ['2026-03-03']],
  ['each of each of the of', []],
])('stammer: %s', (text, values) => {
  expect(times(text).map(({ value }) => value)).toEqual(values);
});

test('10,000 dates in one line: all are read, twice as many take about twice as long', () => {
  const line = (count: number) =>
    Array.from({ length: count }, (_, index) => `${(index % 28) + 1} March ${1990 + (index % 40)}`).join(', ');
  const timed = (count: number) => {
    const begin = performance.now();
    expect(times(line(count))).toHaveLength(count);
    return performance.now() - begin;
  };
  timed(500);
  const half = timed(5000);
  expect(timed(10000)).toBeLessThan(half * 5);
}, 120_000);
