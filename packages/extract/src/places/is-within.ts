import type { CountryEntry, PlaceEntry } from '../gazetteer/gazetteer.ts';
import { kilometresBetween } from './kilometres-between.ts';

/** A place counts as within a region of its country that has no code when it is this many of the region's radii from its middle. */
const REACH = 1.5;
/** Kilometres within which a settlement counts as part of the one named after it: "Sheikh Jarrah, Jerusalem". */
const NEIGHBOURHOOD = 25;

/**
 * Whether a place lies in another: by the codes of their units where both have one, else by distance.
 *
 * @example isWithin(parisTexas, texas) //=> true
 */
export function isWithin(inner: CountryEntry | PlaceEntry, outer: CountryEntry | PlaceEntry): boolean {
  if (inner.kind === 'country' || inner === outer) return false;
  if (outer.kind === 'country') return inner.country === outer.iso3;
  if (outer.country !== null && inner.country !== outer.country) return false;
  if (outer.type === 'settlement') return kilometresBetween(inner, outer) <= NEIGHBOURHOOD;
  const code = outer.division;
  if (code?.includes('.') && inner.division?.includes('.')) {
    return (
      inner.division === code || inner.division.startsWith(`${code}.`) || isBroader(inner.division, code, inner, outer)
    );
  }
  return outer.radius !== undefined && kilometresBetween(inner, outer) <= REACH * outer.radius;
}

/** Only the state of the inner place is known, and the outer one is a county of it: distance decides. */
function isBroader(inner: string, outer: string, a: PlaceEntry, b: PlaceEntry): boolean {
  return outer.startsWith(`${inner}.`) && b.radius !== undefined && kilometresBetween(a, b) <= REACH * b.radius;
}
