import type { RawSentence, RawWord } from './treebank-document.ts';

export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

const ARABIC_ARTICLE = /^(?:[ae]l|a[dnrstz]|ash|ul)$/i;

/**
 * Where the treebank cuts a word that this project keeps whole: "U.S.-led" (a word, a hyphen, a past participle; the study's `mergeHy`)
 * and "al-Asad" (the Arabic article). Only groups that hang on the rest of the sentence by one word count.
 */
export function compoundSpans(words: readonly RawWord[], sentences: readonly RawSentence[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const { first, last } of sentences) {
    for (let index = first; index + 2 < last; index++) {
      if (!isCompound(words, index)) continue;
      spans.push({ start: words[index]!.start, end: words[index + 2]!.end });
      index += 2;
    }
  }
  return spans;
}

function isCompound(words: readonly RawWord[], index: number): boolean {
  const [left, hyphen, right] = [words[index]!, words[index + 1]!, words[index + 2]!];
  if (!/^[-‐‑]$/.test(hyphen.form) || left.end !== hyphen.start || hyphen.end !== right.start) return false;
  if (!/^\p{L}/u.test(left.form) || left.upos === 'PUNCT') return false;
  if (right.xpos !== 'VBN' && !(ARABIC_ARTICLE.test(left.form) && /^\p{L}/u.test(right.form))) return false;
  const outside = [left, hyphen, right].filter(({ head }) => head < index || head > index + 2);
  return outside.length === 1;
}

/**
 * The words with those that fill a span of `spans` exactly as one. A merged word has tag, head and label of its word that hangs outside;
 * where that is an `amod`, it is an adjective. Words that only cross a span stay as they are.
 */
export function mergeWords(words: readonly RawWord[], spans: readonly WordSpan[]): RawWord[] {
  const groupOf: number[] = [];
  const groups: { first: number; last: number }[] = [];
  let next = 0;
  for (let index = 0; index < words.length; ) {
    const word = words[index]!;
    while (next < spans.length && spans[next]!.start < word.start) next++;
    const last = spans[next]?.start === word.start ? lastIn(words, index, spans[next]!.end) : index;
    for (let at = index; at <= last; at++) groupOf.push(groups.length);
    groups.push({ first: index, last });
    index = last + 1;
  }
  return groups.map(({ first, last }, group) => {
    const parts = words.slice(first, last + 1);
    const top = parts.find(({ head }) => head < 0 || groupOf[head] !== group) ?? parts.at(-1)!;
    const adjective = last > first && top.deprel === 'amod';
    return {
      ...top,
      ...(adjective ? { upos: 'ADJ', xpos: 'JJ' } : {}),
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      form: parts.map(({ form }) => form).join(''),
      head: top.head < 0 ? -1 : groupOf[top.head]!,
    };
  });
}

/** Index of the word that ends at `end`, or `index` where none does. */
function lastIn(words: readonly RawWord[], index: number, end: number): number {
  let last = index;
  while (last + 1 < words.length && words[last]!.end < end) last++;
  return words[last]!.end === end ? last : index;
}
