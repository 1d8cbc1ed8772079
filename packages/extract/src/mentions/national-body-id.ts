import type { ActorType } from '@dramatis/graph/model';
import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import { slug } from '../slug.ts';

/** Forces with a name of their own, which "the Iraqi army" in the wide sense does not mean. */
const BRANCHES: ReadonlySet<string> = new Set(['navy', 'marine', 'coast guard', 'coastguard', 'gendarmerie']);

/**
 * The id of a country's army, police, government, parliament …: one for all words that mean the same body of it.
 *
 * @example nationalBodyId('army', 'military', 'IRQ') //=> 'actor:military:IRQ'
 * @example nationalBodyId('navy', 'military', 'IRQ') //=> 'actor:military:IRQ:navy'
 */
export function nationalBodyId(noun: string, type: ActorType, iso3: string): string {
  const oneOfAKind = ACTOR_NOUNS.get(noun)?.class === 'force' && !BRANCHES.has(noun);
  return oneOfAKind ? `actor:${type}:${iso3}` : `actor:${type}:${iso3}:${slug(noun)}`;
}
