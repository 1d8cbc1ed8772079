import { foldedWords } from './fold.ts';
import type { TextTerm } from './narrowing.ts';

/**
 * The words of a question to a text; a star behind a word takes all that begin so.
 *
 * @example textTerms('Drone* Erbil') //=> [{ word: 'drone', prefix: true }, { word: 'erbil', prefix: false }]
 */
export function textTerms(text: string): readonly TextTerm[] {
  return text.split(/\s+/u).flatMap((piece) => {
    const words = foldedWords(piece);
    return words.map((word, index) => ({ word, prefix: piece.endsWith('*') && index === words.length - 1 }));
  });
}

/** Whether a text has all the terms, in any order. */
export function hasTerms(text: string, terms: readonly TextTerm[]): boolean {
  if (terms.length === 0) return true;
  const words = foldedWords(text);
  return terms.every((term) => words.some((word) => (term.prefix ? word.startsWith(term.word) : word === term.word)));
}
