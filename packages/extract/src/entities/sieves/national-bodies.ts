import type { Mention } from '../../mentions/mention.ts';
import { contextCountries } from '../context-country.ts';
import { nationalBodyDraft } from '../draft.ts';
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
    assign(resolution, index, nationalBodyDraft(mention, country), 'coreference/national');
  });
};

function isNational({ kind, actor, noun, bare, definite, determiner, plural }: Mention): boolean {
  if (kind !== 'nominal' || actor === null || actor.country !== null || noun === null || !NATIONAL.has(noun))
    return false;
  return bare && ((definite && (!plural || noun === 'police')) || (determiner === null && ARTICLELESS.has(noun)));
}
