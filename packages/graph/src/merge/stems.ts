const STEM_LENGTH = 5;
/** Words of four letters and more that any text has. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'about after again against also although among another around back because been before being between both came come could does down ' +
    'during each even ever every first five four from have having here into just last later like made make many more most much near next ' +
    'only other over said same says second several should since some still such take than that their them then there these they this those ' +
    'three through today took under until very well went were what when where which while whom whose will with within without would year ' +
    'years yesterday your people told according monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/**
 * The words of a text that tell what it is about, cut to five letters so that forms of one word meet; numbers whole.
 *
 * @example [...stemsOf('Rockets struck the base; 3 were wounded.')] //=> ['rocke', 'struc', 'base', '3', 'wound']
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM_LENGTH)));
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
/** What parts one clause of a sentence from another. */
const BREAK = /[,;:]|\b(?:after|before|when|while|as|since|who|which|that|said|and|but)\b/i;

/**
 * The one weekday that a sentence names, if no clause begins between it and the word at an offset; null where it names none or several.
 *
 * @param start of the word, in UTF-16 code units of the sentence
 * @param end of the word, exclusive
 * @example weekdayOf('Police charged him Friday after the raid.', 7, 14) //=> 'friday'
 * @example weekdayOf('Police charged him Friday after the raid.', 36, 40) //=> null
 */
export function weekdayOf(sentence: string, start: number, end: number): string | null {
  const found = [...sentence.matchAll(WEEKDAY)];
  const days = new Set(found.map(([day]) => day.toLowerCase()));
  if (days.size !== 1) return null;
  const isNear = found.some(({ index, 0: day }) =>
    index < start ? !BREAK.test(sentence.slice(index + day.length, start)) : !BREAK.test(sentence.slice(end, index)),
  );
  return isNear ? [...days][0]! : null;
}
