import type { Reading } from '../reading.ts';

/** A noun with the words before it that belong to it, and to them: "car bomb attack" from "car" on. */
export function nounWords(reading: Reading, head: number): { start: number; end: number } {
  return { start: reading.tokens[firstWord(reading, head)]!.start, end: reading.tokens[head]!.end };
}

function firstWord(reading: Reading, head: number): number {
  for (let child = reading.firstChild[head]!; child >= 0 && child < head; child = reading.nextSibling[child]!) {
    if (['amod', 'compound', 'nummod'].includes(reading.tokens[child]!.deprel)) return firstWord(reading, child);
  }
  return head;
}
