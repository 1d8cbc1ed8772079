import nlp from 'compromise/two';
import type { Draft } from '../draft.ts';

/** What compromise thinks of one word: its tags, "Noun", "PastTense", "Place" … */
export type Evidence = ReadonlySet<string>;

interface Term {
  readonly tags?: Set<string>;
}

const NOTHING: Evidence = new Set();
const WORD = /[\p{L}\p{N}]/u;

/**
 * compromise's tags for every token of a stretch of sentences; marks have none.
 *
 * compromise is given our words, so nothing has to be aligned afterwards.
 */
export function firstCut(tokens: readonly Draft[], sentences: readonly (readonly [number, number])[]): Evidence[] {
  const evidence: Evidence[] = new Array(tokens.length).fill(NOTHING);
  const words: string[][] = [];
  const origins: number[][] = [];
  for (const [first, last] of sentences) {
    const line: string[] = [];
    const origin: number[] = [];
    for (let index = first; index < last; index++) {
      const token = tokens[index] as Draft;
      if (!WORD.test(token.text) || token.text.length > 40) continue;
      line.push(token.text.replace(/[’ʼ]/g, "'"));
      origin.push(index);
    }
    if (line.length === 0) continue;
    words.push(line);
    origins.push(origin);
  }
  if (words.length === 0) return evidence;
  const docs = (nlp as unknown as (input: string[][]) => { docs: Term[][] })(words).docs;
  for (const [row, origin] of origins.entries()) {
    const terms = docs[row] ?? [];
    if (terms.length !== origin.length) continue;
    for (const [column, index] of origin.entries()) evidence[index] = terms[column]?.tags ?? NOTHING;
  }
  return evidence;
}
