import type { Reading } from '../reading.ts';

/** A noun with the words before it that belong to it. */
export function nounWords(reading: Reading, head: number): { start: number; end: number } {
  let first = head;
  for (let child = reading.firstChild[head]!; child >= 0 && child < head; child = reading.nextSibling[child]!) {
    if (['amod', 'compound', 'nummod'].includes(reading.tokens[child]!.deprel)) {
      first = child;
      break;
    }
  }
  return { start: reading.tokens[first]!.start, end: reading.tokens[head]!.end };
}
