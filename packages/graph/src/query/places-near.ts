import type { Box } from './narrowing.ts';
import type { GraphSource, LocationFacts } from './source.ts';

/** A circle on the earth: WGS84 degrees, kilometres. */
export interface Circle {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** Mean radius of the earth, kilometres (IUGG). */
const EARTH_KM = 6371.0088;
const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180;
/** Places that have an extent: the point in their middle says little of where in them something was. */
const WIDE: readonly string[] = ['country', 'region', 'area', 'water'];

/**
 * Keys of the places within the circle. A country, region, area or sea is within it where its own circle is: what
 * happened "in Iraq" is not near Baghdad because Iraq's middle is.
 *
 * @throws {RangeError} no point of the earth, or no distance
 */
export function placesNear(source: GraphSource, circle: Circle): ReadonlySet<string> {
  const { lat, lon, km } = circle;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && km >= 0 && Number.isFinite(km))) {
    throw new RangeError(`near: ${lat}, ${lon}, ${km} km: degrees −90 … 90 and −180 … 180, kilometres of 0 or more.`);
  }
  const found = new Set<string>();
  for (const { key, attributes } of source.entities({ kind: 'location', box: boxAround(circle) })) {
    if (attributes.kind === 'location' && isWithin(attributes, circle)) found.add(key);
  }
  return found;
}

function isWithin(place: LocationFacts, circle: Circle): boolean {
  if (place.lat === null || place.lon === null) return false;
  const extent = WIDE.includes(place.type) ? (place.radiusKm ?? Number.POSITIVE_INFINITY) : 0;
  return distanceKm(place.lat, place.lon, circle) + extent <= circle.km;
}

/** By the haversine formula, on a sphere: within 0.6 % of the ellipsoid. */
function distanceKm(lat: number, lon: number, to: Circle): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((to.lat - lat) * radians) / 2) ** 2;
  const east = Math.sin(((to.lon - lon) * radians) / 2) ** 2;
  return (
    2 *
    EARTH_KM *
    Math.asin(Math.min(1, Math.sqrt(north + Math.cos(lat * radians) * Math.cos(to.lat * radians) * east)))
  );
}

function boxAround({ lat, lon, km }: Circle): Box {
  const degrees = km / KM_PER_DEGREE + 1e-6;
  const south = Math.max(-90, lat - degrees);
  const north = Math.min(90, lat + degrees);
  const narrowest = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const wide = narrowest > 0 ? degrees / narrowest : 180;
  if (wide >= 180) return { south, north, west: -180, east: 180 };
  return { south, north, west: turned(lon - wide), east: turned(lon + wide) };
}

const turned = (lon: number): number => (lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon);
