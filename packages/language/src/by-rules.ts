import type { Name, Sentence } from './analysis.ts';
import type { Draft } from './draft.ts';
import { lemmatize } from './lemmas/lemmatize.ts';
import { findNames } from './names/find-names.ts';
import { tag } from './tags/tag.ts';
import { parse } from './tree/parse.ts';

/** Tags, tree and names by rules, for a package built without trained weights. */
export function annotateByRules(tokens: readonly Draft[], sentences: readonly Sentence[]): Name[] {
  tag(tokens, sentences);
  lemmatize(tokens);
  parse(tokens, sentences);
  return findNames(tokens, sentences);
}
