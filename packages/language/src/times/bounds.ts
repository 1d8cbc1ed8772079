import { addDays, isoDay, isoMonth, mondayOf, parseDay } from './calendar.ts';

/** The first and the last day, month or year of a period, ISO calendar dates. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const months = (year: number, first: number, count: number): Bounds => {
  const last = first + count - 1;
  return {
    from: isoMonth({ year, month: first }),
    to: isoMonth({ year: year + (last > 12 ? 1 : 0), month: ((last - 1) % 12) + 1 }),
  };
};

/**
 * The calendar period a TIMEX3 DATE or TIME value covers: days of a week, months of a season, quarter or half, years of a decade or
 * century, the day of a time. Winter runs from December of its year. Null for values on no calendar (`P2D`, `PAST_REF`, `XXXX-03`).
 *
 * @example boundsOf('2026-Q1') //=> { from: '2026-01', to: '2026-03' }
 * @example boundsOf('199') //=> { from: '1990', to: '1999' }
 */
export function boundsOf(value: string): Bounds | null {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) return { from: value, to: value };
  if (/^\d{3}$/.test(value)) return { from: `${value}0`, to: `${value}9` };
  if (/^\d{2}$/.test(value)) return { from: `${value}00`, to: `${value}99` };
  const day = parseDay(value);
  if (day) return { from: isoDay(day), to: isoDay(day) };
  const coded = /^(\d{4})-(?:W(\d{2})(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value);
  if (!coded) return null;
  const year = Number(coded[1]);
  if (coded[4]) return months(year, Number(coded[4]) * 3 - 2, 3);
  if (coded[5]) return months(year, Number(coded[5]) * 6 - 5, 6);
  if (coded[6]) return months(year, SEASON_STARTS[coded[6]] as number, 3);
  const monday = mondayOf(year, Number(coded[2]));
  return monday && { from: isoDay(addDays(monday, coded[3] ? 5 : 0)), to: isoDay(addDays(monday, 6)) };
}
