import { ACTOR_NOUNS } from '../../mentions/actor-nouns.ts';
import type { Mention } from '../../mentions/mention.ts';
import { PLACE_NOUNS } from '../../mentions/place-nouns.ts';
import { caseOf, childrenOf } from '../../reading.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

/** "the country" is the one the report names most so far, not the one named last. */
const MAIN_COUNTRY = 'main-country';
/** How many sentences back a bare plural ("troops") may find what it means. */
const NEAR = 2;

/**
 * Definite descriptions and pronouns, in text order, to the latest mention that fits.
 *
 * "the army" → the Iraqi army; "coalition forces" → the U.S.-led coalition; "the base" → the facility last named; "they" → the
 * last plural actor of this or the previous sentence. Not: "an army", "the colonel" when no colonel was mentioned.
 */
export const descriptions: Sieve = (resolution) => {
  const { mentions, reading } = resolution;
  const last = new Map<string, number>();
  const times = new Map<string, number>();
  let most = 0;
  const remember = (key: string, index: number): void => {
    last.set(key, index);
  };
  mentions.forEach((mention, index) => {
    if (isOpen(resolution, index)) {
      const antecedent = antecedentOf(resolution, index, last);
      if (antecedent !== undefined) {
        const pronoun = mention.kind === 'pronoun';
        follow(resolution, index, antecedent, pronoun ? 'coreference/pronoun' : 'coreference/description');
      }
    }
    if (isOpen(resolution, index) && mention.kind === 'pronoun') return;
    for (const key of keysOf(resolution, mention, index)) remember(key, index);
    const place = resolution.locationOf[index] ?? '';
    if (resolution.drafts.get(place)?.type === 'country') {
      const count = (times.get(place) ?? 0) + 1;
      times.set(place, count);
      if (count > most) {
        most = count;
        remember(MAIN_COUNTRY, index);
      }
    }
    const { deprel } = reading.tokens[mention.head]!;
    if (deprel.startsWith('nsubj') && mention.kind !== 'pronoun') remember(`subject:${numberOf(mention)}`, index);
  });
};

const numberOf = ({ plural, actor }: Mention): 'they' | 'he' | 'it' =>
  actor?.type === 'person' ? 'he' : plural && actor !== null ? 'they' : 'it';

/** "the base" is none of "key bases"; "the army" and "Iraqi forces" may be one. */
function nounKey(noun: string, { plural, location }: Mention): string {
  return plural && (location !== null || ACTOR_NOUNS.get(noun)?.class === 'office') ? `nouns:${noun}` : `noun:${noun}`;
}

function keysOf({ drafts, actorOf, locationOf }: Resolution, mention: Mention, index: number): string[] {
  const keys: string[] = [];
  const actor = drafts.get(actorOf[index] ?? '');
  const location = drafts.get(locationOf[index] ?? '');
  if (actor === undefined && location === undefined) return keys;
  if (mention.noun !== null && mention.kind === 'nominal') keys.push(nounKey(mention.noun, mention));
  const words = actor?.type === 'person' ? [] : mention.label.toLowerCase().split(/[\s-]+/);
  for (const word of words) {
    if (ACTOR_NOUNS.has(word) || PLACE_NOUNS.has(word)) keys.push(nounKey(word, mention));
  }
  if (mention.kind === 'pronoun') return keys;
  if (actor !== undefined) keys.push(`type:${actor.type}`);
  if (location !== undefined) keys.push(`type:${location.type}`);
  if (mention.actor !== null) keys.push(`pronoun:${numberOf(mention)}`);
  return keys;
}

function antecedentOf(resolution: Resolution, index: number, last: ReadonlyMap<string, number>): number | undefined {
  const { mentions, reading } = resolution;
  const mention = mentions[index]!;
  const distance = (other: number | undefined): number =>
    other === undefined
      ? Number.POSITIVE_INFINITY
      : reading.sentenceOf[mention.first]! - reading.sentenceOf[mentions[other]!.first]!;
  if (mention.kind === 'pronoun') {
    const subject = last.get(`subject:${mention.noun}`);
    if (distance(subject) <= 1) return subject;
    const other = last.get(`pronoun:${mention.noun}`);
    return mention.noun !== 'it' && distance(other) <= 1 ? other : undefined;
  }
  if (mention.kind !== 'nominal') return undefined;
  const inner = namedInside(resolution, mention, index);
  if (inner !== undefined) return inner;
  const words = mention.label.toLowerCase().split(/[\s-]+/);
  const isOffice = mention.actor?.type === 'person';
  const group = isOffice
    ? undefined
    : words.slice(0, -1).find((word) => ACTOR_NOUNS.get(word)?.class === 'body' && last.has(`noun:${word}`));
  if (group !== undefined) return last.get(`noun:${group}`);
  const sameNoun = last.get(nounKey(mention.noun!, mention));
  const bare = words.length === 1;
  if (!mention.definite) {
    const near =
      bare &&
      mention.plural &&
      mention.count === null &&
      mention.actor !== null &&
      !belongsElsewhere(resolution, mention);
    if (!near) return undefined;
    const sameType = mention.actor!.type === 'military' ? last.get('type:military') : undefined;
    return [sameNoun, sameType].find((each) => distance(each) <= NEAR);
  }
  if (!bare || mention.count !== null || belongsElsewhere(resolution, mention)) return undefined;
  if (mention.location?.type === 'country') return last.get(MAIN_COUNTRY);
  if (sameNoun !== undefined) return sameNoun;
  if (mention.actor !== null) {
    const noun = ACTOR_NOUNS.get(mention.noun!);
    return noun?.class === 'force' || noun?.class === 'body' ? last.get(`type:${mention.actor.type}`) : undefined;
  }
  return mention.location === null ? undefined : last.get(`type:${mention.location.type}`);
}

/** "Ain al-Asad base": the name inside is the same facility. "Baghdad airport" is not Baghdad. */
function namedInside(
  { mentions, locationOf, drafts }: Resolution,
  mention: Mention,
  index: number,
): number | undefined {
  if (mention.location === null) return undefined;
  for (let at = index + 1; at < mentions.length && mentions[at]!.start < mention.end; at++) {
    const type = drafts.get(locationOf[at] ?? '')?.type;
    if (mentions[at]!.kind === 'name' && type === mention.location.type && mentions[at]!.last <= mention.head)
      return at;
  }
  return undefined;
}

/** "the army of Chad", "the base in Erbil": its own modifiers say which. */
function belongsElsewhere({ reading }: Resolution, { head }: Mention): boolean {
  for (const child of childrenOf(reading, head)) {
    if (child > head && reading.tokens[child]!.deprel === 'nmod' && caseOf(reading, child) !== null) return true;
  }
  return false;
}
