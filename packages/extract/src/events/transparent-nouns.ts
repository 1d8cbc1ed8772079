import { caseOf, childrenOf, type Reading } from '../reading.ts';

/** Nouns that count or group what follows "of": "hundreds of troops" are troops. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'ten handful hundred thousand million dozen score number majority series rest part couple pair string wave round lot total tens bulk remainder remnant convoy contingent member some most outskirt gate room perimeter section wing all many several none half third quarter'.split(
    ' ',
  ),
);

/** The word that says what a noun phrase is about: for "a handful of U.S. personnel" the word "personnel". */
export function contentHead(reading: Reading, token: number): number {
  const { lemma, upos } = reading.tokens[token]!;
  if (!TRANSPARENT.has(lemma.toLowerCase()) && upos !== 'NUM') return token;
  for (const child of childrenOf(reading, token)) {
    const { deprel } = reading.tokens[child]!;
    if ((deprel === 'nmod' || deprel === 'obl') && caseOf(reading, child) === 'of') return contentHead(reading, child);
  }
  return token;
}
