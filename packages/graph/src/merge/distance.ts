const EARTH_RADIUS_KM = 6371;
/** A base and the town beside it are told for one another. */
const BESIDE_KM = 30;

/** Whether two points, WGS84 degrees with latitude first, are too far apart to be told for one another. */
export function farApart(a: readonly [number, number], b: readonly [number, number]): boolean {
  return distanceKm(a, b) > BESIDE_KM;
}

/** Great-circle distance by the haversine formula. */
function distanceKm([latA, lonA]: readonly [number, number], [latB, lonB]: readonly [number, number]): number {
  const half = (degrees: number): number => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
  const chord = half(latB - latA) + cos(latA) * cos(latB) * half(lonB - lonA);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}
