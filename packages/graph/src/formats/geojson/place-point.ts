import type { Evidence, Location } from '../../model/index.ts';

/** WGS84 degrees; kilometres around the point, null where the point is all that is known. */
export interface PlacePoint {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number | null;
}

/**
 * Where a place is drawn, or the part of it that the words name ("western Iraq"); null without coordinates on the globe.
 *
 * @param evidence of the place's part in an event
 * @example pointOf({ lat: 33.9, lon: 42.4 }) //=> { lat: 33.9, lon: 42.4, radiusKm: null }
 */
export function pointOf(
  place: Pick<Location, 'lat' | 'lon' | 'radiusKm'>,
  evidence: Iterable<Evidence> = [],
): PlacePoint | null {
  for (const { area } of evidence) {
    if (area && isOnGlobe(area.lat, area.lon)) return { lat: area.lat, lon: area.lon, radiusKm: area.radiusKm };
  }
  const { lat, lon, radiusKm = null } = place;
  return lat !== null && lon !== null && isOnGlobe(lat, lon) ? { lat, lon, radiusKm } : null;
}

function isOnGlobe(lat: number, lon: number): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
