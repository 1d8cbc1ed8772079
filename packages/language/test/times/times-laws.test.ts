import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const WORDS =
  `the this that last next past coming previous early late mid end of in on by since until from to between and - , . a an one two 25
31 2024 1999 1990s '90s 2011-14 March May Jan. Sunday Friday morning night noon 9 a.m. 10:30 GMT today yesterday now future recently
day days week weeks month year years decade decades century quarter second seconds third half fiscal spring fall summer winter
ago later earlier before after every each daily annual Christmas Easter weekend more less than about several few couple 9999 9/11
3/4/2026 2026-03-04 '98 post-2003 over starting at in the year-end two-year twenty-five year-earlier he will was killed must expected to leave the attack said`.split(
    /\s+/,
  );

const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));
const published = fc.oneof(
  fc.constantFrom(
    null,
    '2026-03-11',
    '2024-02-29',
    '2000-01-01',
    '2026-03',
    '2026',
    '1000-01-01',
    '9000-12-31',
    'nonsense',
  ),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const VALUE =
  /^(?:\d{2,4}|\d{4}-(?:\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI|W\d{2}(?:-WE)?)|\d{4}-\d{2}-\d{2}(?:T.+)?|XXXX-.+|PT?(?:X|\d+(?:\.\d+)?)[DWMYQHSCE]+|PT\d+H30M|(?:PAST|PRESENT|FUTURE)_REF)$/;

test('bounds are ISO calendar dates and stand in order; values are TIMEX3', () => {
  fc.assert(
    fc.property(phrase, published, (text, date) => {
      for (const { from, to, value, first, last, start, end } of analyze(text, { published: date }).times) {
        for (const bound of [from, to]) if (bound !== null) expect(bound).toMatch(ISO);
        if (value !== null) expect(value).toMatch(VALUE);
        if (from !== null && to !== null) {
          const common = Math.min(from.length, to.length);
          expect(from.slice(0, common) <= to.slice(0, common)).toBe(true);
        }
        expect(first).toBeLessThan(last);
        expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 600, seed: 11 },
  );
});

test('expressions stand in text order and do not overlap', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const { times } = analyze(text, { published: '2026-03-11' });
      for (let at = 1; at < times.length; at++) expect(times[at]!.first).toBeGreaterThanOrEqual(times[at - 1]!.last);
    }),
    { seed: 12 },
  );
});

test('the same text gives the same times; any string is taken', () => {
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 80 })), published, (text, date) => {
      expect(analyze(text, { published: date }).times).toEqual(analyze(text, { published: date }).times);
    }),
    { seed: 13 },
  );
});

const RELATIVE = [
  'yesterday', 'last week', 'next month', 'this year', 'two days ago', 'on Friday', 'in March', 'on March 4', 'last summer',
  'a year ago', 'this morning', 'last Monday', 'next quarter', 'at the weekend', 'at noon', 'the following year', 'on Christmas Eve',
  'in the third quarter', 'earlier this year', 'late last year', 'three weeks later',
] as const; // biome-ignore format: one list

test('without a report date relative expressions are found and have no value', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RELATIVE), (words) => {
      const { times } = analyze(`He left ${words}.`, { published: null });
      expect(times.map(({ value, from, to }) => [value, from, to])).toEqual([[null, null, null]]);
      expect(analyze(`He leaves ${words}.`, { published: '2026-03-11' }).times[0]?.value).not.toBeNull();
    }),
    { seed: 14, numRuns: 200 },
  );
});

test('the value of "N units ago" lies N units before the report', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 400 }), (count) => {
      const day = new Date(Date.UTC(2026, 2, 11) - count * 86_400_000).toISOString().slice(0, 10);
      const value = (unit: string) =>
        analyze(`He left ${count} ${unit} ago.`, { published: '2026-03-11' }).times[0]?.value;
      expect(value('days')).toBe(day);
      expect(value('years')).toBe(String(2026 - count));
    }),
    { seed: 15 },
  );
});
