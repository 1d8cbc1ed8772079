import type { Event } from '../model/index.ts';

/** Deeds that somebody suffers once in a while: who suffered it tells which it was, without a day. */
export const SUFFERED: ReadonlySet<string> = new Set(['harm', 'COERCE', 'PERSONNEL']);

/** Verbs without a type that say the same of whatever they are said of; the first stands for all. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  ['foil thwart frustrate', 'buy purchase acquire', 'rename rebrand', 'postpone delay defer'].flatMap((row) => {
    const words = row.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** One lemma for those that say the same: "thwart" → "foil". */
export function synonymOf(lemma: string): string {
  return SYNONYMS.get(lemma) ?? lemma;
}

/** Kinds of deed that may be one event: who is shot is also killed; a verb without a type is its own. */
export function deedOf({ type, mode, lemma }: Event): string {
  if (type === null) return `~${synonymOf(lemma)}`;
  if (type === 'STATEMENT') return `STATEMENT~${lemma}`;
  if (type === 'ASSAULT' || type === 'INCIDENT' || (type === 'PERSONNEL' && mode === 'die')) return 'harm';
  return type;
}
