import type { ActorType, Role } from '@dramatis/graph/model';
import { standsAsActor } from '../entities/choose-readings.ts';
import { PLACE_NOUNS } from '../mentions/place-nouns.ts';
import { caseOf, childrenOf, conjunctsOf, evidenceFor, type Reading } from '../reading.ts';
import { isDeedOrWord } from './deed-nouns.ts';
import type { Argument, FiredTrigger } from './event-draft.ts';
import { isAttack, isWeapon } from './instruments.ts';
import type { MentionIndex } from './mention-index.ts';
import { isNoParticipant } from './no-participant.ts';
import { nounWords } from './noun-words.ts';
import { ANSWERS, isOwned, ownersOf } from './owners.ts';
import { contentHead } from './transparent-nouns.ts';

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside']);
const WITHIN: ReadonlySet<string> = new Set(['of', ...LOCATIVE]);
const PLACE_ROLES: ReadonlySet<Role> = new Set(['location', 'origin', 'destination']);

/**
 * Turn a fired trigger's slots into arguments through its frame.
 *
 * A name with two readings ("Baghdad") is a place in the roles of place and a government in the others; a place that is acted on is the
 * recipient or object and the location too. "The minister's arrest" is done to him,
 * "Russia's arrest of activists" by it. Nobody does to himself what is done to others: a recipient is no actor as well.
 */
