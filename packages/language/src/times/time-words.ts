import type { Unit } from './calendar.ts';

const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((row, index) =>
        row
          .trim()
          .split(' ')
          .map((word) => [word, index + 1] as const),
      ),
  );

/** Months by name and abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = numbered(`
  january jan. jan
  february feb. feb
  march mar. mar
  april apr. apr
  may
  june jun. jun
  july jul. jul
  august aug. aug
  september sept. sep. sept sep
  october oct. oct
  november nov. nov
  december dec. dec`);

/** Weekdays, 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(`
  monday mon.
  tuesday tue. tues.
  wednesday wed.
  thursday thu. thurs.
  friday fri.
  saturday sat.
  sunday sun.`);

const SINGULAR_UNITS = ['day', 'week', 'month', 'year', 'quarter', 'decade', 'hour', 'minute', 'second'] as const;

/** Units of time by word, singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...SINGULAR_UNITS.map((unit) => [unit, unit] as const),
  ...SINGULAR_UNITS.map((unit) => [`${unit}s`, unit] as const),
  ['century', 'century'],
  ['centuries', 'century'],
]);

const DURATION_LETTERS: Readonly<Record<Unit, string>> = {
  day: 'P#D', week: 'P#W', month: 'P#M', year: 'P#Y', quarter: 'P#Q', decade: 'P#0Y', century: 'P#00Y', hour: 'PT#H', minute: 'PT#M', second: 'PT#S',
}; // biome-ignore format: one table

/** @example duration(2, 'day') //=> 'P2D' */
export const duration = (count: number, unit: Unit): string => DURATION_LETTERS[unit].replace('#', String(count));

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Number a word stands for, null for none: "two" 2, "a" 1, "24" 24. */
export function count(word: string): number | null {
  if (word === 'a' || word === 'an') return 1;
  if (/^\d{1,4}(?:\.\d+)?$/.test(word)) return Number(word);
  const small = CARDINALS.indexOf(word);
  if (small >= 0) return small + 1;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 1) * 10 : word === 'couple' ? 2 : null;
}

/** "first" 1, "3rd" 3; null for no ordinal. */
export function ordinal(word: string): number | null {
  const found = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (found) return Number(found[1]);
  const index = ORDINALS.indexOf(word);
  return index >= 0 ? index + 1 : null;
}

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of a day with their TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['noon', 'MI'],
  ['midday', 'MI'],
]);
