import type { GazetteerEntry } from './gazetteer.ts';
import { nameKey } from './name-key.ts';

const LETTERS = /\p{L}/u;
const SMALL = /\p{Ll}/u;

/**
 * Whether the text's own capitals fit the entry: a name of capitals alone ("US", "WHO", "ICE") must stand in capitals, any other must have a
 * capital where the name has its first one. `Gazetteer.match` sees lower-case words only; ask this of what it finds.
 *
 * @param surface the words as written, without a leading "the"
 * @example isSpelledAs(unitedStates, 'us') //=> false
 * @example isSpelledAs(unitedStates, 'US') //=> true
 */
export function isSpelledAs(entry: GazetteerEntry, surface: string): boolean {
  const key = nameKey(surface);
  return [entry.label, ...entry.aliases].some((name) => nameKey(name) === key && fits(name, surface));
}

function fits(name: string, surface: string): boolean {
  if (!SMALL.test(name)) return LETTERS.test(name) ? !SMALL.test(surface) : true;
  if (!/\p{Lu}/u.test(name)) return true;
  return /\p{Lu}/u.test(surface);
}
