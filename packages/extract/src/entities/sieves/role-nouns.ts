import { ACTOR_NOUNS } from '../../actors/actor-nouns.ts';
import type { Mention } from '../../mentions/mention.ts';
import { createLatestMentions, type LatestMentions } from '../latest-mentions.ts';
import { pointsElsewhere } from '../points-elsewhere.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

/** Members who stand for the body they sit in. */
const MEMBERS_OF: Readonly<Record<string, readonly string[]>> = {
  lawmaker: ['parliament', 'congress', 'senate', 'legislature'],
  legislator: ['parliament', 'congress', 'senate', 'legislature'],
  parliamentarian: ['parliament'],
};

/**
 * Definite descriptions of people: "the colonel", "the gunman", "the president" → the latest person of whom the report used the word
 * before; "lawmakers" → the parliament it named.
 *
 * Not: "a colonel", "another gunman"; "the president of Chad"; "the officer" where two officers were named in one sentence.
 */
export const roleNouns: Sieve = (resolution) => {
  const { mentions } = resolution;
  const latest = createLatestMentions(resolution);
  mentions.forEach((mention, index) => {
    if (isOpen(resolution, index)) {
      const antecedent = antecedentOf(resolution, mention, latest);
      if (antecedent !== undefined && !isOpen(resolution, antecedent))
        follow(resolution, index, antecedent, 'coreference/role');
    }
    const { noun, plural, actor } = mention;
    const entity = resolution.actorOf[index] ?? (actor === null ? null : `open:${index}`);
    if (noun === null || entity === null || mention.kind === 'pronoun') return;
    latest.remember(key(noun, plural, mention.count), index, entity);
  });
};

const key = (noun: string, plural: boolean, count: number | null): string =>
  `${plural ? (count ?? 'many') : 'one'} ${noun}`;

function antecedentOf(resolution: Resolution, mention: Mention, latest: LatestMentions): number | undefined {
  const { kind, noun, definite, bare, plural, count, half, determiner } = mention;
  if (
    kind !== 'nominal' ||
    noun === null ||
    !bare ||
    half !== null ||
    pointsElsewhere(resolution.reading, mention.head)
  )
    return undefined;
  if (plural && count === null && determiner === null) return parliamentOf(noun, latest);
  const kindOf = ACTOR_NOUNS.get(noun)?.class;
  if (
    !definite ||
    determiner === 'both' ||
    (kindOf !== 'office' && kindOf !== 'persons' && mention.actor?.type !== 'militia')
  )
    return undefined;
  return latest.find(key(noun, plural, count));
}

function parliamentOf(noun: string, latest: LatestMentions): number | undefined {
  return MEMBERS_OF[noun]?.map((body) => latest.find(`one ${body}`)).find((index) => index !== undefined);
}
