import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDates } from '../../src/events/calendar-dates.ts';
import { read } from '../read.ts';

describe('calendarDates', () => {
  test.each<[string, string, string]>([
    ['2020', '2020', '2020'],
    ['2025-09', '2025-09', '2025-09'],
    ['2026-01-17', '2026-01-17', '2026-01-17'],
    ['2021-07-07T12:00', '2021-07-07', '2021-07-07'],
    ['2021-07-07TNI', '2021-07-07', '2021-07-07'],
    ['2020-W01', '2019-12-30', '2020-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W02-WE', '2026-01-10', '2026-01-11'],
    ['2025-SP', '2025-03', '2025-05'],
    ['2025-FA', '2025-09', '2025-11'],
    ['2025-WI', '2024-12', '2026-02'],
    ['2024-Q3', '2024-07', '2024-09'],
    ['2024-H1', '2024-01', '2024-06'],
    ['199', '1990', '1999'],
    ['18', '1800', '1899'],
  ])('%s is %s to %s', (value, start, end) => {
    expect(calendarDates(value)).toEqual({ start, end });
  });

  test.each([
    'PRESENT_REF',
    'P2D',
    'XXXX-WXX-1',
    '2024-02-31',
    '2024-13',
    '2024-W54',
    '2024-XX',
    '2024-__',
    '-974',
    '',
  ])('%s is no date', (value) => {
    expect(calendarDates(value)).toBeNull();
  });

  test('a week has seven days, and the weeks of a year follow each other', () => {
    const week = fc.record({ year: fc.integer({ min: 1500, max: 2099 }), number: fc.integer({ min: 1, max: 51 }) });
    const weekOf = (year: number, number: number) => calendarDates(`${year}-W${String(number).padStart(2, '0')}`)!;
    fc.assert(
      fc.property(week, ({ year, number }) => {
        const [one, next] = [weekOf(year, number), weekOf(year, number + 1)];
        expect(Date.parse(one.end) - Date.parse(one.start)).toBe(6 * 86_400_000);
        expect(Date.parse(next.start) - Date.parse(one.end)).toBe(86_400_000);
      }),
    );
  });
});

describe('dates of events', () => {
  test.each<[string, string | null, string | null]>([
    ['Rebels attacked Goma last week.', '2026-01-05', '2026-01-11'],
    ['Rebels attacked Goma last autumn.', '2025-09', '2025-11'],
    ['Rebels attacked Goma on Monday night.', '2026-01-12', '2026-01-12'],
    ['Rebels attacked Goma in the 1990s.', '1990', '1999'],
    ['Rebels will leave Goma by the third quarter of 2027.', null, '2027-09'],
    ['Rebels attacked Goma on 31 February 2024.', '2024-02', '2024-02'],
  ])('%s', (text, start, end) => {
    const { events } = read(text, '2026-01-18');
    expect(events.map((event) => [event.start, event.end])).toEqual([[start, end]]);
  });
});
