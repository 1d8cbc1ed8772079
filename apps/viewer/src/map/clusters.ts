import type { MapPlace } from './place-counts.ts';

/** A place and where it is drawn, in pixels of the unzoomed map. */
export interface MapPoint {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
}

/** Places drawn as one, named after the first of them. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  /** Most events first. */
  readonly points: readonly MapPoint[];
  readonly events: number;
  readonly conflicts: number;
}

/**
 * Put places together that would cover one another: from the one with most events on, each takes what lies within `reach`.
 * A grid of cells of that size keeps it linear where places are spread out.
 *
 * @param reach pixels of the unzoomed map
 * @example clusters([], 20) //=> []
 */
export function clusters(points: readonly MapPoint[], reach: number): readonly Cluster[] {
  const cell = (value: number) => Math.floor(value / reach);
  const cells = new Map<string, MapPoint[]>();
  const keyOf = (column: number, row: number) => `${column},${row}`;
  for (const point of points) {
    const key = keyOf(cell(point.x), cell(point.y));
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [point]);
    else there.push(point);
  }
  const taken = new Set<MapPoint>();
  const found: Cluster[] = [];
  for (const point of [...points].sort(byEvents)) {
    if (taken.has(point)) continue;
    const members: MapPoint[] = [];
    for (const column of [-1, 0, 1])
      for (const row of [-1, 0, 1])
        for (const other of cells.get(keyOf(cell(point.x) + column, cell(point.y) + row)) ?? [])
          if (!taken.has(other) && (other.x - point.x) ** 2 + (other.y - point.y) ** 2 <= reach ** 2) {
            taken.add(other);
            members.push(other);
          }
    members.sort(byEvents);
    const sum = (of: 'events' | 'conflicts') => members.reduce((total, { place }) => total + place[of], 0);
    found.push({ x: point.x, y: point.y, points: members, events: sum('events'), conflicts: sum('conflicts') });
  }
  return found;
}

const byEvents = (a: MapPoint, b: MapPoint): number =>
  b.place.events - a.place.events || (a.place.key < b.place.key ? -1 : 1);

/** Pixels on screen, whatever the zoom. */
export const clusterRadius = ({ events }: Cluster): number => 5 + Math.min(18, 2.2 * Math.sqrt(events));

/** The place's name, or the first place's and how many more. */
export const clusterWords = ({ points }: Cluster): string =>
  points.length === 1 ? (points[0]?.place.label ?? '') : `${points[0]?.place.label} +${points.length - 1}`;
