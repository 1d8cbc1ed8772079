import type { Reading } from '../reading.ts';
import { contentHead } from './transparent-nouns.ts';

/** The counting noun over a noun, which stands in the sentence for it: "attacks" of "a wave of attacks" → "wave"; else the noun itself. */
export function wholeNoun(reading: Reading, token: number): number {
  const { deprel, head } = reading.tokens[token]!;
  return deprel === 'nmod' && head >= 0 && contentHead(reading, head) === token ? head : token;
}
