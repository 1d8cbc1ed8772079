import type { CountryEntry } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../../mentions/mention.ts';
import { slug } from '../../slug.ts';
import { contextCountries } from '../context-country.ts';
import { type ActorDraft, unknownActorDraft } from '../draft.ts';
import { assign, isOpen, type Sieve } from '../resolution.ts';

/** Bodies of a state that many states call alike. */
const INSTITUTIONS: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'court',
  'senate',
  'parliament',
  'legislature',
  'congress',
]);

/** Determiners that say whose a body is. */
export const OWNERS: ReadonlySet<string> = new Set(['its', 'their']);

/**
 * "the Defence Ministry", "the foreign ministry", "the Supreme Court" without a country: of the country the report is about, and where
 * none is, of this report only, for the same words elsewhere may be another state's.
 *
 * Not: "a ministry"; "the ministry", which points back; "its foreign ministry", which is its owner's.
 */
export const institutions: Sieve = (resolution) => {
  const contextOf = contextCountries(resolution);
  resolution.mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index) || !isInstitution(mention) || OWNERS.has(mention.determiner ?? '')) return;
    const country = mention.kind === 'name' || mention.noun === 'ministry' ? contextOf(index) : null;
    const draft =
      country === null
        ? unknownActorDraft(mention, resolution.reading.document.id)
        : institutionDraft(mention, country);
    assign(resolution, index, draft);
  });
};

/** An institution of a country. */
export function institutionDraft(mention: Mention, country: CountryEntry): ActorDraft {
  const id = institutionId(mention, country);
  return { ...unknownActorDraft(mention, null), id, country: country.iso3 };
}

/** Whether a name is one that every state may have. */
export function isInstitution({ kind, actor, noun, bare, definite, plural }: Mention): boolean {
  if (actor === null || actor.country !== null || !INSTITUTIONS.has(noun ?? '')) return false;
  return kind === 'name' || (kind === 'nominal' && noun === 'ministry' && definite && !plural && !bare);
}

/** "Defense Ministry" and "Ministry of Defence" are one. */
function institutionId({ label, actor }: Mention, { iso3 }: CountryEntry): string {
  const [, of, before] = /^ministry-of-(.+)$|^(.+)-ministry$/.exec(slug(label).replace(/^the-/, '')) ?? [];
  const field = of ?? before;
  const name = field === undefined ? slug(label) : `ministry-of-${field}`;
  return `actor:${actor!.type}:${iso3}:${name.replace('defense', 'defence')}`;
}
