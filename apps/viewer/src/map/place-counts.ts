import type { Visibility } from '../filters/visibility.ts';
import { KINDS, type ViewGraph } from '../graph/view-graph.ts';

/** A place with a position, and how much of what is shown was there. */
export interface MapPlace {
  readonly key: string;
  readonly label: string;
  /** WGS84 degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number | null;
  readonly events: number;
  /** Those of them in which somebody acts against somebody. */
  readonly conflicts: number;
}

const EVENT = KINDS.indexOf('event');
const LOCATION = KINDS.indexOf('location');
const PLACE_ROLES = ['location', 'origin', 'destination'];

/** The shown places that have a position, with their shown events; and how many have none. */
export function placeCounts(
  { columns, nodes }: ViewGraph,
  visible: Visibility,
): { readonly places: readonly MapPlace[]; readonly unplaced: number } {
  const { source, target, isRole, edgeName, keys, kind, quad } = columns;
  const events = new Uint32Array(keys.length);
  const conflicts = new Uint32Array(keys.length);
  const isPlaceRole = edgeName.words.map((word) => PLACE_ROLES.includes(word));
  const isConflict = quad.words.map((word) => word.endsWith('conflict'));
  for (let edge = 0; edge < source.length; edge += 1) {
    const event = source[edge] as number;
    if (isRole[edge] !== 1 || !isPlaceRole[edgeName.codes[edge] as number]) continue;
    if (visible.nodes[event] !== 1 || kind[event] !== EVENT) continue;
    const place = target[edge] as number;
    events[place] = (events[place] as number) + 1;
    if (isConflict[quad.codes[event] as number]) conflicts[place] = (conflicts[place] as number) + 1;
  }
  const places: MapPlace[] = [];
  let unplaced = 0;
  for (let node = 0; node < keys.length; node += 1) {
    if (kind[node] !== LOCATION || visible.nodes[node] !== 1) continue;
    const { key, label, lat, lon, radiusKm } = nodes.get(keys[node] as string) ?? {};
    if (key === undefined || label === undefined) continue;
    if (lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180) unplaced += 1;
    else
      places.push({
        key,
        label,
        lat,
        lon,
        radiusKm: radiusKm ?? null,
        events: events[node] as number,
        conflicts: conflicts[node] as number,
      });
  }
  return { places, unplaced };
}
