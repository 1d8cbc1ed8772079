import { compoundSpans, mergeWords, type WordSpan } from './merge-compounds.ts';
import type { RawSentence, RawWord } from './treebank-document.ts';

/** One side of a comparison: words and sentences over one text. */
export interface RawTree {
  readonly words: readonly RawWord[];
  readonly sentences: readonly RawSentence[];
}

/** What both sides have, and how many of it are equal. */
export interface Count {
  readonly gold: number;
  readonly ours: number;
  readonly equal: number;
}

/** The figures of CoNLL 2018's scorer, as counts. `tokensUnmerged` compares the treebank's own words. */
export interface RawCounts {
  readonly tokens: Count;
  readonly tokensUnmerged: Count;
  readonly sentences: Count;
  readonly upos: Count;
  readonly xpos: Count;
  readonly uas: Count;
  /** Labels without subtypes, as the shared task counts. */
  readonly las: Count;
  /** Full labels. */
  readonly lasFull: Count;
}

/**
 * Compare two trees over one text. Words are equal when they cover the same characters; a tag, a head, a label counts where the words
 * are equal (a head: where the heads' characters are). Compounds that we keep whole by design are merged on both sides first.
 */
export function countRaw(gold: RawTree, ours: RawTree): RawCounts {
  const spans = compoundSpans(gold.words, gold.sentences);
  const left = mergeWords(gold.words, spans);
  const right = mergeWords(ours.words, spans);
  const pairs = align(left, right);
  const count = (equal: (a: RawWord, b: RawWord) => boolean): Count => ({
    gold: left.length,
    ours: right.length,
    equal: pairs.reduce((sum, [a, b]) => sum + Number(equal(left[a]!, right[b]!)), 0),
  });
  const headEqual = (a: RawWord, b: RawWord): boolean =>
    a.head < 0 || b.head < 0 ? a.head === b.head : sameSpan(left[a.head]!, right[b.head]!);
  return {
    tokens: count(() => true),
    tokensUnmerged: { gold: gold.words.length, ours: ours.words.length, equal: align(gold.words, ours.words).length },
    sentences: sentenceCount(gold, ours),
    upos: count((a, b) => a.upos === b.upos),
    xpos: count((a, b) => a.xpos === b.xpos),
    uas: count(headEqual),
    las: count((a, b) => headEqual(a, b) && universal(a.deprel) === universal(b.deprel)),
    lasFull: count((a, b) => headEqual(a, b) && a.deprel === b.deprel),
  };
}

const sameSpan = (a: WordSpan, b: WordSpan): boolean => a.start === b.start && a.end === b.end;
const universal = (label: string): string => label.replace(/:.*/, '');

/** Pairs of indices of spans that are on both sides; both are in order. */
function align(left: readonly WordSpan[], right: readonly WordSpan[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let b = 0;
  for (const [a, word] of left.entries()) {
    while (b < right.length && right[b]!.start < word.start) b++;
    if (b < right.length && sameSpan(word, right[b]!)) pairs.push([a, b++]);
  }
  return pairs;
}

function sentenceCount(gold: RawTree, ours: RawTree): Count {
  const left = spansOf(gold);
  const right = spansOf(ours);
  return { gold: left.length, ours: right.length, equal: align(left, right).length };
}

function spansOf({ words, sentences }: RawTree): WordSpan[] {
  return sentences
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => ({ start: words[first]!.start, end: words[last - 1]!.end }));
}
