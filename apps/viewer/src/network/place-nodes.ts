import { seedPositions } from '../layout/seed-positions.ts';
import type { Drawing } from './drawing.ts';

export interface Known {
  readonly x: number;
  readonly y: number;
  /** Moved there by hand. */
  readonly isPinned?: boolean;
}

/** With more new nodes than this share, what is drawn is laid out anew. */
const MANY_NEW = 0.2;
/** Distance of nodes that come out of one, as a share of the extent of all. */
const GAP = 1 / 150;

/**
 * Where the nodes of a drawing begin: where they were last, else where the file has them. What comes out of a node (an opened community) is
 * set in a disc around it; a few new ones in the middle of what they are joined to.
 *
 * @param known by key
 * @returns a place for each node; `isPlaced` is false when there are so many new ones that all should be laid out
 */
export function placeNodes(
  { nodes, edges }: Drawing,
  known: ReadonlyMap<string, Known>,
): { readonly places: readonly Known[]; readonly isPlaced: boolean } {
  const places: (Known | null)[] = nodes.map(({ key, place }) => known.get(key) ?? place);
  const gap = extentOf(places) * GAP;
  const counts = new Map<string, number>();
  nodes.forEach(({ outOf }, at) => {
    const middle = outOf === undefined || places[at] !== null ? undefined : known.get(outOf);
    if (outOf === undefined || middle === undefined) return;
    const count = counts.get(outOf) ?? 0;
    counts.set(outOf, count + 1);
    const [radius, angle] = [gap * Math.sqrt(count + 0.5), count * Math.PI * (3 - Math.sqrt(5))];
    places[at] = { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  });
  const fresh = places.flatMap((place, at) => (place === null ? [at] : []));
  const isPlaced = fresh.length <= nodes.length * MANY_NEW;
  if (isPlaced) placeBetween({ nodes, edges }, places, fresh, gap);
  const seed = seedPositions(new Uint8Array(nodes.length));
  return { places: places.map((place, at) => place ?? { x: seed[at * 2] ?? 0, y: seed[at * 2 + 1] ?? 0 }), isPlaced };
}

function extentOf(places: readonly (Known | null)[]): number {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const place of places) {
    if (place === null) continue;
    [left, right] = [Math.min(left, place.x), Math.max(right, place.x)];
    [bottom, top] = [Math.min(bottom, place.y), Math.max(top, place.y)];
  }
  return left <= right ? Math.max(right - left, top - bottom, 1) : 1;
}

/** A little off the middle of the neighbours, each in a direction of its own. */
function placeBetween(
  { nodes, edges }: Drawing,
  places: (Known | null)[],
  fresh: readonly number[],
  gap: number,
): void {
  if (fresh.length === 0) return;
  const indexOf = new Map(nodes.map(({ key }, at) => [key, at]));
  const sums = new Map(fresh.map((at) => [at, { x: 0, y: 0, count: 0 }]));
  for (const { source, target } of edges) {
    const [from, to] = [indexOf.get(source) ?? -1, indexOf.get(target) ?? -1];
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const [sum, place] = [sums.get(one), places[other]];
      if (sum === undefined || place == null) continue;
      sum.x += place.x;
      sum.y += place.y;
      sum.count += 1;
    }
  }
  for (const [at, { x, y, count }] of sums)
    if (count > 0) places[at] = { x: x / count + gap * 2 * Math.cos(at), y: y / count + gap * 2 * Math.sin(at) };
}
