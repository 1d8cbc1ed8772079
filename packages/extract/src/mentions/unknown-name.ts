import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import { ORGANIZATION_WORDS } from '../actors/organization-words.ts';
import { titledPerson } from '../actors/person-within.ts';
import { standingAt } from '../actors/term-at.ts';
import type { Reading } from '../reading.ts';
import { isOutlet } from './dateline.ts';
import type { ActorReading, Mention } from './mention.ts';
import { nameRole, titleRole } from './mention-role.ts';
import { nameMention } from './name-mention.ts';
import { isTitle, PLACE_WORDS } from './name-types.ts';
import { PLACE_NOUNS } from './place-nouns.ts';
import { isVessel } from './vessel-name.ts';

/**
 * A name that no row of the gazetteer has, read by its own words and those before it; null where it names nobody.
 *
 * Not: "Iraqi" alone; "the Calloway" after "a destroyer,"; a lone capital that opens a sentence and was read as a place.
 */
export function unknownName(
  reading: Reading,
  first: number,
  last: number,
  type: 'PER' | 'ORG' | 'LOC',
): Mention | null {
  const mention = nameMention(reading, first, last, `name/${type.toLowerCase()}`);
  if (last - first === 1 && reading.demonymAt(first) !== undefined) return null;
  if (isOutlet(reading, first, last, mention.label))
    return { ...mention, actor: { type: 'media', sector: 'JRN', country: null, entry: null }, rule: 'name/outlet' };
  if (type === 'LOC' && isVessel(reading, first)) return null;
  const country = countryBefore(reading, first);
  const opensSentence = first === reading.analysis.sentences[reading.sentenceOf[first]!]!.first;
  if (type === 'LOC') {
    if (last - first === 1 && (opensSentence || PLACE_NOUNS.has(reading.words[first]!))) return null;
    const place = PLACE_WORDS.get(reading.words[last - 1]!) ?? PLACE_WORDS.get(reading.words[first]!) ?? 'settlement';
    return { ...mention, location: { type: place, country: null, entry: null } };
  }
  const actor: ActorReading =
    type === 'PER'
      ? personReading(reading, first, last, country)
      : {
          ...organizationType(reading, first, last),
          country: country ?? countryWithin(reading, first, last),
          entry: null,
        };
  const kindWord = reading.tokens[last - 1]!.lemma.toLowerCase();
  const noun = type === 'ORG' && ACTOR_NOUNS.has(kindWord) ? kindWord : null;
  return { ...mention, actor, noun };
}

/** "President Duterte" is whoever of that surname was; else a person of the title's sector. */
function personReading(reading: Reading, first: number, last: number, country: string | null): ActorReading {
  const { words, document, gazetteer } = reading;
  const opening = titlesBefore(reading, first);
  const titles = words.slice(opening, first);
  const entry =
    last - first === 1 && titles.length > 0 ? titledPerson(titles, words[first]!, gazetteer, document.published) : null;
  if (entry !== null) {
    return { type: 'person', sector: standingAt(entry, document.published).sector, country: entry.country, entry };
  }
  return { type: 'person', sector: titleRole(reading, opening, first)?.sector ?? null, country, entry: null };
}

/** Where the titles and the nation before a name begin. */
function titlesBefore(reading: Reading, first: number): number {
  const { words, sentenceOf, gazetteer } = reading;
  let at = first;
  while (at > 0 && sentenceOf[at - 1] === sentenceOf[first] && isTitle(words[at - 1]!)) at--;
  const nation = at > 0 && at < first && gazetteer.demonym(words[at - 1]!) !== undefined;
  return nation ? at - 1 : at;
}

function organizationType(reading: Reading, first: number, last: number): Pick<ActorReading, 'type' | 'sector'> {
  for (let at = last - 1; at >= first; at--) {
    const found = ORGANIZATION_WORDS.get(reading.words[at]!.replace(/\.$/, ''));
    if (found !== undefined)
      return { type: found.type, sector: nameRole(reading, first, last)?.sector ?? found.sector };
  }
  return { type: 'organization', sector: nameRole(reading, first, last)?.sector ?? null };
}

/** "Iranian General Qassem Soleimani": the demonym before titles before a name. */
function countryBefore(reading: Reading, first: number): string | null {
  let at = first - 1;
  while (at >= 0 && (isTitle(reading.words[at]!) || reading.words[at] === 'army')) at--;
  if (at < 0 || reading.sentenceOf[at] !== reading.sentenceOf[first]) return null;
  return reading.demonymAt(at)?.iso3 ?? null;
}

function countryWithin(reading: Reading, first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const country = reading.demonymAt(at);
    if (country !== undefined) return country.iso3;
  }
  return null;
}
