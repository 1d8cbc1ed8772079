import type { Reading } from '../reading.ts';
import { createMention } from './create-mention.ts';
import type { Mention } from './mention.ts';

/** A name as a mention of nobody yet. */
export function nameMention(reading: Reading, first: number, last: number, rule: string): Mention {
  const { tokens, document } = reading;
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return createMention({
    start,
    end,
    first,
    last,
    head: headOf(reading, first, last),
    kind: 'name',
    label: document.text.slice(start, end).replace(/\s+/g, ' '),
    rule,
  });
}

/** The token of the range that depends on one outside it. */
function headOf(reading: Reading, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { head } = reading.tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return last - 1;
}
