import type { CountryEntry } from '../gazetteer/gazetteer.ts';
import { caseOf, childrenOf, type Reading } from '../reading.ts';
import { ACTOR_NOUNS, type ActorNoun } from './actor-nouns.ts';
import type { KnownName } from './known-names.ts';
import type { Mention } from './mention.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { PLACE_NOUNS } from './place-nouns.ts';
import { slug } from './slug.ts';

/** Adjectives that leave a national force what it is: "Iraqi armed forces" is the Iraqi military. */
const GENERIC = new Set([
  'armed',
  'regular',
  'military',
  'central',
  'national',
  'official',
  'more',
  'other',
  'remaining',
]);
const SPONSORED = /^(?:(.+)-(?:backed|supported|aligned|allied|linked|funded|trained|sponsored)|pro-(.+))$/;
const SPONSORING = new Set(['back', 'support', 'fund', 'train', 'sponsor', 'arm']);
/** Words that make any group an armed one. */
const ARMED = new Set([
  'armed',
  'militant',
  'rebel',
  'insurgent',
  'paramilitary',
  'jihadist',
  'extremist',
  'guerrilla',
  'terrorist',
]);

/** Descriptions of actors ("the Iraqi army", "Iran-backed militias", "two border guards") and of places ("the base"). */
export function findNominals(reading: Reading, known: readonly KnownName[]): Mention[] {
  const { tokens } = reading;
  const knownAt = new Map<number, KnownName>();
  for (const name of known) for (let at = name.first; at < name.last; at++) knownAt.set(at, name);
  const mentions: Mention[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const { upos, deprel } = tokens[head]!;
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    const noun = actorNounAt(reading, head);
    const name = knownAt.get(head);
    if (name !== undefined && name.last - name.first > 1) continue;
    if (noun !== null && (deprel !== 'compound' || !isActorHead(reading, tokens[head]!.head)) && deprel !== 'flat') {
      for (const phrase of sharedHead(reading, nounPhrase(reading, head))) {
        mentions.push(describeActor(reading, head, phrase, noun, knownAt));
      }
    } else if (PLACE_NOUNS.has(tokens[head]!.lemma.toLowerCase()) && deprel !== 'compound' && upos === 'NOUN') {
      mentions.push(describePlace(reading, head));
    }
  }
  return mentions;
}

/** "American and coalition troops" has one head and two bodies: one phrase for each. */
function sharedHead(reading: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  const { tokens } = reading;
  const head = phrase.last - 1;
  let joint = head - 1;
  while (joint > phrase.core && tokens[joint]!.upos !== 'CCONJ') joint--;
  return joint <= phrase.core
    ? [phrase]
    : [
        { ...phrase, last: joint },
        { ...phrase, first: joint + 1, core: joint + 1 },
      ];
}

function isActorHead(reading: Reading, token: number): boolean {
  return token >= 0 && (reading.tokens[token]!.upos === 'PROPN' || actorNounAt(reading, token) !== null);
}

function actorNounAt(reading: Reading, token: number): { word: string; noun: ActorNoun } | null {
  const lemma = reading.tokens[token]!.lemma.toLowerCase();
  const before = reading.words[token - 1];
  if (before !== undefined) {
    const noun = ACTOR_NOUNS.get(`${before} ${lemma}`);
    if (noun !== undefined) return { word: `${before} ${lemma}`, noun };
  }
  const noun = ACTOR_NOUNS.get(lemma);
  return noun === undefined ? null : { word: lemma, noun };
}

interface Modifiers {
  readonly country: CountryEntry | null;
  readonly body: KnownName | null;
  readonly sponsor: CountryEntry | null;
  readonly armed: boolean;
  /** Modifiers beyond the country that tell this body from others of its kind. */
  readonly specific: boolean;
}

