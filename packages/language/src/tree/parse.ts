import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { connect } from './clauses.ts';
import { complete } from './complete.ts';
import { units } from './units.ts';

/**
 * Set `head` and `deprel` of every token: a tree a sentence, in Universal Dependencies.
 *
 * Noun phrases and verb groups first, then clauses from left to right, then marks; by rule, linear in the length of the text.
 */
export function parse(tokens: readonly Draft[], sentences: readonly Sentence[]): void {
  for (const { first, last } of sentences) {
    const own = tokens.slice(first, last);
    for (const token of own) {
      token.head = -1;
      token.deprel = '';
    }
    const root = connect(own, units(own, 0, own.length));
    complete(own, root);
    for (const token of own) if (token.head >= 0) token.head += first;
  }
}
