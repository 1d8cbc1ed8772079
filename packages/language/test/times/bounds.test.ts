import { expect, test } from 'vitest';
import { boundsOf } from '../../src/times/bounds.ts';
import { isoWeek, mondayOf, parseBase, parseDay, shift } from '../../src/times/calendar.ts';
import { easter } from '../../src/times/rules/holidays.ts';

test.each([
  ['2024', '2024', '2024'],
  ['2024-02', '2024-02', '2024-02'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2024-02-29T24:00', '2024-02-29', '2024-02-29'],
  ['2024-02-29TNI', '2024-02-29', '2024-02-29'],
  ['199', '1990', '1999'],
  ['18', '1800', '1899'],
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2026-W11-WE', '2026-03-14', '2026-03-15'],
  ['2026-Q4', '2026-10', '2026-12'],
  ['2026-H1', '2026-01', '2026-06'],
  ['2024-SP', '2024-03', '2024-05'],
  ['2024-WI', '2024-12', '2025-02'],
])('%s covers %s to %s', (value, from, to) => {
  expect(boundsOf(value)).toEqual({ from, to });
});

test.each(['P2D', 'PAST_REF', 'XXXX-WXX-5', 'XXXX-03', '2024-13', '2024-02-30', '2024-W54', '2024-Q5', '', 'T10:00'])(
  '%s lies on no calendar',
  (value) => {
    expect(boundsOf(value)).toBeNull();
  },
);

test('weeks are ISO 8601 weeks: 2026 has 53, 2024 has 52', () => {
  expect(mondayOf(2026, 53)).toEqual({ year: 2026, month: 12, day: 28 });
  expect(mondayOf(2024, 53)).toBeNull();
  expect(isoWeek({ year: 2027, month: 1, day: 3 })).toBe('2026-W53');
});

test('a base is as fine as its value, and counts no finer units', () => {
  expect(parseBase('2026-03-11T10:00')?.precision).toBe('day');
  expect(parseBase('2026-03')?.precision).toBe('month');
  expect(parseBase('2026-W10')?.precision).toBe('year');
  expect(parseBase('0900-01-01')).toBeNull();
  expect(shift(parseBase('2026-03'), 'day', 1)).toBeNull();
  expect(shift(parseBase('2026-03'), 'month', -3)).toBe('2025-12');
  expect(shift(parseBase('2026'), 'quarter', 1)).toBeNull();
  expect(shift(parseBase('2026-03-11'), 'quarter', -1)).toBe('2025-Q4');
  expect(parseDay('2026-02-29')).toBeNull();
});

test.each([
  [2000, 4, 23],
  [2024, 3, 31],
  [2026, 4, 5],
  [2038, 4, 25],
])('Easter of %d is in month %d, day %d', (year, month, day) => {
  expect(easter(year)).toEqual({ year, month, day });
});
