import type { EventType, Role } from '@dramatis/graph/model';
import { caseOf, childrenOf, evidenceFor, type Reading } from '../reading.ts';
import { isDeedOrWord } from './deed-nouns.ts';
import type { Argument, FiredTrigger } from './event-draft.ts';
import { isWeapon } from './instruments.ts';
import type { MentionIndex } from './mention-index.ts';
import { contentHead } from './transparent-nouns.ts';

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside']);
const WITHIN: ReadonlySet<string> = new Set(['of', ...LOCATIVE]);
/** Types done in words, so that they are done to the author of what they are about. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'AGREE',
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
  'PROTEST',
]);
/** Those among them that answer the words of another: "rejected an Australian ultimatum". */
const ANSWERS: ReadonlySet<EventType | null> = new Set<EventType>(['REJECT', 'CONCEDE', 'SUPPORT', 'AGREE']);
const AUTHOR: ReadonlySet<string> = new Set(['by', 'from']);
const OF: ReadonlySet<string> = new Set(['of']);
/** Nouns whose attack is one on whose they are: "bombed positions of the militia", "hit Houthi targets". */
const POSITIONS: ReadonlySet<string> = new Set(
  'position target stronghold hideout convoy vehicle outpost post checkpoint camp site depot trench bunker installation'.split(
    ' ',
  ),
);
const PLACE_ROLES: ReadonlySet<Role> = new Set(['location', 'origin', 'destination']);

/**
 * Turn a fired trigger's slots into arguments through its frame.
 *
 * A name with two readings ("Baghdad") is a place in the roles of place and a government in the others; a place that is acted on is the
 * recipient or object and the location too. "The minister's arrest" is done to him, "Russia's arrest of activists" by it. Nobody does to himself what is done to others: a recipient is no actor as well.
 */
