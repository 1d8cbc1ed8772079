import type { GraphColumns } from '../graph/columns.ts';
import { KINDS } from '../graph/view-graph.ts';

/** All that passed from one actor to another. */
export interface Dyad {
  readonly key: string;
  /** Node indices of the actors. */
  readonly from: number;
  readonly to: number;
  /** Node indices of the events, in the graph's order. */
  readonly events: readonly number[];
  /** The quadrant most of them are of; '' for none. */
  readonly quad: string;
}

const EVENT = KINDS.indexOf('event');
const ACTOR = KINDS.indexOf('actor');

/** @example readDyadKey(dyadKey('a', 'b')) //=> ['a', 'b'] */
export const dyadKey = (from: string, to: string): string => JSON.stringify([from, to]);

/** The actors' keys of a dyad's key; null for what is none. */
export function readDyadKey(key: string): readonly [string, string] | null {
  try {
    const read: unknown = JSON.parse(key);
    return Array.isArray(read) && read.length === 2 && read.every((end) => typeof end === 'string')
      ? [read[0] as string, read[1] as string]
      : null;
  } catch {
    return null;
  }
}

/**
 * Actor → recipient for every shown event; where it has no recipient (a meeting), each pair of its actors in key order.
 * A meeting of many makes no pairs: of 20 it would be 190.
 *
 * @param mask which nodes are shown, by index
 */
export function dyads(columns: GraphColumns, mask: Uint8Array): readonly Dyad[] {
  const { kind, keys, quad } = columns;
  const found = new Map<string, { from: number; to: number; events: number[] }>();
  const add = (from: number, to: number, event: number) => {
    const key = dyadKey(keys[from] as string, keys[to] as string);
    const dyad = found.get(key);
    if (dyad === undefined) found.set(key, { from, to, events: [event] });
    else if (dyad.events.at(-1) !== event) dyad.events.push(event);
  };
  for (let event = 0; event < keys.length; event += 1) {
    if (kind[event] !== EVENT || mask[event] !== 1) continue;
    const actors = inRole(columns, mask, event, 'actor');
    const recipients = inRole(columns, mask, event, 'recipient');
    for (const from of actors) for (const to of recipients) if (from !== to) add(from, to, event);
    if (recipients.length > 0 || actors.length > MANY) continue;
    actors.forEach((from, at) => {
      for (const to of actors.slice(at + 1)) {
        const [first, second] = (keys[from] as string) < (keys[to] as string) ? [from, to] : [to, from];
        add(first, second, event);
      }
    });
  }
  return [...found].map(([key, { from, to, events }]) => ({
    key,
    from,
    to,
    events,
    quad: mostFrequent(events.map((event) => quad.words[quad.codes[event] as number] ?? '')),
  }));
}

const MANY = 6;

function inRole(columns: GraphColumns, mask: Uint8Array, event: number, role: string): readonly number[] {
  const { source, target, isRole, edgeName, kind, edgesAt } = columns;
  const found: number[] = [];
  for (let at = edgesAt.starts[event] as number; at < (edgesAt.starts[event + 1] as number); at += 1) {
    const edge = edgesAt.values[at] as number;
    const node = target[edge] as number;
    if (isRole[edge] === 1 && source[edge] === event && kind[node] === ACTOR && mask[node] === 1)
      if (edgeName.words[edgeName.codes[edge] as number] === role) found.push(node);
  }
  return found;
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
