import type { Analysis, AnalyzeOptions, Sentence } from './analysis.ts';
import { type Draft, draft } from './draft.ts';
import { readTokens } from './read-tokens.ts';
import { isHeadline } from './tokens/sentences.ts';

/** A word of a text that is cut already: its form, or its form and whether a space follows it (so without a word on it). */
export type GivenWord = string | { readonly form: string; readonly spaceAfter?: boolean };

/**
 * Analyse a text that is cut into sentences and words already, as a treebank or another tokenizer has it: every given word is one token, every
 * given sentence one sentence, none is cut again or joined.
 *
 * `Analysis.text`, which the offsets count (UTF-16 code units), is the words with single spaces where one follows. A sentence without words is
 * left out, a long one stays whole. Never throws on any words; linear in their length.
 *
 * @param options as for `analyze`
 * @example analyzeWords([['Troops', 'left', { form: 'Iraq', spaceAfter: false }, '.']]).text //=> 'Troops left Iraq.'
 */
export function analyzeWords(sentences: readonly (readonly GivenWord[])[], options: AnalyzeOptions = {}): Analysis {
  const spans: { readonly start: number; readonly end: number }[] = [];
  let text = '';
  let end = 0;
  for (const word of sentences.flat()) {
    const { form, spaceAfter = true } = typeof word === 'string' ? { form: word } : word;
    spans.push({ start: text.length, end: text.length + form.length });
    end = text.length + form.length;
    text += spaceAfter ? `${form} ` : form;
  }
  text = text.slice(0, end);
  const tokens = spans.map(({ start, end }): Draft => draft(text, start, end));
  return readTokens(text, { tokens, sentences: sentencesOf(tokens, sentences) }, options);
}

function sentencesOf(tokens: readonly Draft[], given: readonly (readonly unknown[])[]): readonly Sentence[] {
  let last = 0;
  return given
    .filter(({ length }) => length > 0)
    .map(({ length }) => {
      const first = last;
      last += length;
      const headline = isHeadline(tokens, first, last);
      return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, headline };
    });
}
