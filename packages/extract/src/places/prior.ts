import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Candidate } from './toponym.ts';

const COUNTRY = 7.6;
/** What a capital counts beyond its inhabitants. */
const CAPITAL = 1;
/** A place of the overlay is there because the news names it. */
const OVERLAY = 6.3;
const REGION = 4.8;
const COUNTY = 4.2;
const FACILITY = 5;
/** Inhabitants that a place of unknown size counts as having. */
const LEAST_INHABITANTS = 300;

/**
 * How likely a name means this place before anything of the report is known: the decimal logarithm of its inhabitants, and for what has none a like
 * figure by its kind.
 */
export function priorOf(gazetteer: Gazetteer, place: Candidate): number {
  if (place.kind === 'country') return COUNTRY;
  const { type, population, division, geonames, country, label } = place;
  if (type === 'settlement') {
    const isCapital = country !== null && gazetteer.country(country)?.capital === label;
    return Math.log10(Math.max(LEAST_INHABITANTS, population)) + (isCapital ? CAPITAL : 0);
  }
  if (type === 'region' && population > 0) return Math.max(OVERLAY, Math.log10(population));
  if (type === 'region' && division !== undefined) return division.split('.').length > 2 ? COUNTY : REGION;
  if (type === 'facility' && geonames === null) return FACILITY;
  return OVERLAY;
}
