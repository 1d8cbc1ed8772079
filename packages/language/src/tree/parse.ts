import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';

/** A tree of its own for every sentence: the first verb governs. */
export function parse(tokens: readonly Draft[], sentences: readonly Sentence[]): void {
  for (const { first, last } of sentences) {
    let root = first;
    for (let index = first; index < last; index++) {
      if (tokens[index]?.upos === 'VERB') {
        root = index;
        break;
      }
    }
    for (let index = first; index < last; index++) {
      const token = tokens[index] as Draft;
      token.head = index === root ? -1 : root;
      token.deprel = index === root ? 'root' : 'dep';
    }
  }
}
