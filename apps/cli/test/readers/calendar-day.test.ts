import { expect, test } from 'vitest';
import { calendarDay } from '../../src/readers/calendar-day.ts';

test.each([
  ['2026-01-18', '2026-01-18'],
  ['2026-01-18T23:30:00-05:00', '2026-01-18'],
  ['2026-01-18 07:00', '2026-01-18'],
  ['20260118', '2026-01-18'],
  ['Sun, 18 Jan 2026 09:00:00 GMT', '2026-01-18'],
  ['18 January 2026', '2026-01-18'],
  ['1st Sept. 2025', '2025-09-01'],
  ['January 18, 2026', '2026-01-18'],
  ['Monday, October 3rd, 2022', '2022-10-03'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2026-01', null],
  ['2026', null],
  ['31 April 2025', null],
  ['yesterday', null],
  ['18/01/2026', null],
  ['', null],
])('%s is %s', (written, day) => {
  expect(calendarDay(written)).toBe(day);
});
