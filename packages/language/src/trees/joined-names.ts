import type { Name } from '../analysis.ts';
import type { Draft } from '../draft.ts';

/** Words between two names in a row: a comma, an "and", the title of the second. */
const WIDEST_GAP = 4;

/**
 * "Ann Roe, Colonel Bo Lee": two found names read as parts of one are joined as two, with the second's title before it.
 *
 * A town and its state keep their reading ("Dover, Delaware").
 *
 * @param names in text order
 */
export function joinedNames(tokens: readonly Draft[], names: readonly Name[]): void {
  for (let index = 1; index < names.length; index++) {
    const left = names[index - 1]!;
    const right = names[index]!;
    const gap = right.first - left.last;
    if (gap < 1 || gap > WIDEST_GAP) continue;
    const top = topOf(tokens, right);
    const { head, deprel } = tokens[top]!;
    if (deprel !== 'flat' || head < left.first || head >= left.last) continue;
    const between = tokens.slice(left.last, right.first);
    const joint = between.findIndex(({ norm }) => /^(?:,|and|&)$/.test(norm));
    if (joint < 0 || (left.type === 'LOC' && right.type === 'LOC' && gap === 1)) continue;
    tokens[top]!.deprel = 'conj';
    for (let at = left.last; at < right.last; at++) {
      const token = tokens[at]!;
      if (at === top || token.head !== head) continue;
      token.head = top;
      if (at < right.first && /^(?:NOUN|PROPN)$/.test(token.upos)) token.deprel = 'nmod:desc';
    }
  }
}

/** The token of a name that depends on one outside it. */
function topOf(tokens: readonly Draft[], { first, last }: Name): number {
  for (let at = first; at < last; at++) {
    const { head } = tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return first;
}
