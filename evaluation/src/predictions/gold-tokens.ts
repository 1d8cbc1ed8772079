import type { Token } from '@dramatis/language';
import type { TreeRow } from '../formats/conllu.ts';
import type { GoldWord } from '../report.ts';

const PUNCTUATION = /^[\p{P}\p{S}]+$/u;

/**
 * Read our tokens' tags and tree onto gold words, by the characters they share: a gold word takes the token it shares most with (the
 * first, if equal). Of several gold words in one of our tokens ("U.S.-led": U.S. / - / led) the last has its head, the others
 * hang on that one: marks as `punct`, words as `compound`. Where we find several roots, all but the first hang on it as `parataxis`.
 *
 * @returns one row for each word, with one root
 */
export function ontoGoldWords(words: readonly GoldWord[], tokens: readonly Token[]): readonly TreeRow[] {
  const tokenOf = words.map((word) => best(tokens, word));
  const wordsOf = new Map<number, number[]>();
  tokenOf.forEach((token, word) => {
    wordsOf.set(token, [...(wordsOf.get(token) ?? []), word]);
  });
  const root = words.findIndex((_, word) => {
    const token = tokenOf[word]!;
    return token >= 0 && tokens[token]!.head < 0 && wordsOf.get(token)!.at(-1) === word;
  });
  return words.map((word, index) => {
    const token = tokens[tokenOf[index]!];
    const row = { form: word.form, upos: token?.upos ?? 'X', xpos: token?.xpos ?? '_' };
    if (!token) return { ...row, head: index === root ? 0 : root + 1, deprel: 'dep' };
    const last = wordsOf.get(tokenOf[index]!)!.at(-1)!;
    if (last !== index) {
      const mark = PUNCTUATION.test(word.form);
      return { ...row, ...(mark ? { upos: 'PUNCT' } : {}), head: last + 1, deprel: mark ? 'punct' : 'compound' };
    }
    const head = headWord(token, tokens, words, wordsOf, index);
    if (head >= 0) return { ...row, head: head + 1, deprel: token.deprel };
    return index === root ? { ...row, head: 0, deprel: 'root' } : { ...row, head: root + 1, deprel: 'parataxis' };
  });
}

/** The gold word our token's head stands for; up the tree when the head shares its gold word with the token itself. */
function headWord(
  token: Token,
  tokens: readonly Token[],
  words: readonly GoldWord[],
  wordsOf: ReadonlyMap<number, readonly number[]>,
  self: number,
): number {
  for (let at = token.head, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]!.head, steps++) {
    const found = wordsOf.get(at)?.at(-1) ?? best(words, tokens[at]!);
    if (found >= 0 && found !== self) return found;
  }
  return -1;
}

/** Index of the span that shares most characters with `span`, or −1. */
function best(
  list: readonly { readonly start: number; readonly end: number }[],
  span: { start: number; end: number },
): number {
  let found = -1;
  let most = 0;
  list.forEach(({ start, end }, index) => {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared > most) {
      most = shared;
      found = index;
    }
  });
  return found;
}
