import { caseOf, childrenOf, type Reading } from '../reading.ts';

/** "the army of Chad", "the base in Erbil": a description's own words after its noun say which, so it points back to nothing. */
export function pointsElsewhere(reading: Reading, head: number): boolean {
  for (const child of childrenOf(reading, head)) {
    if (child > head && reading.tokens[child]!.deprel === 'nmod' && caseOf(reading, child) !== null) return true;
  }
  return false;
}
