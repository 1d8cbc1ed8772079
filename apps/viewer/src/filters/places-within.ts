import type { GraphColumns } from '../graph/columns.ts';

const WITHIN = ['located-in', 'part-of'];

/** A place and all places within it, by node index: 1 or 0. A key that is not there has none. */
export function placesWithin(columns: GraphColumns, place: string): Uint8Array {
  const { source, target, isRole, edgeName, edgesAt, indexOf, keys } = columns;
  const within = new Uint8Array(keys.length);
  const first = indexOf.get(place);
  if (first === undefined) return within;
  within[first] = 1;
  const open = [first];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let at = edgesAt.starts[node] as number; at < (edgesAt.starts[node + 1] as number); at += 1) {
      const edge = edgesAt.values[at] as number;
      const inner = source[edge] as number;
      if (target[edge] !== node || isRole[edge] === 1 || within[inner] === 1) continue;
      if (!WITHIN.includes(edgeName.words[edgeName.codes[edge] as number] ?? '')) continue;
      within[inner] = 1;
      open.push(inner);
    }
  }
  return within;
}
