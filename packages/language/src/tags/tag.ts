import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { assign } from './assign.ts';
import { type Candidate, candidates } from './candidates.ts';
import { decode } from './decode.ts';
import { firstCut } from './first-cut.ts';

/** Sentences tagged by compromise in one call; bounds memory on long texts. */
const BATCH = 200;
const CAPITAL = /^\p{Lu}/u;
const LETTERS = /^\p{L}/u;

/**
 * Set `upos` and `xpos` of every token.
 *
 * compromise's tags are evidence; closed-class words, word lists and endings give each token its possible tags, and a table of
 * which tag follows which, written from English grammar, chooses among them.
 */
export function tag(tokens: readonly Draft[], sentences: readonly Sentence[]): void {
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH);
    const base = (batch[0] as Sentence).first;
    const words = tokens.slice(base, (batch.at(-1) as Sentence).last);
    const evidence = firstCut(
      words,
      batch.map((sentence) => [sentence.first - base, sentence.last - base] as const),
    );
    for (const sentence of batch) {
      const own = tokens.slice(sentence.first, sentence.last);
      const shouting = isShouting(own);
      let begun = false;
      const lattice: (readonly Candidate[])[] = own.map((token, index) => {
        const initial = !begun && LETTERS.test(token.text);
        if (LETTERS.test(token.text)) begun = true;
        if (/^(?:["“”‘:;—–]|\.\.\.)$/u.test(token.text)) begun = false;
        return candidates(token, {
          initial,
          shouting,
          nextCapital: CAPITAL.test(own[index + 1]?.text ?? ''),
          evidence: evidence[sentence.first - base + index] ?? new Set(),
        });
      });
      assign(own, decode(lattice));
    }
  }
}

/** Most words of four letters and more are capitalised: a title or a line in capitals. */
function isShouting(tokens: readonly Draft[]): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || !LETTERS.test(token.text)) continue;
    long++;
    if (CAPITAL.test(token.text)) capital++;
  }
  return long >= 3 && capital / long > 0.7;
}
