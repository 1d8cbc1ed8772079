import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Candidate } from './toponym.ts';

const COUNTRY = 7.6;
/** What a capital counts beyond its inhabitants. */
const CAPITAL = 1;
/** A place of the overlay is there because the news names it. */
const OVERLAY = 6.3;
const REGION = 4.8;
/** A region counts less than a town of its size when its label needs a word for its kind ("Aleppo Province"): the bare name is rather the town's. */
const KIND_DISCOUNT = 1.5;
const REGION_DISCOUNT = 0.3;
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
  if (type === 'region') {
    const needsKind = KIND_WORDS.has(label.slice(label.lastIndexOf(' ') + 1).toLowerCase());
    const size =
      population > 0 ? Math.log10(Math.max(LEAST_INHABITANTS, population)) : division === undefined ? OVERLAY : REGION;
    return size - (needsKind ? KIND_DISCOUNT : REGION_DISCOUNT);
  }
  if (type === 'facility' && geonames === null) return FACILITY;
  return OVERLAY;
}
