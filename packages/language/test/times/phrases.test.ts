import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

/** Read on Wednesday, 2026-03-11. */
const read = (text: string) =>
  analyze(text, { published: '2026-03-11' }).times.map((time) => ({
    ...time,
    words: text.slice(time.start, time.end),
  }));
const brief = (text: string) => read(text).map(({ words, value }) => `${words} = ${value}`);

describe('a year told once holds for the chain', () => {
  test.each([
    ['The siege lasted from January to May 2024.', ['January = 2024-01', 'May 2024 = 2024-05']],
    ['It ran from November to March 2024.', ['November = 2023-11', 'March 2024 = 2024-03']],
    ['He met them in March, April and May 2024.', ['March = 2024-03', 'April = 2024-04', 'May 2024 = 2024-05']],
    ['He was killed on Oct. 23, 1998 and buried on Oct. 25.', ['Oct. 23, 1998 = 1998-10-23', 'Oct. 25 = 1998-10-25']],
    ['He fled on Dec. 28, 2019 and was found on Jan. 3.', ['Dec. 28, 2019 = 2019-12-28', 'Jan. 3 = 2020-01-03']],
    ['The treaty signed on June 3, 1998 expires on July 1.', ['June 3, 1998 = 1998-06-03', 'July 1 = 2026-07-01']],
    ['He was born on May 3, 1970 and was shot on August 2.', ['May 3, 1970 = 1970-05-03', 'August 2 = 2025-08-02']],
    ['He fled in May and in June 2024 he died.', ['May = 2025-05', 'June 2024 = 2024-06']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('days around a date', () => {
  test.each([
    ['They were freed the day before yesterday.', ['the day before yesterday = 2026-03-09']],
    ['Talks resume the day after tomorrow.', ['the day after tomorrow = 2026-03-13']],
    ['The day before last Tuesday he called.', ['The day before last Tuesday = 2026-03-09']],
    ['It was quiet the week before Christmas.', ['the week before Christmas = 2025-W51']],
    ['Talks will resume the week of April 6.', ['the week of April 6 = 2026-W15']],
    ['Two days before Monday he called.', ['Two days before Monday = 2026-03-07']],
    ['The day after the attack he called.', []],
    ['The week of talks ended.', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('weekdays of a month', () => {
  test.each([
    ['The vote is on the first Monday of June.', ['the first Monday of June = 2026-06-01']],
    ['They met on the last Friday in May 2025.', ['the last Friday in May 2025 = 2025-05-30']],
    ['They met on the fifth Friday of April 2025.', ['the fifth Friday of April 2025 = null']],
    ['They meet on the first Monday of every month.', ['the first Monday of every month = P1M']],
    ['The first Monday passed.', ['Monday = 2026-03-09']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('clock times', () => {
  test.each([
    ['They attacked at 4 in the morning.', ['4 in the morning = 2026-03-11T04:00']],
    ['They attacked at four in the afternoon on Monday.', ['four in the afternoon on Monday = 2026-03-09T16:00']],
    ['They attacked at 10:30 at night.', ['10:30 at night = 2026-03-11T22:30']],
    ['They attacked at 2 at night.', ['2 at night = 2026-03-11T02:00']],
    ['The blast came at 16:08 UTC.', ['16:08 UTC = 2026-03-11T16:08Z']],
    ['At 4 p.m. EST it fell.', ['4 p.m. EST = 2026-03-11T16:00']],
    ['They killed 4 in the morning raid.', ['the morning = 2026-03-11TMO']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('no day from a date told long ago and far back', () => {
    const text = 'He was born on 3 May 1998. He studied law. He wrote a book. He married. He was shot at 10 p.m.';
    expect(brief(text)[1]).toBe('10 p.m. = null');
    expect(brief('He was shot on 3 May 1998. It was at 10 p.m.')[1]).toBe('10 p.m. = 1998-05-03T22:00');
  });
});

describe('years', () => {
  test.each([
    ['The 2015 elections were delayed.', ['2015 = 2015']],
    ["Kenya's 2017 riots were bloody.", ['2017 = 2017']],
    ['The 2000 villagers fled.', []],
    ['They counted 2015 villagers.', []],
    ["The mayor was elected in '98.", ['98 = 1998']],
    ["He said '98 men fled.", []],
    ['Negotiators want to finish by year-end.', ['year-end = 2026']],
    ["Negotiators want to finish by the year's end.", ["the year's end = 2026"]],
    ['Sales fell in the last fiscal year.', ['the last fiscal year = 2025']],
    ['They want the pre-1967 borders.', ['pre-1967 = 1967']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('lengths and what recurs', () => {
  test.each([
    ['He has been in prison for over a decade.', ['over a decade = P10Y']],
    ['They talked over a year of war.', ['a year = P1Y']],
    ['It was the worst violence in years.', ['years = PXY']],
    ['He spoke hours after the attack.', ['hours = PTXH']],
    ['In the decade since the coup thousands fled.', ['the decade = P10Y']],
    ['It was the third rally in as many weeks.', []],
    ['It was the worst single-day loss.', ['single-day = P1D']],
    ['Police guard it 24 hours a day.', ['24 hours a day = P1D']],
    ['He has marched in each of the last three years.', ['the last three years = P1Y']],
    ['He waited half an hour.', ['half an hour = PT30M']],
    ['They face a future in exile.', []],
  ])('%s', (text, expected) => {
    expect(brief(text).map((row) => row.replace(/^each of /, ''))).toEqual(expected);
  });

  test.each([
    ['Aid has not come for more than two months.', 'MORE_THAN'],
    ['It fell in less than a year.', 'LESS_THAN'],
    ['It fell more than a year ago.', 'BEFORE'],
    ['It fell in two months.', null],
  ])('modifiers: %s', (text, mod) => {
    expect(read(text).map((time) => time.mod)).toEqual([mod]);
  });
});

test.each([
  ['They promise a vote no later than October.', [null, '2026-10']],
  ['It opens no earlier than 2027.', ['2027', null]],
  ['The ban holds starting Monday.', ['2026-03-16', null]],
  ['It is later than October.', ['2025-10', '2025-10']],
  ['They want the pre-1967 borders.', [null, '1967']],
  ['The post-2003 order collapsed.', ['2003', null]],
])('bounds: %s', (text, bounds) => {
  expect(read(text).map(({ from, to }) => [from, to])).toEqual([bounds]);
});

test.each([
  ["Shelling resumed on New Year's Day.", ["New Year's Day = 2026-01-01"]],
  ['They met after Lunar New Year.', []],
  ['The attack on the Christmas market killed five.', []],
  ['It ended the day lower.', ['the day = 2026-03-11']],
  ['It rose 3 percent for the year.', ['the year = 2026']],
  ['He ended the day of the vote in tears.', []],
  ['On Monday he fell; he died that same day.', ['Monday = 2026-03-09', 'that same day = 2026-03-09']],
])('feasts and periods told: %s', (text, expected) => {
  expect(brief(text)).toEqual(expected);
});
