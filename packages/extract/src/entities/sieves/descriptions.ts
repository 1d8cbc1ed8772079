import { ACTOR_NOUNS } from '../../actors/actor-nouns.ts';
import type { Mention } from '../../mentions/mention.ts';
import { createLatestMentions, type LatestMentions } from '../latest-mentions.ts';
import { pointsElsewhere } from '../points-elsewhere.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

/** How many sentences back a bare plural ("troops") may find what it means. */
const NEAR = 2;
/** Nouns that fit any body of these types: "the group" may be a party; "the brigade" is only what is called a brigade. */
const GENERIC: Readonly<Record<string, readonly string[]>> = {
  group: ['militia', 'organization', 'party'],
  organization: ['organization', 'militia', 'party'],
  organisation: ['organization', 'militia', 'party'],
  movement: ['militia', 'party', 'organization'],
  militia: ['militia'],
  faction: ['militia', 'party'],
  militant: ['militia'],
  rebel: ['militia'],
  insurgent: ['militia'],
  paramilitary: ['militia'],
  fighter: ['militia'],
  army: ['military'],
  military: ['military'],
  force: ['military', 'militia'],
  troop: ['military'],
  company: ['company'],
  firm: ['company'],
  corporation: ['company'],
  manufacturer: ['company'],
  maker: ['company'],
  airline: ['company'],
  automaker: ['company'],
  carmaker: ['company'],
  retailer: ['company'],
  bank: [],
  party: ['party'],
  newspaper: ['media'],
  broadcaster: ['media'],
  agency: ['organization', 'media'],
  bloc: ['organization'],
};
/** Plain plurals of a side's people: without an article they may still mean the force last named. */
const FORCE_PLURALS: ReadonlySet<string> = new Set(['troop', 'force']);

/**
 * Definite descriptions of bodies, in text order, to the latest mention that fits: the same noun in its name or description, then, for
 * nouns that fit any body of a type, the latest of that type.
 *
 * "the army" → the Iraqi army; "coalition forces" → the U.S.-led coalition; "the group" → the militia last named; "troops" → the army of
 * this or the last two sentences. Not: "an army"; "the army of Chad"; "the brigade" for an army; "the group" where two groups were
 * named in one sentence.
 */
export const descriptions: Sieve = (resolution) => {
  const { mentions } = resolution;
  const latest = createLatestMentions(resolution);
  mentions.forEach((mention, index) => {
    if (isOpen(resolution, index)) {
      const antecedent = antecedentOf(resolution, mention, latest);
      if (antecedent !== undefined) follow(resolution, index, antecedent, 'coreference/description');
    }
    const actor = resolution.drafts.get(resolution.actorOf[index] ?? '');
    if (actor === undefined || mention.kind === 'pronoun' || mention.actor?.type === 'person') return;
    for (const key of nounKeys(mention)) latest.remember(key, index, actor.id);
    if (!isCollective(mention)) return;
    const isMany = mention.kind === 'nominal' && mention.plural && ACTOR_NOUNS.get(mention.noun!)?.class !== 'force';
    latest.remember(`many:${actor.type}`, index, actor.id);
    if (!isMany) latest.remember(`one:${actor.type}`, index, actor.id);
  });
};

/** A body, not some of its people: "four sailors" leave "the army" what it was. */
function isCollective({ kind, noun, count }: Mention): boolean {
  const noPeople = noun === null || ACTOR_NOUNS.get(noun)?.class !== 'persons';
  return kind === 'name' || (count === null && noPeople);
}

/** Keys of the nouns a mention answers to: of a name every actor noun in it, in either number; of a description its own. */
function nounKeys({ noun, label, kind, plural, count }: Mention): string[] {
  if (kind === 'nominal') return [nounKey(noun!, plural, count)];
  const words = label.toLowerCase().split(/[\s-]+/);
  const nouns = words.flatMap((word) => [word, word.replace(/s$/, '')]).filter((word) => ACTOR_NOUNS.has(word));
  if (noun !== null) nouns.push(noun);
  return nouns.flatMap((each) => [nounKey(each, false, null), nounKey(each, true, null)]);
}

/** "the group" is none of "several groups"; an army and its forces may be one. */
function nounKey(noun: string, plural: boolean, count: number | null): string {
  if (plural && count !== null) return `noun:${count} ${noun}`;
  return plural && ACTOR_NOUNS.get(noun)?.class !== 'force' ? `nouns:${noun}` : `noun:${noun}`;
}

function antecedentOf(resolution: Resolution, mention: Mention, latest: LatestMentions): number | undefined {
  const { kind, actor, noun, bare, definite, plural, count, half } = mention;
  if (kind !== 'nominal' || actor === null || noun === null || actor.type === 'person' || half !== null)
    return undefined;
  const owner = bodyInside(mention, latest);
  if (owner !== undefined) return owner;
  const sponsored = mention.backedBy !== null || mention.ledBy !== null;
  if (!bare || sponsored || pointsElsewhere(resolution.reading, mention.head)) return undefined;
  const sameNoun = latest.find(nounKey(noun, plural, count));
  if (count !== null) return definite ? sameNoun : undefined;
  const sameType = latestOf(resolution, GENERIC[noun] ?? [], plural ? 'many' : 'one', latest);
  if (definite) return sameNoun ?? sameType;
  if (!plural || !FORCE_PLURALS.has(noun)) return undefined;
  const { sentenceOf } = resolution.reading;
  return [sameNoun, sameType].find(
    (each) => each !== undefined && sentenceOf[mention.first]! - sentenceOf[resolution.mentions[each]!.first]! <= NEAR,
  );
}

function latestOf(
  { mentions }: Resolution,
  types: readonly string[],
  number: 'one' | 'many',
  latest: LatestMentions,
): number | undefined {
  let best: number | undefined;
  for (const type of types) {
    const index = latest.find(`${number}:${type}`);
    if (index !== undefined && (best === undefined || mentions[index]!.start > mentions[best]!.start)) best = index;
  }
  return best;
}

/** "coalition forces", "militia fighters": the body inside the description, where it was named before. */
function bodyInside({ label }: Mention, latest: LatestMentions): number | undefined {
  const [word, ...rest] = label.toLowerCase().split(/[\s-]+/);
  return rest.length === 1 && ACTOR_NOUNS.get(word!)?.class === 'body'
    ? (latest.find(`noun:${word}`) ?? latest.find(`nouns:${word}`))
    : undefined;
}
