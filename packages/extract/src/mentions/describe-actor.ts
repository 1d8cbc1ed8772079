import type { Reading } from '../reading.ts';
import type { ActorNoun } from './actor-nouns.ts';
import type { KnownName } from './known-names.ts';
import type { Mention } from './mention.ts';
import { phraseRole } from './mention-role.ts';
import { type Modifiers, modifiersOf, SPONSORED } from './modifiers.ts';
import { labelOf, type NounPhrase, spanOf } from './noun-phrase.ts';
import { slug } from './slug.ts';

/** A description headed by an actor noun, as a mention; null for ships and aircraft of nobody's. */
export function describeActor(
  reading: Reading,
  head: number,
  phrase: NounPhrase,
  { word, noun }: { word: string; noun: ActorNoun },
  knownAt: ReadonlyMap<number, KnownName>,
): Mention | null {
  const modifiers = modifiersOf(reading, head, phrase, knownAt);
  if (noun.class === 'platform' && modifiers.country === null) return null;
  const token = reading.tokens[head]!;
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || ['people', 'police', 'troop'].includes(word);
  const label = actorLabel(reading, head, phrase, modifiers);
  const entry = modifiers.body?.entry.kind === 'actor' ? modifiers.body.entry : null;
  const wholeBody =
    entry !== null && entry.type !== 'person' && (noun.class !== 'office' || (plural && word !== 'leader'));
  const armed = modifiers.armed || modifiers.sponsor !== null;
  const type = wholeBody ? entry.type : armed && noun.type === 'organization' ? 'militia' : noun.type;
  const told = phraseRole(reading, head, phrase, modifiers.body)?.sector ?? null;
  const sector = told ?? (type === 'militia' ? 'UAF' : null);
  const country = modifiers.country?.iso3 ?? entry?.country ?? null;
  return {
    ...spanOf(reading, phrase),
    first: phrase.first,
    last: phrase.last,
    head,
    kind: 'nominal',
    label,
    actor: { type, sector, country, entry: wholeBody ? entry : null },
    location: null,
    government: null,
    noun: word,
    identity: wholeBody ? null : identityOf(label, word, noun, modifiers, type, plural),
    plural,
    definite: phrase.definite,
    count: phrase.count,
    rule: `mention/nominal-${noun.class}`,
  };
}

/** "Sudan's army" → "Sudanese army"; "the nation's Defense Ministry" → "Defense Ministry"; "larger Iran-backed militias" → "Iran-backed militias"; else as written. */
function actorLabel(reading: Reading, head: number, phrase: NounPhrase, { country, sponsor }: Modifiers): string {
  const { words, tokens } = reading;
  let core = phrase.core;
  if (sponsor !== null) while (core < head && !SPONSORED.test(words[core]!)) core++;
  const written = labelOf(reading, { ...phrase, core: core < head ? core : phrase.core });
  const label = phrase.last > head ? written : `${written} ${tokens[head]!.text}`;
  const owner = /^.+?['’]s? /.exec(label)?.[0];
  const adjective = country?.demonyms[0];
  if (owner === undefined) return label;
  const owned = label.slice(owner.length);
  return adjective === undefined ? owned : `${adjective} ${owned}`;
}

function identityOf(
  label: string,
  word: string,
  noun: ActorNoun,
  modifiers: Modifiers,
  type: string,
  plural: boolean,
): string | null {
  const { country, sponsor, specific } = modifiers;
  if (sponsor !== null && type === 'militia') return `actor:militia:backed-by-${sponsor.iso3}`;
  if (country === null) return null;
  const { iso3 } = country;
  if (noun.class === 'platform') return `actor:government:${iso3}`;
  if (noun.class === 'force' && !specific) return `actor:${type}:${iso3}`;
  if (noun.class === 'persons' && type === 'military' && plural && !specific) return `actor:military:${iso3}`;
  if (plural && word === 'official' && !specific) return `actor:government:${iso3}`;
  if (noun.class === 'persons' && type === 'population') return `actor:population:${iso3}:${slug(word)}`;
  if (noun.class === 'force' || noun.class === 'body') return `actor:${type}:${iso3}:${slug(label)}`;
  return null;
}
