import type { Name } from '@dramatis/language';
import type { Reading } from '../reading.ts';

/**
 * Names of the language stage that are no part of a time, and in a headline, where every word has a capital, stand in the prose too.
 *
 * A lone capital that opens a sentence ("Snow blocked …") needs the same word in a name elsewhere.
 */
export function trustedNames({ analysis, sentenceOf, document, tokens }: Reading): Name[] {
  const { names, sentences, times } = analysis;
  const openingOf = (token: number): number => sentences[sentenceOf[token]!]!.first;
  const wording = ({ start, end }: Name): string => document.text.slice(start, end);
  const inProse = new Set(names.filter(({ first }) => !sentences[sentenceOf[first]!]!.headline).map(wording));
  const timed = new Uint8Array(tokens.length);
  for (const { first, last } of times) timed.fill(1, first, last);
  const supported = new Set<string>();
  for (const { first, last } of names) {
    for (let at = first; at < last; at++) if (at !== openingOf(first)) supported.add(tokens[at]!.text);
  }
  const isLoneOpening = ({ first, last }: Name): boolean =>
    last - first === 1 && first === openingOf(first) && !supported.has(tokens[first]!.text);
  return names.filter(
    (name) =>
      timed[name.first] === 0 &&
      !isLoneOpening(name) &&
      (inProse.has(wording(name)) || !sentences[sentenceOf[name.first]!]!.headline),
  );
}
