import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { findTimes } from '../../src/times/find-times.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

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

test('10,000 dates in one line: all are read, in time linear in their number', () => {
  const timed = (count: number): number => {
    const dates = Array.from({ length: count }, (_, index) => `${(index % 28) + 1} March ${1990 + (index % 40)}`);
    const { tokens, sentences } = tokenize(dates.join(', '));
    const runs = [1, 2, 3].map(() => {
      const begin = performance.now();
      expect(findTimes(tokens, sentences, '2026-03-11')).toHaveLength(count);
      return performance.now() - begin;
    });
    return Math.min(...runs);
  };
  const fewer = timed(2500);
  expect(timed(10000)).toBeLessThan(fewer * 12);
});
