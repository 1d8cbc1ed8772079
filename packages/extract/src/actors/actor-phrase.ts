import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type ActorWord, actorWords } from './actor-words.ts';
import { type NameWithin, namesWithin } from './names-within.ts';

/** A half-open range of words, and the word that leads into it: "in" of "in Denmark". */
export interface Stretch {
  readonly lead: string | null;
  readonly first: number;
  readonly last: number;
}

/** An actor string taken apart. */
export interface ActorPhrase {
  readonly words: readonly ActorWord[];
  readonly names: readonly NameWithin[];
  readonly stretches: readonly Stretch[];
}

const LEADS = new Set(
  'of in at for from with on near by to between under across inside outside who that which whose , ( )'.split(' '),
);

/** Take an actor string apart at its prepositions and commas, but not within a known name. */
export function actorPhrase(text: string, gazetteer: Gazetteer): ActorPhrase {
  const words = actorWords(text);
  const names = namesWithin(words, gazetteer);
  return { words, names, stretches: stretchesOf(words, names) };
}

/** The known names that lie in a stretch. */
export function namesIn({ names }: ActorPhrase, stretch: Stretch): readonly NameWithin[] {
  return names.filter(({ first, last }) => first >= stretch.first && last <= stretch.last);
}

function stretchesOf(words: readonly ActorWord[], names: readonly NameWithin[]): readonly Stretch[] {
  const named = new Uint8Array(words.length);
  for (const { first, last } of names) named.fill(1, first, last);
  const stretches: Stretch[] = [];
  let lead: string | null = null;
  let first = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && (named[at] || !LEADS.has(words[at]!.lower))) continue;
    if (at > first) stretches.push({ lead, first, last: at });
    lead = words[at]?.lower ?? null;
    first = at + 1;
  }
  return stretches;
}
