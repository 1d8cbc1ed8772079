import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const PUBLISHED = '2026-03-11';

const read = (text: string, published: string | null = PUBLISHED) =>
  analyze(text, { published }).times.map((time) => ({ ...time, words: text.slice(time.start, time.end) }));

const brief = (text: string, published: string | null = PUBLISHED) =>
  read(text, published).map(({ words, value }) => `${words} = ${value}`);

describe('months and weekdays without a year', () => {
  test.each([
    ['The town fell in November.', 'November = 2025-11'],
    ['They signed the deal on March 4.', 'March 4 = 2026-03-04'],
    ['They will sign the deal on April 4.', 'April 4 = 2026-04-04'],
    ['The army retreated on April 14.', 'April 14 = 2025-04-14'],
    ['He was killed on Friday.', 'Friday = 2026-03-06'],
    ['He will speak on Friday.', 'Friday = 2026-03-13'],
    ['He spoke on Wednesday.', 'Wednesday = 2026-03-11'],
    ['They have until Friday to leave.', 'Friday = 2026-03-13'],
    ['It could come as early as Monday.', 'Monday = 2026-03-16'],
    ['She left last Monday.', 'last Monday = 2026-03-09'],
    ['The minister has invited them to a ceremony on April 12.', 'April 12 = 2026-04-12'],
    ['The minister has received them on April 12.', 'April 12 = 2025-04-12'],
    ['They planned a rally on Saturday.', 'Saturday = 2026-03-14'],
    ['They held a rally on Saturday.', 'Saturday = 2026-03-07'],
    ['The court extended the deadline until 9 a.m. Tuesday.', '9 a.m. Tuesday = 2026-03-17T09:00'],
    ['It was not until Tuesday that he spoke.', 'Tuesday = 2026-03-10'],
    ['They must be freed by Friday.', 'Friday = 2026-03-13'],
    ['They may have fled on Friday.', 'Friday = 2026-03-06'],
    ['They gathered on Thanksgiving Day.', 'Thanksgiving Day = 2025-11-27'],
    ['The markets close on Good Friday.', 'Good Friday = 2026-04-03'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  test.each([
    ['He was killed on 24 June this year.', '24 June this year = 2026-06-24'],
    ['He was killed on March 4 last year.', 'March 4 last year = 2025-03-04'],
    ['BOGOTA, 4 Feb 90 (Acan) -- It fell.', '4 Feb 90 = 1990-02-04'],
    ['He counted 4 Feb 90 times.', '4 Feb = 2026-02-04'],
    ['They fought for half a century.', 'half a century = P50Y'],
    ['They fought for 1,000 days.', '1,000 days = P1000D'],
    ['They met early in March.', 'early in March = 2026-03'],
    ['It was a 4 year low.', '4 year = P4Y'],
    ['He played for 2 1/2 hours.', '2 1/2 hours = PT2H30M'],
  ])('a year told otherwise, lengths: %s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  test('a day just passed is not promised for the next year', () => {
    expect(brief('The boy must return by March 10.')).toEqual(['March 10 = 2026-03-10']);
  });
});

describe('dates told before are counted from, in document order', () => {
  test.each([
    ['On 3 March he fled. The next day he was caught.', ['3 March = 2026-03-03', 'The next day = 2026-03-04']],
    ['He fled in 2013 and died two years later.', ['2013 = 2013', 'two years later = 2015']],
    ['He fled in June 1998. Later that year he returned.', ['June 1998 = 1998-06', 'Later that year = 1998']],
    ['They met on 2 May 2020. A day earlier he called.', ['2 May 2020 = 2020-05-02', 'A day earlier = 2020-05-01']],
    ['Talks were held on April 24 and 25, 2020.', ['April 24 = 2020-04-24', '25, 2020 = 2020-04-25']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('nothing past is dated after the report: there was another day to count from', () => {
    expect(brief('He fled in June 1998. He was caught the next day.')[1]).toBe('the next day = null');
    expect(brief('He fled in June 1998. The next day he will call.')[1]).toBe('The next day = 2026-03-12');
    expect(brief('The following month, he fled.')).toEqual(['The following month = null']);
  });
});

describe('no time expression', () => {
  test.each([
    'He may leave the party.',
    'Mrs May spoke to the Sunday Times.',
    'They march to the sea.',
    'The fall of Kabul shocked them.',
    'It was the second attack.',
    'Wait a second, he said.',
    'The 44-year-old man is 36 years old.',
    'On Bloody Sunday soldiers fired.',
    'He read the Communist Party daily Granma.',
    'About 2000 people came.',
    'They watched 60 Minutes on TV.',
    'April Smith met June Jones.',
    'They paid $1999 for it.',
    'The futures market fell.',
    'Now that he left, they rest.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('the report’s date bounds what can be told', () => {
  const text = 'He left last year, in May, last week and on Friday.';

  test('a report of a month tells years and months, no weeks or days', () => {
    expect(brief(text, '2026-03')).toEqual(['last year = 2025', 'May = 2025-05', 'last week = null', 'Friday = null']);
  });

  test('without one all stay unresolved', () => {
    expect(read(text, null).map(({ value, from, to }) => [value, from, to])).toEqual(Array(4).fill([null, null, null]));
  });

  test.each(['', 'yesterday', '2026-02-30', '0000-01-01', '99999', 'T10:00'])(
    'a report date of "%s" never throws',
    (published) => {
      expect(read(text, published)).toHaveLength(4);
    },
  );
});

test.each([
  ['They must leave by September 2026.', [null, '2026-09']],
  ['He has ruled since 2013.', ['2013', null]],
  ['It went on until the end of 2025.', [null, '2025']],
  ['More than a decade ago the war began.', [null, '2016']],
  ['The war of 2011-14 cost much.', ['2011', '2014']],
  ['The fair is open March 14-16.', ['2026-03-14', '2026-03-16']],
  ['Ten died in the past two weeks.', ['2026-02-25', '2026-03-11']],
  ['Ten died in the past 24 hours.', ['2026-03-10', '2026-03-11']],
  ['Ten will leave in the next 36 hours.', ['2026-03-11', '2026-03-13']],
  ['Ten died in 24 hours.', [null, null]],
  ['He died on Friday night.', ['2026-03-06', '2026-03-06']],
  ['Two men were held last week.', ['2026-03-02', '2026-03-08']],
  ['They have fought for three months.', [null, null]],
])('bounds: %s', (text, bounds) => {
  expect(read(text).map(({ from, to }) => [from, to])).toEqual([bounds]);
});

test('from … to and between … and bound one side each', () => {
  const sides = (text: string) => read(text).map(({ from, to }) => [from, to]);
  expect(sides('Talks ran from March 3 to March 5, 2026.')).toEqual([
    ['2026-03-03', null],
    [null, '2026-03-05'],
  ]);
  expect(sides('Troops stayed between 2011 and 2014.')).toEqual([
    ['2011', null],
    [null, '2014'],
  ]);
  expect(sides('He hails from 2011 in spirit.')).toEqual([['2011', '2011']]);
});

test('modifiers', () => {
  const mods = [
    'Early 2024 was quiet.',
    'It fell in the late 1980s.',
    'It opened in mid-2024.',
    'About two hours passed.',
  ];
  expect(mods.flatMap((text) => read(text).map(({ mod }) => mod))).toEqual(['START', 'END', 'MID', 'APPROX']);
  expect(read('Two hours passed.').map(({ mod }) => mod)).toEqual([null]);
});
