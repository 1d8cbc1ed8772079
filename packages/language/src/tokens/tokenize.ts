import type { AnalysisWarning, Sentence } from '../analysis.ts';
import { type Draft, draft } from '../draft.ts';
import { passages } from './lines.ts';
import { scan } from './scan.ts';
import { cutSentences, LONGEST_SENTENCE } from './sentences.ts';

/**
 * Tokens and sentences of a text; tags, lemmas and tree still blank.
 *
 * @example tokenize('It left. U.S. troops stay.').sentences.length //=> 2
 */
export function tokenize(text: string): {
  tokens: Draft[];
  sentences: Sentence[];
  warnings: readonly AnalysisWarning[];
} {
  const tokens: Draft[] = [];
  const sentences: Sentence[] = [];
  let forced = 0;
  for (const passage of passages(text)) {
    const first = tokens.length;
    for (const piece of scan(text, passage.start, passage.end)) tokens.push(draft(text, piece.start, piece.end));
    forced += cutSentences(tokens, first, sentences);
  }
  const warnings: AnalysisWarning[] =
    forced === 0
      ? []
      : [{ code: 'long-sentence', message: `${forced} cuts inside sentences of more than ${LONGEST_SENTENCE} tokens` }];
  return { tokens, sentences, warnings };
}
