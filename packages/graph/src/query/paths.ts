import type { DramatisGraph } from '../dramatis-graph.ts';
import type { Evidence } from '../model/index.ts';
import { page } from './events.ts';
import { sourceOf } from './graph-source.ts';
import { resolveName } from './resolve-name.ts';
import { type Step, searchBetween } from './search-between.ts';
import type { GraphSource, SourceEdge, SourceNode } from './source.ts';

export interface PathOptions {
  /** Paths at most. */
  readonly limit?: number;
  /** Edges at most: two are one event with both in it. */
  readonly maxLength?: number;
  /** Whether a path may run through a place: two events in one city have little to do with each other. */
  readonly places?: boolean;
  /** Pieces of evidence at most that an edge brings along. */
  readonly evidence?: number;
  /** Nodes to look at at most; a search that comes so far gives what it has found. */
  readonly visits?: number;
}

export const PATH_DEFAULTS: Required<PathOptions> = {
  limit: 5,
  maxLength: 6,
  places: false,
  evidence: 3,
  visits: 200_000,
};

export interface PathLink extends SourceEdge {
  readonly evidence: readonly Evidence[];
}

export interface Path {
  /** From one end to the other. */
  readonly nodes: readonly SourceNode[];
  /** Between each node and the next: all edges there, either way. */
  readonly links: readonly (readonly PathLink[])[];
}

/**
 * How two are connected, through events and relations: shortest paths first, in whatever direction their edges run; no
 * path is given twice or passes a node twice.
 *
 * @param a key or name (`resolveName`); of several with the name, any may be the end
 * @throws {RangeError} nothing has the name
 * @example paths(graph, 'Iran', 'Ain al-Asad')[0].nodes.map(({ attributes }) => attributes.label)
 * //=> ['Government of Iran', 'Government of Iran attacked Ain al-Asad', 'Ain al-Asad']
 */
export function* paths(
  from: DramatisGraph | GraphSource,
  a: string,
  b: string,
  options: PathOptions = {},
): Generator<Path, void, undefined> {
  const source = sourceOf(from);
  const { limit, maxLength, places, evidence, visits } = { ...PATH_DEFAULTS, ...options };
  const starts = ends(source, a);
  const goals = ends(source, b);
  const search = searchBetween(source, starts, goals, { places, visits });
  let count = 0;
  for (let length = 0; length <= maxLength; length += 1) {
    const walks = search(length);
    if (walks === null) return;
    for (const { start, steps } of walks) {
      if (count >= limit) return;
      count += 1;
      yield pathOf(source, start, steps, evidence);
    }
  }
}

/** An event may be an end by its key. */
function ends(source: GraphSource, name: string): ReadonlySet<string> {
  if (source.node(name) !== null) return new Set([name]);
  const { entities, near } = resolveName(source, name);
  if (entities.length > 0) return new Set(entities.map(({ key }) => key));
  throw new RangeError(`Nothing is called "${name}"${near.length > 0 ? `; like it: ${near.join(', ')}` : ''}.`);
}

function pathOf(source: GraphSource, start: string, steps: readonly Step[], evidence: number): Path {
  const keys = [start, ...steps.map(({ to }) => to)];
  const linked = (edge: SourceEdge): PathLink => ({
    ...edge,
    evidence: [...page(source.evidence(edge.key), { limit: evidence, offset: 0 })],
  });
  return { nodes: keys.flatMap((key) => source.node(key) ?? []), links: steps.map(({ edges }) => edges.map(linked)) };
}
