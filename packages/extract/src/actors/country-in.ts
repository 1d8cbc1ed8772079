import { countryNamed } from '../gazetteer/country-named.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type ActorPhrase, namesIn, type Stretch } from './actor-phrase.ts';
import { isBody } from './names-within.ts';

const PLACE_LEADS = new Set('in of at from near inside across outside for'.split(' '));
const LINKED = /^(.+)-(?:based|born|controlled|held|administered|occupied)$/;

/** The country an actor string states: the last nation before the head, else who owns it or where it lies, else the nearest place after a preposition. */
export function countryIn(phrase: ActorPhrase, main: number, gazetteer: Gazetteer): string | null {
  const { stretches } = phrase;
  const order = [
    stretches[main]!,
    ...stretches.slice(main + 1).filter(({ lead }) => PLACE_LEADS.has(lead ?? '')),
    ...stretches,
  ];
  for (const stretch of order) {
    const found = nationIn(phrase, stretch, gazetteer) ?? placeIn(phrase, stretch, stretch !== stretches[main]);
    if (found !== null) return found;
  }
  return null;
}

function nationIn({ words }: ActorPhrase, { first, last }: Stretch, gazetteer: Gazetteer): string | null {
  let found: string | null = null;
  for (let at = first; at < last; at++) {
    const { lower, text } = words[at]!;
    const [, linked] = LINKED.exec(lower) ?? [];
    if (linked !== undefined) found = countryNamed(gazetteer, linked)?.iso3 ?? found;
    if (linked !== undefined || !/^\p{Lu}/u.test(text)) continue;
    const pair = gazetteer.demonym(`${lower} ${words[at + 1]?.lower ?? ''}`)?.iso3;
    found = pair ?? gazetteer.demonym(lower)?.iso3 ?? peopleOf(lower, gazetteer) ?? found;
    if (pair !== undefined) at++;
  }
  return found;
}

/** "Chechen", "Rohingya": a people within one country. */
function peopleOf(word: string, gazetteer: Gazetteer): string | null {
  for (const entry of gazetteer.find(`${word}s`)) {
    if (entry.kind === 'actor' && entry.type === 'population') return entry.country;
  }
  return null;
}

/** @param withBodies of a body's country too: "students at Tehran University" */
function placeIn(phrase: ActorPhrase, stretch: Stretch, withBodies: boolean): string | null {
  let found: string | null = null;
  for (const { entries } of namesIn(phrase, stretch)) {
    const body = entries.find(isBody);
    if (body !== undefined && withBodies) found ??= body.country;
    if (body !== undefined) continue;
    const place = entries.find((entry) => entry.kind !== 'actor');
    if (place?.kind === 'country') found = place.iso3;
    else if (place?.kind === 'place') found ??= place.country;
  }
  return found;
}
