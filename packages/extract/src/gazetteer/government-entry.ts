import type { ActorEntry, CountryEntry } from './gazetteer.ts';

const WITH_ARTICLE =
  /^United |Republic|Islands$|^(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Isle of Man)$/;

/**
 * The label of a country's government.
 *
 * @example governmentLabel(unitedStates) //=> 'Government of the United States'
 */
export function governmentLabel(country: CountryEntry): string {
  return `Government of ${WITH_ARTICLE.test(country.label) ? 'the ' : ''}${country.label}`;
}

/**
 * The actor that governs a country; its seats ("the Kremlin") are names of it. The capital's name is not, being a place first: the caller
 * decides by `CountryEntry.capital`.
 */
export function governmentEntry(country: CountryEntry): ActorEntry {
  const adjective = country.demonyms[0];
  const owners = [country.label, ...country.aliases, ...(adjective === undefined ? [] : [adjective])];
  return {
    kind: 'actor',
    label: governmentLabel(country),
    aliases: [...owners.map((owner) => `${owner} government`), ...country.seats],
    type: 'government',
    country: country.iso3,
    sector: 'GOV',
    second: null,
    wikidata: null,
    parent: null,
    office: null,
    from: null,
    to: null,
  };
}
