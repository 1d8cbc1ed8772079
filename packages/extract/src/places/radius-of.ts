import type { Candidate } from './toponym.ts';

/** Inhabitants of a square kilometre of a town, about. */
const DENSITY = 3_000;
const REGION = 80;
const FACILITY = 2;

/**
 * Kilometres: the radius of a circle about as large as the place; of a town by its inhabitants, of others by kind where the size is not known.
 *
 * @example Math.round(radiusOf(baghdad)) //=> 27
 */
export function radiusOf(place: Candidate): number {
  if (place.radius !== undefined) return place.radius;
  if (place.kind === 'country') return REGION;
  if (place.type === 'settlement') return Math.max(1, Math.sqrt(place.population / (DENSITY * Math.PI)));
  return place.type === 'facility' ? FACILITY : REGION;
}
