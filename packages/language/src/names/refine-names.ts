import type { Name, Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { consistentNames } from './consistent-names.ts';
import { fixNames } from './fixed-names.ts';
import { type NameRange, splitName } from './split-name.ts';
import { trimName } from './trim-name.ts';

/**
 * The names of a text from those the network read: several read as one are cut apart, what is no part of a name is cut off, what a line's form or
 * general knowledge settles is put right, and the names of one document are made to agree. Linear in the tokens.
 *
 * @param read in text order, none overlapping; tokens tagged
 */
export function refineNames(
  read: readonly NameRange[],
  tokens: readonly Draft[],
  sentences: readonly Sentence[],
): Name[] {
  const names = read
    .flatMap((name) => splitName(tokens, name))
    .flatMap(({ first, last, type }) => trimName(tokens, first, last, type) ?? []);
  const fixed = fixNames(names, tokens, sentences).map(
    ({ first, last, type }): Name => ({ first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, type }),
  );
  return consistentNames(fixed, tokens);
}
