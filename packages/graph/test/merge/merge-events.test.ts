import { accountsOf, type Event, mergeEvents } from '@dramatis/graph';
import { expect, test } from 'vitest';
import { actor, event, extraction } from '../sample.ts';

const told = (times: readonly Partial<Event>[]) =>
  mergeEvents(
    {
      accounts: times.flatMap((time, at) =>
        accountsOf(extraction(`d-${at}`, [actor('a-1')], [event(`e-${at}`, { actor: ['a-1'] }, time, `d-${at}`)])),
      ),
      ranges: null,
      key: 'e-0',
    },
    (id) => id,
  );

const WEEK = { start: '2019-12-30', end: '2020-01-05', time: 'last week' };
const DAY = { start: '2020-01-03', end: null, time: 'early on Friday' };
const YEAR = { start: '2020', end: '2020', time: 'in 2020' };

test.each([
  ['a day rather than a week', [WEEK, DAY], DAY],
  ['a day rather than two weeks that agree', [WEEK, WEEK, DAY], DAY],
  ['a week rather than a year', [YEAR, WEEK], WEEK],
  ['what is there', [YEAR], YEAR],
])('of several times %s', (_, times, expected) => {
  expect(told(times)).toMatchObject(expected);
});
