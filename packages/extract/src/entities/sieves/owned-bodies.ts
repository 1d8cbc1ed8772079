import { ACTOR_NOUNS } from '../../actors/actor-nouns.ts';
import type { CountryEntry } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nationalBodyDraft } from '../draft.ts';
import { assign, follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';
import { institutionDraft, isInstitution, OWNERS } from './institutions.ts';
import { resolvePronoun } from './pronouns.ts';

const ARMED: ReadonlySet<string> = new Set(['militia', 'military']);

/**
 * "Syria … its troops", "its foreign ministry": the owner's force or institution. Of a country the national body; of an armed group the
 * group itself.
 *
 * Not: "its special forces", some of them; "their troops" of nobody known.
 */
export const ownedBodies: Sieve = (resolution) => {
  const { mentions, drafts, actorOf, locationOf, reading } = resolution;
  mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index) || !OWNERS.has(mention.determiner ?? '')) return;
    const institution = isInstitution(mention);
    if (!institution && !isOwned(mention)) return;
    const pronoun = pronounOf(resolution, mention, index);
    if (pronoun === undefined) return;
    resolvePronoun(resolution, pronoun);
    const owner = drafts.get(actorOf[pronoun] ?? locationOf[pronoun] ?? '');
    if (owner === undefined) return;
    const country = /^(?:actor:government|location):([A-Z]{3})$/.exec(owner.id)?.[1];
    const entry: CountryEntry | undefined = country === undefined ? undefined : reading.gazetteer.country(country);
    const isNational = ACTOR_NOUNS.get(mention.noun!)?.class === 'force';
    if (institution) {
      if (entry !== undefined) assign(resolution, index, institutionDraft(mention, entry), 'coreference/owner');
    } else if (entry !== undefined && isNational)
      assign(resolution, index, nationalBodyDraft(mention, entry), 'coreference/owner');
    else if (ARMED.has(owner.type)) follow(resolution, index, pronoun, 'coreference/owner');
  });
};

function isOwned({ kind, noun, bare, count, actor }: Mention): boolean {
  const isForce = ACTOR_NOUNS.get(noun ?? '')?.class === 'force' || noun === 'fighter' || noun === 'soldier';
  return kind === 'nominal' && actor !== null && isForce && bare && count === null;
}

/** The mention of the possessive pronoun that a description opens with or a name stands behind: beside it in text order. */
function pronounOf({ mentions }: Resolution, { first }: Mention, index: number): number | undefined {
  return [index - 1, index + 1].find((at) => {
    const other = mentions[at];
    return other?.kind === 'pronoun' && (other.first === first || other.last === first);
  });
}