export function argumentsOf(reading: Reading, mentions: MentionIndex, fired: FiredTrigger): Argument[] {
  const found: Argument[] = [];
  const { row, slots, words } = fired;
  for (const [slot, declared] of Object.entries(row.frame)) {
    if (declared === null || declared === undefined) continue;
    const role = slot === 'possessive' && declared === 'recipient' && slots.has('of') ? 'actor' : declared;
    for (const token of slots.get(slot) ?? []) {
      const means = slot === 'modifier' ? meansBefore(reading, fired, token) : null;
      if (means !== null) found.push(means);
      if (words.includes(token) && row.trigger.frame?.[slot] === undefined) continue;
      found.push(...argumentsAt(reading, mentions, fired, role, token, slot));
    }
  }
  if (ANSWERS.has(row.type) && !found.some(({ role }) => role === 'recipient')) {
    for (const word of words) {
      if (word !== fired.token) found.push(...ownedArguments(reading, mentions, fired, 'recipient', word));
    }
  }
  if (!found.some(({ role }) => role === 'location')) found.push(...locationsBeside(reading, mentions, fired, found));
  const patients = new Set(
    found.flatMap(({ role, entity }) => (role === 'recipient' && entity !== null ? [entity] : [])),
  );
  const seen = new Set<string>();
  return found.filter(({ role, entity, token }) => {
    if (role === 'actor' && !row.reciprocal && entity !== null && patients.has(entity)) return false;
    const key = `${role} ${entity ?? token}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "killed a commander in Gao", "the collapse of a roof in Novi Sad": a place beside what is acted on is where it happened. */
function locationsBeside(
  reading: Reading,
  mentions: MentionIndex,
  fired: FiredTrigger,
  found: readonly Argument[],
): Argument[] {
  const isVerb = reading.tokens[fired.token]!.upos === 'VERB';
  for (const { role, token } of found) {
    if (role === 'origin' || role === 'destination' || (role === 'actor' && isVerb && !fired.row.reciprocal)) continue;
    const place = placeWithin(reading, mentions, token, LOCATIVE);
    if (place >= 0) return argumentsAt(reading, mentions, fired, 'location', place, 'within');
  }
  for (const token of (!isVerb && fired.slots.get('of')) || []) {
    const place = placeWithin(reading, mentions, token, LOCATIVE);
    if (place >= 0) return argumentsAt(reading, mentions, fired, 'location', place, 'within');
  }
  return [];
}

function argumentsAt(
  reading: Reading,
  mentions: MentionIndex,
  fired: FiredTrigger,
  role: Role,
  token: number,
  slot: string,
): Argument[] {
  const head = contentHead(reading, token);
  const indices = mentions.at.get(head) ?? [];
  if (mentions.timeAt(head) || mentions.timeAt(token)) return [];
  const rule = `${fired.row.trigger.id}#${slot}`;
  const { actorOf, locationOf } = mentions.resolution;
  const known = indices.filter((index) =>
    PLACE_ROLES.has(role)
      ? locationOf[index] !== null && !isNameless(mentions, index)
      : actorOf[index] !== null || locationOf[index] !== null,
  );
  if (known.length === 0) {
    const named = PLACE_ROLES.has(role) ? [] : namesBeside(reading, mentions, [token, head]);
    if (named.length > 0) return named.flatMap((name) => argumentsAt(reading, mentions, fired, role, name, slot));
    const within = PLACE_ROLES.has(role) ? placeWithin(reading, mentions, head, WITHIN) : -1;
    if (within >= 0) return argumentsAt(reading, mentions, fired, role, within, slot);
    const { lemma, upos } = reading.tokens[head]!;
    if (slot === 'modifier' || slot === 'inner' || upos === 'PRON') {
      const own = modifierArgument(reading, fired, role, head, rule);
      const hasOwner = own.length === 0 && slot === 'modifier' && (isWeapon(lemma) || upos === 'PROPN');
      return hasOwner ? ownedArguments(reading, mentions, fired, role, head, 'inner') : own;
    }
    if (fired.row.type === null && isNoParticipant(reading.tokens[head]!, PLACE_ROLES.has(role))) return [];
    if (PLACE_ROLES.has(role) && isNowhere(lemma)) return [];
    const isMeans = role === 'actor' && isWeapon(lemma);
    const done = role === 'recipient' || (role === 'object' && fired.row.type === 'SUPPORT');
    const owned = done && isOwned(fired.row.type, reading.tokens[fired.token]!.lemma, lemma);
    const owners = isMeans || owned ? ownedArguments(reading, mentions, fired, isMeans ? role : 'recipient', head) : [];
    const means = isMeans ? weaponOf(reading, head) : head;
    if (means < 0) return owners;
    const evidence = evidenceFor(reading, nounWords(reading, means), means, rule);
    return [...owners, { role: isMeans ? 'instrument' : role, token: means, mention: -1, entity: null, evidence }];
  }
  const mayBeTarget = role === 'actor' && (slot === 'modifier' || slot === 'inner') && isBeforeAttack(reading, token);
  return known.flatMap((index) => {
    const evidence = evidenceFor(reading, mentions.mentions[index]!, head, rule);
    const as = mayBeTarget && isUnarmed(mentions, index) ? 'recipient' : role;
    return referents(reading, mentions, fired, as, index).map(
      ([as, entity]): Argument => ({ role: as, token: head, mention: index, entity, evidence }),
    );
  });
}

/** "killed in a raid", "in one incident": a deed is no place. */
function isNowhere(lemma: string): boolean {
  return !PLACE_NOUNS.has(lemma) && (isDeedOrWord(lemma) || isAttack(lemma) || CIRCUMSTANCES.has(lemma));
}

/** Whether a noun or name stands before the noun of an attack: "the Grand Hotel bombing". */
function isBeforeAttack({ tokens }: Reading, token: number): boolean {
  const { deprel, head } = tokens[token]!;
  return (deprel === 'compound' || deprel === 'amod') && head >= 0 && isAttack(tokens[head]!.lemma);
}

/**
 * Before the noun of an attack stands who did it or what it hit: "the Hamas attack", "the Grand Hotel bombing". Bodies that bear no
 * arms do not attack.
 */
function isUnarmed({ resolution }: MentionIndex, index: number): boolean {
  const actor = resolution.drafts.get(resolution.actorOf[index] ?? '');
  return actor?.kind === 'actor' && UNARMED.has(actor.type);
}

const UNARMED: ReadonlySet<ActorType> = new Set<ActorType>(['organization', 'company', 'media']);
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'incident accident injury wound crash disaster case event circumstance operation attempt war conflict row way connection'.split(
    ' ',
  ),
);

/** "her bodyguards, Juan Perez and Luis Diaz": the names beside a description that is no mention itself. */
function namesBeside(reading: Reading, { at, mentions, resolution }: MentionIndex, heads: readonly number[]): number[] {
  for (const head of heads) {
    for (const child of childrenOf(reading, head)) {
      if (reading.tokens[child]!.deprel !== 'appos') continue;
      const names = [...conjunctsOf(reading, child), ...conjunctsOf(reading, head).slice(1)].filter((each) =>
        at.get(each)?.some((index) => mentions[index]!.kind === 'name' && resolution.actorOf[index] !== null),
      );
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** "a car bomb attack destroyed the hall": the weapon that an attack is named by; the noun itself where it is a weapon; −1 for "the attack". */
function weaponOf(reading: Reading, noun: number): number {
  if (!isAttack(reading.tokens[noun]!.lemma)) return noun;
  for (const child of childrenOf(reading, noun)) {
    const { deprel, lemma } = reading.tokens[child]!;
    if (deprel === 'compound' && isWeapon(lemma) && !isAttack(lemma)) return child;
  }
  return -1;
}

/** "rocket attack", "bomb attacks": the weapon before the noun of an attack is its instrument. */
function meansBefore(reading: Reading, { row }: FiredTrigger, token: number): Argument | null {
  const { lemma, deprel } = reading.tokens[token]!;
  if (row.type !== 'ASSAULT' || deprel !== 'compound' || !isWeapon(lemma) || isAttack(lemma)) return null;
  const evidence = evidenceFor(reading, nounWords(reading, token), token, `${row.trigger.id}#modifier`);
  return { role: 'instrument', token, mention: -1, entity: null, evidence };
}

/** A place that is only described is acted on, but tells not where: the named place around it does. */
function isNameless({ resolution }: Pick<MentionIndex, 'resolution'>, index: number): boolean {
  const draft = resolution.drafts.get(resolution.locationOf[index] ?? '');
  return draft?.kind === 'location' && draft.nameless;
}

/** The owners of a nameless noun that are known, in the role that the noun would have. */
function ownedArguments(
  reading: Reading,
  mentions: MentionIndex,
  fired: FiredTrigger,
  role: Role,
  noun: number,
  slot: 'modifier' | 'inner' = 'modifier',
): Argument[] {
  for (const owner of ownersOf(reading, noun)) {
    const found = conjunctsOf(reading, owner)
      .flatMap((each) => argumentsAt(reading, mentions, fired, role, each, slot))
      .filter(({ role: as, entity }) => as === role && entity?.startsWith('actor:'));
    if (found.length > 0) return found;
  }
  return [];
}

/** "at a market in Port-au-Prince", "the province of Herat": the named place that the nameless one lies in; −1 for none. */
function placeWithin(
  reading: Reading,
  { at, resolution }: MentionIndex,
  token: number,
  prepositions: ReadonlySet<string>,
): number {
  for (const child of childrenOf(reading, token)) {
    if (reading.tokens[child]!.deprel !== 'nmod' || !prepositions.has(caseOf(reading, child) ?? '')) continue;
    if (at.get(child)?.some((index) => resolution.locationOf[index] !== null && !isNameless({ resolution }, index)))
      return child;
  }
  return -1;
}

/** "Israeli air strikes": a demonym beside the trigger is its country's government; "Peruvian protests" are its people's. */
function modifierArgument(reading: Reading, fired: FiredTrigger, role: Role, token: number, rule: string): Argument[] {
  const country = reading.demonymAt(token);
  if (country === undefined || PLACE_ROLES.has(role) || (role === 'actor' && fired.row.popular)) return [];
  const entity = `actor:government:${country.iso3}`;
  return [{ role, token, mention: -1, entity, evidence: evidenceFor(reading, reading.tokens[token]!, token, rule) }];
}

function referents(
  reading: Reading,
  { resolution, mentions }: MentionIndex,
  fired: FiredTrigger,
  role: Role,
  index: number,
): [Role, string][] {
  const actor = resolution.actorOf[index] ?? null;
  const location = resolution.locationOf[index] ?? null;
  if (PLACE_ROLES.has(role)) return location === null ? [] : [[role, location]];
  if (role === 'instrument') return [];
  if (role === 'actor' && fired.row.popular && location !== null && actor?.startsWith('actor:government:'))
    return [['location', location]];
  const lies = fired.row.type === null && location !== null && !standsAsActor(reading, mentions[index]!);
  if (role === 'actor' || role === 'speaker') return actor === null || lies ? [] : [[role, actor]];
  const place = location === null ? undefined : resolution.drafts.get(location);
  if (location !== null && isNameless({ resolution }, index)) return [[role, actor ?? location]];
  const territory = fired.row.territorial && place?.type !== 'country';
  if (location !== null && (actor === null || territory)) {
    return fired.row.territorial && (role === 'recipient' || role === 'object')
      ? [
          [role, location],
          ['location', location],
        ]
      : [[role, location]];
  }
  if (actor !== null && !lies) return [[role, actor]];
  return location === null ? [] : [[role, location]];
}
