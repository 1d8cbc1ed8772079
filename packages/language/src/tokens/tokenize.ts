import type { Sentence } from '../analysis.ts';
import { type Draft, draft } from '../draft.ts';
import { passages } from './lines.ts';
import { scan } from './scan.ts';
import { cutSentences } from './sentences.ts';

/**
 * Tokens and sentences of a text; tags, lemmas and tree still blank.
 *
 * @example tokenize('It left. U.S. troops stay.').sentences.length //=> 2
 */
export function tokenize(text: string): { tokens: Draft[]; sentences: Sentence[] } {
  const tokens: Draft[] = [];
  const sentences: Sentence[] = [];
  for (const passage of passages(text)) {
    const first = tokens.length;
    for (const piece of scan(text, passage.start, passage.end)) tokens.push(draft(text, piece.start, piece.end));
    cutSentences(tokens, first, sentences);
  }
  return { tokens, sentences };
}