function modifiersOf(
  reading: Reading,
  head: number,
  phrase: NounPhrase,
  knownAt: ReadonlyMap<number, KnownName>,
): Modifiers {
  const { words, gazetteer, tokens } = reading;
  let country: CountryEntry | null = null;
  let body: KnownName | null = null;
  let sponsor: CountryEntry | null = null;
  let armed = false;
  let specific = false;
  const countryOf = (token: number): CountryEntry | null => {
    const direct = gazetteer.demonym(words[token]!);
    if (direct !== undefined) return direct;
    const entry = knownAt.get(token)?.entry;
    if (entry?.kind === 'country') return entry;
    if (entry?.kind !== 'place' || entry.country === null) return null;
    const whole = gazetteer.country(entry.country);
    return whole?.capital === entry.label ? whole : null;
  };
  for (let at = phrase.core; at < Math.min(head, phrase.last); at++) {
    const word = words[at]!;
    const found = countryOf(at);
    const sponsored = SPONSORED.exec(word);
    if (found !== null) country = found;
    else if (sponsored !== null) {
      const [, name = sponsored[2] ?? ''] = sponsored;
      sponsor = countryNamed(reading, name);
      specific = true;
    } else if (knownAt.get(at)?.entry.kind === 'actor') body = knownAt.get(at)!;
    else if (ARMED.has(word)) armed = true;
    else if (!GENERIC.has(word) && tokens[at]!.upos !== 'PUNCT' && word !== "'s" && tokens[at]!.upos !== 'NUM')
      specific = true;
  }
  for (const child of childrenOf(reading, head)) {
    if (child < head) continue;
    const { deprel, lemma } = tokens[child]!;
    if (deprel === 'nmod' && caseOf(reading, child) === 'of') country ??= countryOf(child);
    if (deprel !== 'acl' || !SPONSORING.has(lemma)) continue;
    for (const agent of childrenOf(reading, child))
      if (caseOf(reading, agent) === 'by') sponsor = countryOf(agent) ?? sponsor;
  }
  return { country, body, sponsor, armed, specific };
}

function countryNamed(reading: Reading, name: string): CountryEntry | null {
  const demonym = reading.gazetteer.demonym(name);
  if (demonym !== undefined) return demonym;
  for (const entry of reading.gazetteer.find(name)) if (entry.kind === 'country') return entry;
  return null;
}

function describeActor(
  reading: Reading,
  head: number,
  phrase: NounPhrase,
  { word, noun }: { word: string; noun: ActorNoun },
  knownAt: ReadonlyMap<number, KnownName>,
): Mention {
  const modifiers = modifiersOf(reading, head, phrase, knownAt);
  const token = reading.tokens[head]!;
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || ['people', 'police', 'troop'].includes(word);
  const label = actorLabel(reading, head, phrase, modifiers);
  const entry = modifiers.body?.entry.kind === 'actor' ? modifiers.body.entry : null;
  const wholeBody =
    entry !== null && entry.type !== 'person' && (noun.class !== 'office' || (plural && word !== 'leader'));
  const armed = modifiers.armed || modifiers.sponsor !== null;
  const type = wholeBody ? entry.type : armed && noun.type === 'organization' ? 'militia' : noun.type;
  const sector = wholeBody ? entry.sector : type === 'militia' && noun.sector === null ? 'UAF' : noun.sector;
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
  if (noun.class === 'force' && !specific) return `actor:${type}:${iso3}`;
  if (noun.class === 'persons' && type === 'military' && plural && !specific) return `actor:military:${iso3}`;
  if (plural && word === 'official' && !specific) return `actor:government:${iso3}`;
  if (noun.class === 'persons' && type === 'population') return `actor:population:${iso3}:${slug(word)}`;
  if (noun.class === 'force' || noun.class === 'body') return `actor:${type}:${iso3}:${slug(label)}`;
  return null;
}

function describePlace(reading: Reading, head: number): Mention {
  const phrase = nounPhrase(reading, head);
  const { lemma, xpos } = reading.tokens[head]!;
  const noun = lemma.toLowerCase();
  return {
    ...spanOf(reading, phrase),
    first: phrase.first,
    last: phrase.last,
    head,
    kind: 'nominal',
    label: labelOf(reading, phrase),
    actor: null,
    location: { type: PLACE_NOUNS.get(noun)!, country: null, entry: null },
    government: null,
    noun,
    identity: null,
    plural: xpos === 'NNS',
    definite: phrase.definite,
    count: phrase.count,
    rule: 'mention/nominal-place',
  };
}

function spanOf(reading: Reading, phrase: NounPhrase): { start: number; end: number } {
  return { start: reading.tokens[phrase.first]!.start, end: reading.tokens[phrase.last - 1]!.end };
}

function labelOf(reading: Reading, phrase: NounPhrase): string {
  const { document, tokens } = reading;
  return document.text.slice(tokens[phrase.core]!.start, tokens[phrase.last - 1]!.end).replace(/\s+/g, ' ');
}
