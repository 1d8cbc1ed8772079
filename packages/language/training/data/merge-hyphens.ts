import type { NameSpan, TrainingSentence } from './training-sentence.ts';

/** Which hyphenated words become one token: only those that end in a participle ("U.S.-led"), or all. */
export type HyphenMerge = 'participles' | 'all';

/** A sentence and, per token, whether no space follows it. */
export interface SpacedSentence extends TrainingSentence {
  readonly glued: readonly boolean[];
}

const isWord = (form: string | undefined): boolean => form !== undefined && /^[\p{L}\p{N}]/u.test(form);

const isHyphen = (form: string | undefined): boolean => form === '-' || form === '‐' || form === '‑';

/** The token after the last of the hyphenated word that starts at `first`; `first + 1` when there is none. */
const groupEnd = ({ forms, glued, tree }: SpacedSentence, first: number, merge: HyphenMerge): number => {
  let last = first;
  while (
    isWord(forms[last]) &&
    isHyphen(forms[last + 1]) &&
    isWord(forms[last + 2]) &&
    glued[last] &&
    glued[last + 1] &&
    (merge === 'all' || tree?.tags[last + 2]?.endsWith('|VBN'))
  ) {
    last += 2;
  }
  return last + 1;
};

/** The one token of the group whose head lies outside; −1 when there is not exactly one. */
const headOf = (heads: readonly number[], first: number, end: number): number => {
  let found = -1;
  for (let i = first; i < end; i++) {
    const head = heads[i]!;
    if (head >= first && head < end) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
};

/**
 * The sentence with its hyphenated words as single tokens, as the tokenizer of this package cuts them.
 *
 * A merged word takes head and label of the one part that hangs outside the group; as an `amod` it is an adjective. Groups that hang at two
 * places stay apart; names that cover only part of a merged word are lost.
 */
export const mergeHyphens = (sentence: SpacedSentence, merge: HyphenMerge): TrainingSentence => {
  const { forms, tree, names } = sentence;
  const groups: { readonly first: number; readonly end: number; readonly head: number }[] = [];
  const groupOf: number[] = [];
  for (let first = 0; first < forms.length; ) {
    let end = groupEnd(sentence, first, merge);
    let head = tree ? headOf(tree.heads, first, end) : first;
    if (head < 0) {
      end = first + 1;
      head = first;
    }
    for (let i = first; i < end; i++) groupOf[i] = groups.length;
    groups.push({ first, end, head });
    first = end;
  }
  const merged = (end: number, first: number): boolean => end - first > 1;
  const spans: NameSpan[] | undefined = names?.flatMap(({ first, last, type }) => {
    const from = groupOf[first]!;
    const to = groupOf[last - 1]!;
    return groups[from]!.first === first && groups[to]!.end === last ? [{ first: from, last: to + 1, type }] : [];
  });
  return {
    forms: groups.map(({ first, end }) => forms.slice(first, end).join('')),
    tree: tree && {
      tags: groups.map(({ first, end, head }) =>
        merged(end, first) && tree.labels[head] === 'amod' ? 'ADJ|JJ' : tree.tags[head]!,
      ),
      heads: groups.map(({ head }) => (tree.heads[head]! < 0 ? -1 : groupOf[tree.heads[head]!]!)),
      labels: groups.map(({ head }) => tree.labels[head]!),
    },
    names: spans ?? null,
  };
};
