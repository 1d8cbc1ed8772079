import { readNumber } from '../mentions/noun-phrase.ts';
import { childrenOf, type Reading } from '../reading.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
]);
/** Plain words before a scale that make it one: "a million people", "more than a dozen". */
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one']);

/**
 * The number that stands at a noun or number word, bounds left aside: "at least 25 fighters", "some forty" → 40, "1.2 million people",
 * "a dozen men"; null for "dozens of", "several" and everything that is no figure.
 */
export function numberOf(reading: Reading, token: number): number | null {
  const own = valueAt(reading, token);
  if (own !== null) return own;
  for (const child of childrenOf(reading, token)) {
    if (reading.tokens[child]!.deprel === 'nummod') return valueAt(reading, child);
  }
  for (const child of childrenOf(reading, token)) {
    if (['compound', 'det', 'amod'].includes(reading.tokens[child]!.deprel)) {
      const value = SCALES.has(reading.words[child]!) ? valueAt(reading, child) : null;
      if (value !== null) return value;
    }
  }
  return null;
}

/** The value of a number word with those that belong to it: "two hundred", "ninety six", "two thousand three hundred". */
function valueAt({ tokens, words }: Reading, token: number): number | null {
  const word = words[token]!;
  if (!SCALES.has(word) && (tokens[token]!.upos !== 'NUM' || readNumber(word) === null)) return null;
  let first = token;
  while (first > 0 && token - first < LONGEST && isNumeral(words[first - 1]!)) first--;
  if (SCALES.has(words[first]!) && ONE.has(words[first - 1] ?? '')) first--;
  let last = token + 1;
  while (last < words.length && last - token < LONGEST && isNumeral(words[last]!)) last++;
  return sumOf(words.slice(first, last)) ?? (SCALES.has(word) ? null : readNumber(word));
}

/** Words of the longest number that is read: "two hundred and ninety nine thousand nine hundred". */
const LONGEST = 8;

const isNumeral = (word: string): boolean => SCALES.has(word) || readNumber(word) !== null;

/** What number words in a row amount to; null where they are no one number: "five six", "killed 10 two". */
function sumOf(run: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let room = Number.POSITIVE_INFINITY;
  for (const word of run) {
    const scale = SCALES.get(word);
    if (scale === undefined) {
      const value = ONE.has(word) ? 1 : readNumber(word)!;
      if (value >= room) return null;
      group += value;
      room = /^\p{L}/u.test(word) && value >= 20 && value % 10 === 0 ? 10 : 0;
    } else if (group === 0) return null;
    else if (scale === 100 || scale === 12) {
      group *= scale;
      room = 100;
    } else {
      total += group * scale;
      group = 0;
      room = 1_000;
    }
  }
  return Math.round(total + group);
}
