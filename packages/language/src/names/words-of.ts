import type { Draft } from '../draft.ts';

/**
 * Tokens `first` … `last` (half-open) as they stand, a space where there is any gap.
 *
 * @example wordsOf(tokenize('Guinea-Bissau  today').tokens, 0, 3) //=> 'Guinea-Bissau'
 */
export function wordsOf(tokens: readonly Draft[], first: number, last: number): string {
  let words = '';
  for (let at = first; at < last; at++) {
    const { text, start } = tokens[at]!;
    words += at > first && tokens[at - 1]!.end < start ? ` ${text}` : text;
  }
  return words;
}
