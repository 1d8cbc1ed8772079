import type { Draft } from '../draft.ts';
import { lemmaOf } from './lemma-of.ts';

/** Words that may stand between "'s" and the participle it helps to form. */
const BETWEEN = /^RB/;
const REACH = 3;

/** Set `lemma` of every token from its form, its tags and, for "'s" and "'d", the words that follow. */
export function lemmatize(tokens: readonly Draft[]): void {
  for (const [index, token] of tokens.entries()) {
    token.lemma =
      token.upos === 'AUX' && helpsPerfect(tokens, index) ? 'have' : lemmaOf(token.text, token.xpos, token.upos);
  }
}

/** "'s been", "'s got", "'d better", "'d left": have, not be or would. */
function helpsPerfect(tokens: readonly Draft[], index: number): boolean {
  const { norm } = tokens[index] as Draft;
  if (norm !== "'s" && norm !== "'d") return false;
  for (let at = index + 1; at < Math.min(tokens.length, index + 1 + REACH); at++) {
    const next = tokens[at] as Draft;
    if (norm === "'d" && next.norm === 'better') return true;
    if (BETWEEN.test(next.xpos)) continue;
    return norm === "'s" ? /^(?:been|got|had)$/.test(next.norm) && next.xpos === 'VBN' : next.xpos === 'VBN';
  }
  return false;
}
