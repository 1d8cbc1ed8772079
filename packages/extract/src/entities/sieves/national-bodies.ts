import { ACTOR_NOUNS } from '../../mentions/actor-nouns.ts';
import type { Mention } from '../../mentions/mention.ts';
import { slug } from '../../mentions/slug.ts';
import { contextCountries } from '../context-country.ts';
import { governmentDraft } from '../draft.ts';
import { assign, isOpen, type Sieve } from '../resolution.ts';

/** Bodies that every country has one of: without a country of their own they are those of the country the report is about. */
const NATIONAL: ReadonlySet<string> = new Set([
  'army',
  'military',
  'navy',
  'police',
  'coast guard',
  'coastguard',
  'gendarmerie',
  'government',
  'parliament',
  'senate',
  'cabinet',
  'judiciary',
]);
/** Named without an article too: "police said", "called on parliament". */
const ARTICLELESS: ReadonlySet<string> = new Set(['police', 'parliament']);

/**
 * "the navy", "police", "parliament" without a country: of the country the report is about.
 *
 * Not: "an army"; "the regional government"; a report that names two countries alike.
 */
export const nationalBodies: Sieve = (resolution) => {
  const contextOf = contextCountries(resolution);
  resolution.mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index) || !isNational(mention)) return;
    const country = contextOf(index);
    if (country === null) return;
    const { noun, actor } = mention;
    const { type, sector } = actor!;
    const id = NAMED_ALONE.has(noun!)
      ? `actor:${type}:${country.iso3}`
      : `actor:${type}:${country.iso3}:${slug(noun!)}`;
    const draft = { kind: 'actor', id, name: null, country: country.iso3, type, sector, entry: null } as const;
    assign(
      resolution,
      index,
      id === `actor:government:${country.iso3}` ? governmentDraft(country) : draft,
      'coreference/national',
    );
  });
};

/** One of a kind in a country: the id is the country's ("Iraqi army", "the army", "Iraqi forces"). */
const NAMED_ALONE: ReadonlySet<string> = new Set(
  [...NATIONAL].filter((noun) => ACTOR_NOUNS.get(noun)?.class === 'force' && noun !== 'navy' && noun !== 'cabinet'),
);

function isNational({ kind, actor, noun, bare, definite, determiner, plural }: Mention): boolean {
  if (kind !== 'nominal' || actor === null || actor.country !== null || noun === null || !NATIONAL.has(noun))
    return false;
  return bare && ((definite && (!plural || noun === 'police')) || (determiner === null && ARTICLELESS.has(noun)));
}
