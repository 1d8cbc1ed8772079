import { hyphenCuts } from '@dramatis/language/tokens/hyphens';
import type { NameSpan, TrainingSentence } from './training-sentence.ts';

/** A sentence and, per token, whether no space follows it. */
export interface SpacedSentence extends TrainingSentence {
  readonly glued: readonly boolean[];
}

const isWord = (form: string | undefined): boolean => form !== undefined && /^[\p{L}\p{N}]/u.test(form);

const isHyphen = (form: string | undefined): boolean => form === '-' || form === '‐' || form === '‑';

/** The token after the last of the hyphenated word that starts at `first`; `first + 1` when there is none. */
const compoundEnd = ({ forms, glued }: SpacedSentence, first: number): number => {
  let last = first;
  while (
    isWord(forms[last]) &&
    isHyphen(forms[last + 1]) &&
    isWord(forms[last + 2]) &&
    glued[last] &&
    glued[last + 1]
  ) {
    last += 2;
  }
  return last + 1;
};

/** Ends of the tokens that the tokenizer makes of the hyphenated word `first` … `end`. */
const tokenEnds = ({ forms, glued }: SpacedSentence, first: number, end: number): number[] => {
  const previous = first > 0 ? `${forms[first - 1]!}${glued[first - 1] ? '' : ' '}` : '';
  const cuts = hyphenCuts(forms.slice(first, end).join(''), previous);
  const ends: number[] = [];
  let offset = 0;
  for (let i = first; i < end; i++) {
    const cut = cuts.includes(offset);
    if (cut && i > first) ends.push(i);
    if (cut) ends.push(i + 1);
    offset += forms[i]!.length;
  }
  ends.push(end);
  return ends;
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
 * The sentence with its hyphenated words cut as the tokenizer of this package cuts them: "U.S.-led" and "al-Ani" are one token.
 *
 * A merged word takes head and label of the one part that hangs outside the group; as an `amod` it is an adjective. Groups that hang at two
 * places stay apart; names that cover only part of a merged word are lost.
 */
export const mergeHyphens = (sentence: SpacedSentence): TrainingSentence => {
  const { forms, tree, names } = sentence;
  const groups: { readonly first: number; readonly end: number; readonly head: number }[] = [];
  const groupOf: number[] = [];
  const add = (first: number, end: number, head: number): void => {
    for (let i = first; i < end; i++) groupOf[i] = groups.length;
    groups.push({ first, end, head });
  };
  for (let first = 0; first < forms.length; ) {
    for (const end of tokenEnds(sentence, first, compoundEnd(sentence, first))) {
      const head = tree ? headOf(tree.heads, first, end) : first;
      if (head >= 0) add(first, end, head);
      else for (let i = first; i < end; i++) add(i, i + 1, i);
      first = end;
    }
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
