import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';

/**
 * How much a mention stands out as what a later pronoun means, by its place in its sentence.
 *
 * Weights: Lappin & Leass 1994, Computational Linguistics 20(4), table 1: recency 100, subject 80, object 50, head of its phrase 80.
 */
export function salienceOf(reading: Reading, { head }: Mention): number {
  let at = head;
  while (reading.tokens[at]!.deprel === 'conj' && reading.tokens[at]!.head >= 0) at = reading.tokens[at]!.head;
  const { deprel } = reading.tokens[at]!;
  const embedded = deprel.startsWith('nmod') || deprel === 'compound' || deprel === 'amod';
  const role = deprel.startsWith('nsubj') ? 80 : deprel === 'obj' || deprel === 'iobj' ? 50 : embedded ? 0 : 40;
  return 100 + role + (embedded ? 0 : 80);
}
