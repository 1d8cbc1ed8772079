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

const DURATIONS: Readonly<Record<Unit, readonly [head: string, letter: string, factor: number, vague: string]>> = {
  day: ['P', 'D', 1, 'PXD'], week: ['P', 'W', 1, 'PXW'], month: ['P', 'M', 1, 'PXM'], year: ['P', 'Y', 1, 'PXY'],
  quarter: ['P', 'Q', 1, 'PXQ'], decade: ['P', 'Y', 10, 'PXDE'], century: ['P', 'Y', 100, 'PXCE'],
  hour: ['PT', 'H', 1, 'PTXH'], minute: ['PT', 'M', 1, 'PTXM'], second: ['PT', 'S', 1, 'PTXS'],
}; // biome-ignore format: one table

/**
 * TIMEX3 value of a length of time; a null count is an unknown one.
 *
 * @example duration(2, 'day') //=> 'P2D'
 * @example duration(5.5, 'hour') //=> 'PT5H30M'
 * @example duration(null, 'year') //=> 'PXY'
 */
export function duration(count: number | null, unit: Unit): string {
  const [head, letter, factor, vague] = DURATIONS[unit];
  const halves = count !== null && unit === 'hour' && count % 1 === 0.5;
  if (halves) return count < 1 ? 'PT30M' : `PT${Math.floor(count)}H30M`;
  return count === null ? vague : `${head}${count * factor}${letter}`;
}

const words = (list: string): readonly string[] => list.split(' ');
const CARDINALS = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);
const TENS = words('ten twenty thirty forty fifty sixty seventy eighty ninety');
const ORDINALS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['dozen', 12],
  ['hundred', 100],
  ['half', 0.5],
  ...CARDINALS.map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, (index + 1) * 10] as const,
    ...(index > 0
      ? CARDINALS.slice(0, 9).map((one, unit) => [`${ten}-${one}`, (index + 1) * 10 + unit + 1] as const)
      : []),
  ]),
]);

/** Number a word stands for, null for none: "two" 2, "a" 1, "24" 24, "twenty-five" 25. */
export const count = (word: string): number | null =>
  /^(?:\d{1,4}|\d,\d{3})(?:\.\d{1,2})?$/.test(word) ? Number(word.replace(',', '')) : (NUMBERS.get(word) ?? null);

/** "first" 1, "3rd" 3; null for no ordinal. */
export function ordinal(word: string): number | null {
  const found = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (found) return Number(found[1]);
  const index = ORDINALS.indexOf(word);
  return index >= 0 ? index + 1 : null;
}

/** "nineties" 9: decades by name. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  words('twenties thirties forties fifties sixties seventies eighties nineties').map((word, index) => [
    word,
    index + 2,
  ]),
);

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
