/** Words for numbers up to twenty; "one" is as often a pronoun. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 2]),
);
const STEM_LENGTH = 5;
const SHORTEST_WORD = 4;
/** A thing stands right behind its number or behind one word between: "23 pirates", "23 Somali pirates"; not "five-boat attack". */
const BEHIND = 2;
/** Longer figures are years, sums and the like. */
const LONGEST = 3;
/** What is measured rather than counted. */
const MEASURES: ReadonlySet<string> = new Set(
  'years year month months weeks week days hours hour minute minutes second seconds percent miles mile metres meters feet kilometres kilometers pounds dollars euros million billion times'
    .split(' ')
    .map((word) => word.slice(0, STEM_LENGTH)),
);

/**
 * What a sentence counts, as stems, with the numbers it gives.
 *
 * @example countedThings('The navy seized 23 Somali pirates.') //=> Map { 'somal' => [23], 'pirat' => [23] }
 */
export function countedThings(sentence: string): ReadonlyMap<string, readonly number[]> {
  const words = sentence.toLowerCase().match(/\p{L}+|\d+|-/gu) ?? [];
  const things = new Map<string, number[]>();
  words.forEach((word, index) => {
    const number = /^\d/.test(word) ? (word.length > LONGEST ? undefined : Number(word)) : NUMBERS.get(word);
    if (number === undefined) return;
    for (const thing of words.slice(index + 1, index + 1 + BEHIND)) {
      const stem = thing.slice(0, STEM_LENGTH);
      if (thing.length < SHORTEST_WORD || MEASURES.has(stem)) break;
      const known = things.get(stem);
      if (known) known.push(number);
      else things.set(stem, [number]);
    }
  });
  return things;
}

/** Whether two sentences count the same thing and have no number for it in common: "23 pirates", "26 pirates". */
export function countOtherwise(
  a: ReadonlyMap<string, readonly number[]>,
  b: ReadonlyMap<string, readonly number[]>,
): boolean {
  for (const [thing, numbers] of a) {
    const others = b.get(thing);
    if (others !== undefined && !numbers.some((number) => others.includes(number))) return true;
  }
  return false;
}
