import { IRREGULAR_BASES } from '../lemmas/irregular-verbs.ts';
import * as compromise from './generated/word-lists.ts';
import * as own from './own-words.ts';

export type WordList = 'verb' | 'e-adjective' | 'short-word' | 'demonym' | 'place';

const LISTS: Readonly<Record<WordList, () => readonly string[]>> = {
  verb: () => [compromise.VERBS, own.VERBS, ...IRREGULAR_BASES],
  'e-adjective': () => [compromise.E_ADJECTIVES, own.E_ADJECTIVES],
  'short-word': () => [compromise.SHORT_WORDS, own.SHORT_WORDS],
  demonym: () => [compromise.DEMONYMS, own.DEMONYMS],
  place: () => [compromise.PLACES],
};

const read = new Map<WordList, ReadonlySet<string>>();

/**
 * Whether the lower-case `word` is in a list; each list is read at its first use.
 *
 * `verb`: base forms; `e-adjective`: adjectives and adverbs in -e; `short-word`: nouns and adjectives of at most five letters that are no
 * verbs; `demonym`: peoples, in the singular; `place`: places of one word. The words are compromise's and our own.
 *
 * @example isListed('verb', 'capture') //=> true
 * @example isListed('verb', 'captur') //=> false
 */
export function isListed(list: WordList, word: string): boolean {
  const known = read.get(list);
  if (known !== undefined) return known.has(word);
  const words = new Set(LISTS[list]().flatMap((rows) => rows.trim().replaceAll('\n', ' ').split(' ')));
  read.set(list, words);
  return words.has(word);
}