export function argumentsOf(reading: Reading, mentions: MentionIndex, fired: FiredTrigger): Argument[] {
  const found: Argument[] = [];
  const { row, slots, words } = fired;
  for (const [slot, declared] of Object.entries(row.frame)) {
    if (declared === null || declared === undefined) continue;
    const role = slot === 'possessive' && declared === 'recipient' && slots.has('of') ? 'actor' : declared;
    for (const token of slots.get(slot) ?? []) {
      if (words.includes(token) && row.trigger.frame?.[slot] === undefined) continue;
      found.push(...argumentsAt(reading, mentions, fired, role, token, slot));
    }
  }
  if (ANSWERS.has(row.type) && !found.some(({ role }) => role === 'recipient')) {
    for (const word of words) {
      if (word !== fired.token) found.push(...ownersOf(reading, mentions, fired, 'recipient', word, 'owner'));
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

/** "killed a commander in Gao", "talks with Turkey in Erbil": a place beside what is acted on is where it happened. */
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
  if (mentions.timeAt(head)) return [];
  const rule = `${fired.row.trigger.id}#${slot}`;
  const { actorOf, locationOf } = mentions.resolution;
  const known = indices.filter((index) => actorOf[index] !== null || locationOf[index] !== null);
  if (known.length === 0) {
    const within = PLACE_ROLES.has(role) ? placeWithin(reading, mentions, head, WITHIN) : -1;
    if (within >= 0) return argumentsAt(reading, mentions, fired, role, within, slot);
    if (slot === 'modifier') {
      const own = modifierArgument(reading, role, head, rule, fired.row.type);
      const isName = isWeapon(reading.tokens[head]!.lemma) || reading.tokens[head]!.upos === 'PROPN';
      return own.length > 0 || !isName ? own : ownersOf(reading, mentions, fired, role, head, slot);
    }
    if (reading.tokens[head]!.upos === 'PRON') {
      return modifierArgument(reading, role, head, rule, fired.row.type);
    }
    const evidence = evidenceFor(reading, wordsOf(reading, head), head, rule);
    const isMeans = role === 'actor' && isWeapon(reading.tokens[head]!.lemma);
    const words: Argument = { role: isMeans ? 'instrument' : role, token: head, mention: -1, entity: null, evidence };
    const isOwned =
      role === 'recipient' &&
      (fired.row.type === 'ASSAULT'
        ? POSITIONS.has(reading.tokens[head]!.lemma)
        : OF_WORDS.has(fired.row.type ?? '') && isDeedOrWord(reading.tokens[head]!.lemma));
    return [...(isMeans || isOwned ? ownersOf(reading, mentions, fired, role, head, slot) : []), words];
  }
  return known.flatMap((index) => {
    const evidence = evidenceFor(reading, mentions.mentions[index]!, head, rule);
    return referents(mentions, fired, role, index).map(
      ([as, entity]): Argument => ({ role: as, token: head, mention: index, entity, evidence }),
    );
  });
}

/** Whose means or deed a nameless noun is: "U.S. jets bombed", "a raid by Israel killed", "rejected Iran's proposal", "condemned the Chinese action". */
function ownersOf(
  reading: Reading,
  mentions: MentionIndex,
  fired: FiredTrigger,
  role: Role,
  noun: number,
  slot: string,
): Argument[] {
  for (const child of childrenOf(reading, noun)) {
    const { deprel, upos } = reading.tokens[child]!;
    if (upos === 'PRON') continue;
    const before = deprel === 'nmod:poss' || deprel === 'compound' || deprel === 'amod';
    const prepositions = POSITIONS.has(reading.tokens[noun]!.lemma) ? OF : AUTHOR;
    const author = deprel === 'nmod' && prepositions.has(caseOf(reading, child) ?? '');
    if (!before && !author) continue;
    const owners = argumentsAt(reading, mentions, fired, role, child, before ? 'modifier' : slot).filter(
      ({ role: as, entity }) => as === role && entity?.startsWith('actor:'),
    );
    if (owners.length > 0) return owners;
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
    if (at.get(child)?.some((index) => resolution.locationOf[index] !== null)) return child;
  }
  return -1;
}

/** "Israeli air strikes": a demonym beside the trigger is its country's government; "Peruvian protests" are its people's. */
function modifierArgument(
  reading: Reading,
  role: Role,
  token: number,
  rule: string,
  type: EventType | null,
): Argument[] {
  const country = reading.gazetteer.demonym(reading.words[token]!);
  if (country === undefined || PLACE_ROLES.has(role) || (role === 'actor' && type === 'PROTEST')) return [];
  const entity = `actor:government:${country.iso3}`;
  return [{ role, token, mention: -1, entity, evidence: evidenceFor(reading, reading.tokens[token]!, token, rule) }];
}

function referents({ resolution }: MentionIndex, fired: FiredTrigger, role: Role, index: number): [Role, string][] {
  const actor = resolution.actorOf[index] ?? null;
  const location = resolution.locationOf[index] ?? null;
  if (PLACE_ROLES.has(role)) return location === null ? [] : [[role, location]];
  if (role === 'instrument') return [];
  if (role === 'actor' && fired.row.type === 'PROTEST' && location !== null && actor?.startsWith('actor:government:'))
    return [['location', location]];
  if (role === 'actor' || role === 'speaker') return actor === null ? [] : [[role, actor]];
  const place = location === null ? undefined : resolution.drafts.get(location);
  const territory = fired.row.territorial && place?.type !== 'country';
  if (location !== null && (actor === null || territory)) {
    return fired.row.territorial && (role === 'recipient' || role === 'object')
      ? [
          [role, location],
          ['location', location],
        ]
      : [[role, location]];
  }
  if (actor !== null) return [[role, actor]];
  return location === null ? [] : [[role, location]];
}

/** A noun with the words before it that belong to it. */
function wordsOf(reading: Reading, head: number): { start: number; end: number } {
  let first = head;
  for (let child = reading.firstChild[head]!; child >= 0 && child < head; child = reading.nextSibling[child]!) {
    if (['amod', 'compound', 'nummod'].includes(reading.tokens[child]!.deprel)) {
      first = child;
      break;
    }
  }
  return { start: reading.tokens[first]!.start, end: reading.tokens[head]!.end };
}
