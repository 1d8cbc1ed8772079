const EARTH_KM = 6371;
const radians = (degrees) => (degrees * Math.PI) / 180;

/** Signed area of a ring on the sphere, km² (Chamberlain and Duquette 2007), and the area-weighted sum of its middle. */
function ringExtent(ring) {
  let area = 0;
  let flat = 0;
  let lon = 0;
  let lat = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i];
    const [x2, y2] = ring[(i + 1) % ring.length];
    area += radians(x2 - x1) * (2 + Math.sin(radians(y1)) + Math.sin(radians(y2)));
    const cross = x1 * y2 - x2 * y1;
    flat += cross;
    lon += (x1 + x2) * cross;
    lat += (y1 + y2) * cross;
  }
  const [x, y] = flat === 0 ? ring[0] : [lon / (3 * flat), lat / (3 * flat)];
  return { area: Math.abs((area * EARTH_KM * EARTH_KM) / 2), x, y };
}

/**
 * The radius in km of a circle as large as the polygons, and the middle of the largest of them (outer rings only).
 *
 * @param polygons arrays of rings of [longitude, latitude]
 */
export function polygonExtent(polygons) {
  const parts = polygons.map(([outer]) => ringExtent(outer)).sort((a, b) => b.area - a.area);
  const area = parts.reduce((sum, part) => sum + part.area, 0);
  return { radius: Math.max(1, Math.round(Math.sqrt(area / Math.PI))), lon: parts[0].x, lat: parts[0].y };
}
