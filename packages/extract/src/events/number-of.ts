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

/** The value of a number word with those that belong to it: "two" + "hundred". */
function valueAt({ tokens, words }: Reading, token: number): number | null {
  const word = words[token]!;
  const scale = SCALES.get(word);
  if (scale === undefined) {
    if (tokens[token]!.upos !== 'NUM') return null;
    const value = readNumber(word);
    const next = value === null ? undefined : SCALES.get(words[token + 1] ?? '');
    return value === null || next === undefined ? value : Math.round(value * next);
  }
  const before = words[token - 1] ?? '';
  const count = ONE.has(before) ? 1 : readNumber(before);
  return count === null ? null : Math.round(count * scale);
}
