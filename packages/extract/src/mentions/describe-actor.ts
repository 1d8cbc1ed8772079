import { ACTOR_NOUNS, type ActorNoun } from '../actors/actor-nouns.ts';
import type { Reading } from '../reading.ts';
import { slug } from '../slug.ts';
import { bodyName } from './body-name.ts';
import { createMention } from './create-mention.ts';
import type { KnownName } from './known-names.ts';
import type { Mention } from './mention.ts';
import { phraseRole } from './mention-role.ts';
import { type Modifiers, modifiersOf, SPONSORED } from './modifiers.ts';
import { nationalBodyId } from './national-body-id.ts';
import { labelOf, type NounPhrase, spanOf } from './noun-phrase.ts';

/** Nouns for people of no kind: with a number alone they are a figure, nobody in particular. */
const MERE_PEOPLE: ReadonlySet<string> = new Set(['people', 'person', 'man', 'woman', 'child', 'boy', 'girl']);
const ALWAYS_PLURAL: ReadonlySet<string> = new Set(['people', 'police', 'troop']);
/** A part of the body named before it: the IRA's Belfast brigade is not the IRA. */
const UNITS: ReadonlySet<string> = new Set(
  'battalion brigade regiment squadron division garrison fleet faction delegation mission council committee'.split(' '),
);
const COLLECTIVE: ReadonlySet<string> = new Set(['force', 'body']);

/** A description headed by an actor noun, as a mention; null for ships and aircraft of nobody's. */
export function describeActor(
  reading: Reading,
  head: number,
  phrase: NounPhrase,
  { word, noun }: { word: string; noun: ActorNoun },
  knownAt: ReadonlyMap<number, KnownName>,
): Mention | null {
  const owner = noun.class === 'platform' ? forceBefore(reading, head, phrase) : null;
  if (owner !== null) {
    const force = describeActor(reading, head - 1, { ...phrase, last: head }, owner, knownAt);
    return force && { ...force, ...spanOf(reading, phrase), last: phrase.last, head };
  }
  const modifiers = modifiersOf(reading, head, phrase, knownAt);
  if (noun.class === 'platform' && modifiers.country === null) return null;
  const token = reading.tokens[head]!;
  const bare = phrase.core >= head;
  if (phrase.determiner === 'no') return null;
  if (word === 'force' && bare && phrase.determiner === null && token.xpos === 'NN') return null;
  const quantified = phrase.count !== null || phrase.core > phrase.first + (phrase.determiner === null ? 0 : 1);
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || ALWAYS_PLURAL.has(word);
  const name = COLLECTIVE.has(noun.class) ? bodyName(reading, phrase) : null;
  const label = name === null ? actorLabel(reading, head, phrase, modifiers) : nameLabel(reading, name);
  const entry = modifiers.body?.entry.kind === 'actor' ? modifiers.body.entry : null;
  const wholeBody =
    entry !== null &&
    entry.type !== 'person' &&
    !UNITS.has(word) &&
    (noun.class !== 'office' || (plural && word !== 'leader'));
  const armed = modifiers.armed || modifiers.sponsor !== null;
  const type = wholeBody ? entry.type : armed && noun.type === 'organization' ? 'militia' : noun.type;
  const told = phraseRole(reading, head, phrase, modifiers.body)?.sector ?? null;
  const sector = told ?? (type === 'militia' ? 'UAF' : null);
  const country = modifiers.country?.iso3 ?? entry?.country ?? null;
  const range = name ?? phrase;
  return createMention({
    start: reading.tokens[range.first]!.start,
    end: reading.tokens[range.last - 1]!.end,
    first: range.first,
    last: range.last,
    head,
    kind: name === null ? 'nominal' : 'name',
    label,
    actor: { type, sector, country, entry: wholeBody ? entry : null },
    noun: word,
    identity: wholeBody ? null : identityOf(label, word, noun, modifiers, type, plural, phrase.count),
    plural,
    definite: name !== null || phrase.definite,
    count: phrase.count,
    determiner: phrase.determiner,
    bare: bare || (noun.class === 'force' && saysNothing(modifiers)),
    backedBy: modifiers.sponsor?.iso3 ?? null,
    ledBy: modifiers.leader?.iso3 ?? null,
    condition: modifiers.condition,
    figure: MERE_PEOPLE.has(word) && bare && (quantified || (plural && phrase.determiner === null)),
    rule: `mention/nominal-${noun.class}`,
  });
}

/** "Sudan's army" → "Sudanese army"; "the nation's Defense Ministry" → "Defense Ministry"; "larger Iran-backed militias" → "Iran-backed militias"; else as written. */
function actorLabel(reading: Reading, head: number, phrase: NounPhrase, { country, sponsor }: Modifiers): string {
  const { words, tokens } = reading;
  let core = phrase.core;
  if (sponsor !== null) while (core < head && !SPONSORED.test(words[core]!)) core++;
  const written = labelOf(reading, { ...phrase, core: core < head ? core : phrase.core });
  const label = phrase.last > head ? written : `${written} ${tokens[head]!.text}`;
  const owner = /['’]/.test(label) ? /^.+?['’]s? /.exec(label)?.[0] : undefined;
  const adjective = country?.demonyms[0];
  if (owner === undefined) return label;
  const owned = label.slice(owner.length);
  return adjective === undefined ? owned : `${adjective} ${owned}`;
}

/** "the armed forces": no more than "the forces". */
function saysNothing({ country, body, sponsor, leader, specific }: Modifiers): boolean {
  return !specific && country === null && body === null && sponsor === null && leader === null;
}

/** "Chinese coast guard ships", "navy helicopters": the force whose they are. */
function forceBefore({ words }: Reading, head: number, { core }: NounPhrase): { word: string; noun: ActorNoun } | null {
  for (const length of [2, 1]) {
    if (head - length < core) continue;
    const word = words.slice(head - length, head).join(' ');
    const noun = ACTOR_NOUNS.get(word);
    if (noun?.class === 'force') return { word, noun };
  }
  return null;
}

function nameLabel({ document, tokens }: Reading, { first, last }: { first: number; last: number }): string {
  return document.text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
}

function identityOf(
  label: string,
  word: string,
  noun: ActorNoun,
  modifiers: Modifiers,
  type: string,
  plural: boolean,
  count: number | null,
): string | null {
  const { country, sponsor, leader, specific } = modifiers;
  if (sponsor !== null && type === 'militia') return `actor:militia:backed-by-${sponsor.iso3}`;
  if (country === null && leader !== null && noun.class === 'body')
    return `actor:${type}:led-by-${leader.iso3}:${slug(word)}`;
  if (country === null) return null;
  const { iso3 } = country;
  if (noun.class === 'platform') return `actor:government:${iso3}`;
  if (noun.class === 'force' && !specific) return nationalBodyId(word, noun.type, iso3);
  if (noun.class === 'persons' && type === 'military' && plural && !specific && count === null)
    return `actor:military:${iso3}`;
  if (plural && word === 'official' && !specific) return `actor:government:${iso3}`;
  if (noun.class === 'persons' && type === 'population') return `actor:population:${iso3}:${slug(word)}`;
  if (noun.class === 'force' || noun.class === 'body') return `actor:${type}:${iso3}:${slug(label)}`;
  return null;
}
