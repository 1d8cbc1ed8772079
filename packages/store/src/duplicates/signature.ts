import { foldedWords } from '@dramatis/graph';

/** Words a shingle: long enough that two reports share few by chance. */
const SHINGLE = 4;
/** Numbers a signature: of the shingles, of the names. */
const SHINGLES = 64;
const NAMES = 64;
const BANDS = 24;
/** A band is a few numbers of the shingles and of the names each: both have to be alike. */
const BAND = { shingles: 2, names: 5 } as const;
/** The shares of shingles and of names from which two texts are one report: the same wire copy with another head, a line cut or a word changed. */
const ALIKE = { shingles: 0.6, names: 0.8 } as const;

/** MinHash of a text: the least of each of 64 hashes over its shingles, then of 64 over its names and figures. */
export type Signature = Uint32Array;

/**
 * What a text is made of, in 128 numbers: the share of equal ones of two texts is near to the share of shingles (four words in a row),
 * and of words with a capital or a figure, that both have of all that either has. The same form filled in with other names is another
 * report. Deterministic; punctuation and line breaks do not count.
 *
 * @returns null of a text without words
 * @see Broder 1997, On the resemblance and containment of documents
 * @example isAlike(signatureOf('Troops left Erbil on Monday.')!, signatureOf('Troops left\nErbil on Monday')!) //=> true
 */
export function signatureOf(text: string): Signature | null {
  const words = foldedWords(text).map(hashOfWord);
  if (words.length === 0) return null;
  const names = new Set((text.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*/gu) ?? []).map(hashOfWord));
  const signature = new Uint32Array(SHINGLES + NAMES);
  signature.set(leastOf(shinglesOf(words), SHINGLES));
  signature.set(leastOf(names, NAMES), SHINGLES);
  return signature;
}

/** Whether two texts are copies of one report. Symmetric. */
export function isAlike(a: Signature, b: Signature): boolean {
  return (
    equalIn(a, b, 0, SHINGLES) >= ALIKE.shingles * SHINGLES &&
    equalIn(a, b, SHINGLES, SHINGLES + NAMES) >= ALIKE.names * NAMES
  );
}

/**
 * Hashes of 37 bits, one a band: two texts that share 0.8 of their shingles and 0.9 of their names have one in common with a chance of
 * 99.99 %, with 0.7 and 0.4 of 11 %.
 *
 * @see Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4
 */
export function bandsOf(signature: Signature): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    const take = (from: number, count: number, of: number): void => {
      for (let row = 0; row < count; row += 1) hash = mix(hash ^ signature[from + ((band * count + row) % of)]!);
    };
    take(0, BAND.shingles, SHINGLES);
    take(SHINGLES, BAND.names, NAMES);
    return band * 2 ** 32 + hash;
  });
}

function equalIn(a: Signature, b: Signature, from: number, to: number): number {
  let equal = 0;
  for (let at = from; at < to; at += 1) if (a[at] === b[at]) equal += 1;
  return equal;
}

function leastOf(hashes: Iterable<number>, count: number): Uint32Array {
  const least = new Uint32Array(count).fill(0xffffffff);
  for (const hash of hashes) {
    for (let at = 0; at < count; at += 1) {
      const mixed = mix(hash ^ SEEDS[at]!);
      if (mixed < least[at]!) least[at] = mixed;
    }
  }
  return least;
}

const SEEDS = Uint32Array.from({ length: Math.max(SHINGLES, NAMES) }, (_, at) => Math.imul(at + 1, 0x9e3779b1));

function shinglesOf(words: readonly number[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  const last = Math.max(0, words.length - SHINGLE);
  for (let start = 0; start <= last; start += 1) {
    let hash = 0;
    for (let at = start; at < start + SHINGLE && at < words.length; at += 1)
      hash = mix(Math.imul(hash, 31) ^ words[at]!);
    shingles.add(hash);
  }
  return shingles;
}

function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Every bit of the number into every other (murmur3's last step). */
function mix(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
