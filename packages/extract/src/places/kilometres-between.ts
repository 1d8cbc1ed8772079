const EARTH_RADIUS_KM = 6371;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * Kilometres between two points along a great circle (haversine formula), WGS84 degrees.
 *
 * @example Math.round(kilometresBetween({ lat: 33.312, lon: 44.361 }, { lat: 36.19, lon: 44.01 })) //=> 322
 */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
