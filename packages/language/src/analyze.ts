import type { Analysis, AnalyzeOptions } from './analysis.ts';
import { readTokens } from './read-tokens.ts';
import { tokenize } from './tokens/tokenize.ts';

/**
 * Analyse an English text: tokens, sentences, lemmas, tags, a dependency tree, names and times.
 *
 * Never throws on any string; linear in its length. Offsets are UTF-16 code units into `text`, half-open. The first call opens the
 * network that comes with the package.
 *
 * @param options.published the day the text was written, ISO 8601; relative times need it
 * @param options.network another network than the package's own
 * @example analyze('Iran-backed militias attacked the base.').tokens[2]?.lemma //=> 'attack'
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return readTokens(text, tokenize(text), options);
}
