import type { Token } from '@dramatis/language';
import type { TreeRow } from '../formats/conllu.ts';
import type { GoldWord } from '../report.ts';

/** One row for each word of a sentence: the token read of it, or where there is none a guess that is a tree. */
export const treeRows = (words: readonly GoldWord[], tokens: readonly Token[]): readonly TreeRow[] =>
  words.map(({ form }, index) => {
    const token = tokens[index];
    if (token === undefined || tokens.length !== words.length)
      return { form, upos: 'X', xpos: '_', head: Math.min(index, 1), deprel: index === 0 ? 'root' : 'dep' };
    return { form, upos: token.upos, xpos: token.xpos, head: token.head + 1, deprel: token.deprel };
  });
