import { addDays, type Day, daysBetween, isoDay, shift, weekday } from '../calendar.ts';
import { type Context, found, isCapital, isYear, type Rule, raw, word } from '../context.ts';
import { yearOf } from '../resolve.ts';

type Feast = (year: number) => Day;

const fixed =
  (month: number, day: number): Feast =>
  (year) => ({ year, month, day });

/** The `nth` weekday of a month. */
const nth =
  (month: number, wanted: number, which: number): Feast =>
  (year) => {
    const first = { year, month, day: 1 };
    return addDays(first, ((wanted - weekday(first) + 7) % 7) + (which - 1) * 7);
  };

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
export function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

const afterEaster =
  (days: number): Feast =>
  (year) =>
    addDays(easter(year), days);
const lastMonday =
  (month: number): Feast =>
  (year) => {
    const end = { year, month, day: 31 };
    return addDays(end, -(weekday(end) - 1));
  };

const FEASTS: ReadonlyMap<string, Feast> = new Map([
  ['christmas', fixed(12, 25)], ['christmas day', fixed(12, 25)], ['christmas eve', fixed(12, 24)], ['boxing day', fixed(12, 26)],
  ["new year 's day", fixed(1, 1)], ['new year', fixed(1, 1)], ["new year 's eve", fixed(12, 31)], ['halloween', fixed(10, 31)], ['may day', fixed(5, 1)],
  ["valentine 's day", fixed(2, 14)], ['veterans day', fixed(11, 11)], ['armistice day', fixed(11, 11)], ['bastille day', fixed(7, 14)],
  ['thanksgiving', nth(11, 4, 4)], ['thanksgiving day', nth(11, 4, 4)], ['labor day', nth(9, 1, 1)], ['memorial day', lastMonday(5)],
  ['election day', (year) => addDays(nth(11, 1, 1)(year), 1)], ['easter', easter], ['easter sunday', easter],
  ['easter monday', afterEaster(1)], ['good friday', afterEaster(-2)], ['palm sunday', afterEaster(-7)], ['ash wednesday', afterEaster(-46)],
]); // biome-ignore format: one table
const LONGEST = 4;
/** New years of other calendars. */
const OTHER = /^(?:lunar|chinese|jewish|persian|iranian|islamic|muslim|orthodox|tibetan|thai|khmer|happy)$/;

/** Feasts with a date by the Western calendar, American where they differ: "Christmas Eve", "Thanksgiving", "Easter 2026", "9/11". */
export const holidayRule: Rule = (context, at) => {
  if (raw(context, at) === '9/11') return found(at + 1, 'DATE', '2001-09-11');
  if (!isCapital(raw(context, at))) return null;
  for (let wide = LONGEST; wide > 0; wide--) {
    const name = Array.from({ length: wide }, (_, index) => word(context, at + index)).join(' ');
    const feast = FEASTS.get(name);
    if (!feast || OTHER.test(word(context, at - 1))) continue;
    const last = at + wide;
    if (/^(?:island|islands|agreement|parade)$/.test(word(context, last))) return null;
    if (name === 'easter' && word(context, last) === 'week') return found(last + 1, 'DATE', weekOf(context, feast));
    if (wide === 1 && describes(context, last)) return null;
    if (isCapital(raw(context, last)) && !isYear(word(context, last))) return null;
    if (isYear(word(context, last))) return found(last + 1, 'DATE', isoDay(feast(Number(word(context, last)))));
    const day = dayOf(context, at, feast);
    return found(last, 'DATE', day && isoDay(day));
  }
  return null;
};

/** "the Christmas market", "Easter eggs" tell no day; "the Christmas weekend" is near it. */
const describes = (context: Context, at: number): boolean =>
  at < context.last &&
  context.tokens[at]?.upos === 'NOUN' &&
  !/^(?:holidays?|break|weekend|season|period|morning|night|evening|afternoon|celebrations?|mass)$/.test(
    word(context, at),
  );

function dayOf(context: Context, at: number, feast: Feast): Day | null {
  if (!context.report) return null;
  const near = feast(context.report.day.year);
  const year = yearOf(context, at, near.month, near.day);
  return year === null ? null : feast(year);
}

function weekOf(context: Context, feast: Feast): string | null {
  const base = context.report;
  if (base?.precision !== 'day') return null;
  const days = [-1, 0, 1].map((step) => feast(base.day.year + step));
  const away = (day: Day): number => Math.abs(daysBetween(base.day, day));
  const nearest = days.reduce((best, day) => (away(day) < away(best) ? day : best));
  return shift({ day: nearest, precision: 'day' }, 'week', 0);
}
