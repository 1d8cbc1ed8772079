import type { ActorEntry, Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { isSpelledAs } from '../gazetteer/is-spelled-as.ts';
import type { ActorWord } from './actor-words.ts';

/** A known name within an actor string: half-open word range and everybody of that name. */
export interface NameWithin {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly GazetteerEntry[];
}

/** Every longest known name of an actor string, left to right, that is spelled as there. */
export function namesWithin(words: readonly ActorWord[], gazetteer: Gazetteer): readonly NameWithin[] {
  const lower = words.map((word) => word.lower);
  const names: NameWithin[] = [];
  for (let at = 0; at < words.length; ) {
    const match = /^\p{Ll}/u.test(words[at]!.text) ? null : gazetteer.match(lower, at);
    const last = at + (match?.length ?? 1);
    const surface = words
      .slice(at, last)
      .map(({ text }) => text)
      .join(' ')
      .replace(/ (?=['’])/g, '');
    const entries = match?.entries.filter((entry) => isSpelledAs(entry, surface)) ?? [];
    if (entries.length > 0) names.push({ first: at, last, entries });
    at = entries.length > 0 ? last : at + 1;
  }
  return names;
}

/** A body, not a person. */
export const isBody = (entry: GazetteerEntry): entry is ActorEntry => entry.kind === 'actor' && entry.type !== 'person';
