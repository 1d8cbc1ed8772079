import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

/** Sunday. */
const PUBLISHED = '2026-01-18';

const times = (text: string, published: string | null = PUBLISHED): string[] =>
  analyze(text, { published }).times.map(
    ({ start, end, value, from, to, mod }) =>
      `${text.slice(start, end)} = ${value} [${from ?? ''}..${to ?? ''}]${mod ? ` ${mod}` : ''}`,
  );

describe('times', () => {
  test.each<[string, string[]]>([
    ['It fell on 4 March 2026.', ['4 March 2026 = 2026-03-04 [2026-03-04..2026-03-04]']],
    ['It fell on March 4, 2025.', ['March 4, 2025 = 2025-03-04 [2025-03-04..2025-03-04]']],
    ['It fell on 2026-03-04.', ['2026-03-04 = 2026-03-04 [2026-03-04..2026-03-04]']],
    ['He was killed in 2020.', ['2020 = 2020 [2020..2020]']],
    ['Troops will leave by September 2025.', ['September 2025 = 2025-09 [..2025-09]']],
    ['They will go by the end of 2026.', ['the end of 2026 = 2026 [..2026] END']],
    ['They have been there since 2013.', ['2013 = 2013 [2013..]']],
    ['Talks ran from 2019 to 2021.', ['2019 = 2019 [2019..]', '2021 = 2021 [..2021]']],
    ['It began in early 2024.', ['early 2024 = 2024 [2024..2024] START']],
    ['It began in mid-2024.', ['mid-2024 = 2024 [2024..2024] MID']],
    ['They left on Monday.', ['Monday = 2026-01-12 [2026-01-12..2026-01-12]']],
    ['They will leave on Monday.', ['Monday = 2026-01-19 [2026-01-19..2026-01-19]']],
    ['It happened yesterday.', ['yesterday = 2026-01-17 [2026-01-17..2026-01-17]']],
    ['It happened last week.', ['last week = 2026-W02 [2026-W02..2026-W02]']],
    ['It happened two years ago.', ['two years ago = 2024 [2024..2024]']],
    [
      'It struck on 3 January 2020. Two days later it struck again.',
      ['3 January 2020 = 2020-01-03 [2020-01-03..2020-01-03]', 'Two days later = 2020-01-05 [2020-01-05..2020-01-05]'],
    ],
    ['They fought for three months.', ['three months = P3M [..]']],
    ['They meet every day.', ['every day = P1D [..]']],
    ['It came in the 1990s.', ['1990s = 199 [199..199]']],
    ['It was signed in November.', ['November = 2025-11 [2025-11..2025-11]']],
    ['Sales fell in the third quarter of 2024.', ['the third quarter of 2024 = 2024-Q3 [2024-Q3..2024-Q3]']],
  ])('%s', (text, wanted) => {
    expect(times(text)).toEqual(wanted);
  });

  test.each([
    'They may march to the second base.',
    'About 2020 troops left.',
    'Four men and a dog.',
    'May Smith spoke.',
  ])('none in: %s', (text) => {
    expect(times(text)).toEqual([]);
  });

  test('relative values stay open without a report date', () => {
    expect(times('It happened yesterday.', null)).toEqual(['yesterday = null [..]']);
    expect(times('It happened in 2020.', null)).toEqual(['2020 = 2020 [2020..2020]']);
  });
});
