export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Characters kept before the first marked word, and in all. */
const BEFORE = 24;
const LENGTH = 140;

/**
 * About a line of a sentence that shows its first marked word.
 *
 * @param isMarked whether a word, as written, is to be marked
 * @example markedSnippet('Drones hit the base.', (word) => word === 'hit').map(({ text }) => text) //=> ['Drones ', 'hit', ' the base.']
 */
export function markedSnippet(sentence: string, isMarked: (word: string) => boolean): readonly MarkedPart[] {
  const marks = [...sentence.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)]
    .filter(([word]) => isMarked(word))
    .map(({ 0: word, index }) => [index, index + word.length] as const);
  const first = marks[0]?.[0] ?? 0;
  const from = first <= BEFORE ? 0 : sentence.indexOf(' ', first - BEFORE - 1) + 1 || first;
  const to = Math.min(sentence.length, from + LENGTH);
  const parts: MarkedPart[] = [];
  const add = (text: string, isOne: boolean) => text !== '' && parts.push({ text, isMarked: isOne });
  let at = from;
  if (from > 0) add('… ', false);
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    add(sentence.slice(at, start), false);
    add(sentence.slice(start, end), true);
    at = end;
  }
  add(sentence.slice(at, to), false);
  if (to < sentence.length) add('…', false);
  return parts;
}
