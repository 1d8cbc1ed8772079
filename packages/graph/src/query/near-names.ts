import { byCodeUnits } from '../order.ts';
import { foldedWords, foldName } from './fold.ts';

const MOST = 3;
const LONGEST = 64;

/**
 * The names that a mistyped one may stand for: those, or those with a word, at most a third of its letters away.
 *
 * @returns at most three, nearest first
 * @example nearNames([{ name: 'Qassem Soleimani' }], 'Sulaimani') //=> ['Qassem Soleimani']
 */
export function nearNames(names: Iterable<{ readonly name: string }>, wanted: string): readonly string[] {
  const typed = foldName(wanted).slice(0, LONGEST);
  const limit = Math.floor(typed.length / 3);
  if (limit === 0) return [];
  const found = new Map<string, { readonly name: string; readonly best: number }>();
  for (const { name } of names) {
    const folded = foldName(name);
    if (found.has(folded)) continue;
    let best = distance(typed, folded, limit);
    for (const word of foldedWords(name)) best = Math.min(best, distance(typed, word, limit) + 0.5);
    if (best <= limit) found.set(folded, { name, best });
  }
  return [...found.values()]
    .sort((a, b) => a.best - b.best || byCodeUnits(a.name, b.name))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Levenshtein's, in a row at a time; Infinity beyond the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
    }
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row[b.length]!;
}
