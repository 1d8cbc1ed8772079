/** At most so many, and none for words longer than this. */
const MOST = 3;
const LONGEST = 64;

/**
 * The words that a mistyped one may stand for: those at most a third of its letters away, nearest first.
 *
 * @param words folded as `typed` is
 * @example nearWords('ASSUALT', ['ASSAULT', 'AGREE']) //=> ['ASSAULT']
 */
export function nearWords(typed: string, words: Iterable<string>): readonly string[] {
  const limit = Math.floor(typed.length / 3);
  if (limit === 0 || typed.length > LONGEST) return [];
  const found: { readonly word: string; readonly away: number }[] = [];
  for (const word of words) {
    const away = distance(typed, word, limit);
    if (away <= limit) found.push({ word, away });
  }
  return found
    .sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** Levenshtein's, a row at a time; Infinity beyond the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row[b.length] as number;
}
