import type { Analysis, AnalyzeOptions } from './analysis.ts';
import { lemmatize } from './lemmas/lemmatize.ts';
import { findNames } from './names/find-names.ts';
import { tag } from './tags/tag.ts';
import { findTimes } from './times/find-times.ts';
import { tokenize } from './tokens/tokenize.ts';
import { parse } from './tree/parse.ts';

/**
 * Analyse an English text: tokens, sentences, lemmas, tags, a dependency tree, names and times.
 *
 * Never throws on any string; linear in its length. Offsets are UTF-16 code units into `text`, half-open.
 *
 * @param options.published the day the text was written, ISO 8601; relative times need it
 * @example analyze('Iran-backed militias attacked the base.').tokens[2]?.lemma //=> 'attack'
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const { tokens, sentences } = tokenize(text);
  tag(tokens, sentences);
  lemmatize(tokens);
  parse(tokens, sentences);
  const names = findNames(tokens, sentences);
  const times = findTimes(tokens, sentences, options.published ?? null);
  return { text, tokens, sentences, names, times };
}
