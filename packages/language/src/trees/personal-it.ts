import type { Draft } from '../draft.ts';

/** What only somebody is; "it is likely to rain" and "it is unwise to go" are of nobody. */
const OF_SOMEBODY = /^(?:willing|unwilling|ready|prepared|eager|reluctant|determined|able|unable|keen|afraid)$/;

/**
 * "Chad says it is willing to leave": the "it" read as of nobody, and the infinitive as what is willing, are the subject and its complement.
 *
 * @param at a token that is an `expl`, in a sentence from `first` to `last`
 */
export function personalIt(tokens: readonly Draft[], at: number, first: number, last: number): void {
  const it = tokens[at]!;
  const quality = tokens[it.head];
  if (quality === undefined || it.norm !== 'it' || !OF_SOMEBODY.test(quality.norm)) return;
  it.deprel = 'nsubj';
  for (let other = first; other < last; other++) {
    const { head, deprel } = tokens[other]!;
    if (head === it.head && deprel === 'csubj') tokens[other]!.deprel = 'xcomp';
  }
}
