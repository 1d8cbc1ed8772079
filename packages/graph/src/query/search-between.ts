import type { GraphSource, SourceEdge } from './source.ts';

/** From one node to another, by any of the edges between them. */
export interface Step {
  readonly to: string;
  readonly edges: readonly SourceEdge[];
}

export interface Walk {
  readonly start: string;
  readonly steps: readonly Step[];
}

interface SearchOptions {
  readonly places: boolean;
  readonly visits: number;
}

/** How far nodes are from one side: exact up to `radius`. */
interface Ball {
  readonly distance: Map<string, number>;
  radius: number;
  rim: readonly string[];
}

/**
 * A search from both sides at once, the smaller rim first. It gives the walks of a length that pass no node twice; ask for
 * 0, 1, 2 … in turn. Null once more nodes than `visits` would have to be looked at; the walks of one length end after as
 * many steps.
 */
export function searchBetween(
  source: GraphSource,
  starts: ReadonlySet<string>,
  goals: ReadonlySet<string>,
  { places, visits }: SearchOptions,
): (length: number) => Iterable<Walk> | null {
  const isEnd = (key: string): boolean => starts.has(key) || goals.has(key);
  const stepsFrom = stepping(source, (key) => places || isEnd(key));
  const near: Ball = { distance: new Map(Array.from(starts, (key) => [key, 0])), radius: 0, rim: [...starts] };
  const far: Ball = { distance: new Map(Array.from(goals, (key) => [key, 0])), radius: 0, rim: [...goals] };
  let isOver = false;
  const widen = (): boolean => {
    const ball = near.rim.length <= far.rim.length ? near : far;
    const next: string[] = [];
    for (const key of ball.rim) {
      if (near.distance.size + far.distance.size > visits) return false;
      for (const { to } of stepsFrom(key)) {
        if (ball.distance.has(to)) continue;
        ball.distance.set(to, ball.radius + 1);
        next.push(to);
      }
    }
    ball.radius += 1;
    ball.rim = next;
    return true;
  };
  return (length) => {
    while (!isOver && near.radius + far.radius < length) isOver = !widen();
    if (isOver) return null;
    const carried = distancesToGoal(near, far, length, stepsFrom);
    const toGoal = (key: string): number => carried.get(key) ?? far.distance.get(key) ?? Number.POSITIVE_INFINITY;
    return walksOf(starts, { goals, length, stepsFrom, toGoal, visits });
  };
}

/** Steps from a node, read once; into places only where that is allowed. */
function stepping(source: GraphSource, isAllowed: (place: string) => boolean): (key: string) => readonly Step[] {
  const known = new Map<string, readonly Step[]>();
  const places = new Map<string, boolean>();
  const isPlace = (key: string): boolean => {
    const seen = places.get(key) ?? source.node(key)?.attributes.kind === 'location';
    places.set(key, seen);
    return seen;
  };
  return (key) => {
    const seen = known.get(key);
    if (seen) return seen;
    const steps = new Map<string, SourceEdge[]>();
    for (const edge of source.edges(key)) {
      const to = edge.source === key ? edge.target : edge.source;
      const isEvent = edge.attributes.kind === 'role' && to === edge.source;
      const edges = steps.get(to);
      if (edges) edges.push(edge);
      else if (isEvent || isAllowed(to) || !isPlace(to)) steps.set(to, [edge]);
    }
    const read = Array.from(steps, ([to, edges]) => ({ to, edges }));
    known.set(key, read);
    return read;
  };
}

/** The distances known from the goals, carried on through the nodes known from the start. */
function distancesToGoal(
  near: Ball,
  far: Ball,
  most: number,
  stepsFrom: (key: string) => readonly Step[],
): ReadonlyMap<string, number> {
  const distances = new Map(
    [...near.distance.keys()].flatMap((key) => {
      const known = far.distance.get(key);
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
  let rim = [...distances.keys()].filter((key) => distances.get(key) === far.radius);
  for (let distance = far.radius + 1; rim.length > 0 && distance <= most; distance += 1) {
    const next: string[] = [];
    for (const key of rim) {
      for (const { to } of stepsFrom(key)) {
        if (!near.distance.has(to) || distances.has(to)) continue;
        distances.set(to, distance);
        next.push(to);
      }
    }
    rim = next;
  }
  return distances;
}

interface WalkOptions {
  readonly goals: ReadonlySet<string>;
  readonly length: number;
  readonly stepsFrom: (key: string) => readonly Step[];
  readonly toGoal: (key: string) => number;
  readonly visits: number;
}

function* walksOf(starts: ReadonlySet<string>, options: WalkOptions): Generator<Walk> {
  const { goals, length, stepsFrom, toGoal } = options;
  const passed = new Set<string>(starts);
  const steps: Step[] = [];
  let left = options.visits;
  function* walk(key: string): Generator<readonly Step[]> {
    if (steps.length === length) {
      if (goals.has(key)) yield [...steps];
      return;
    }
    for (const step of stepsFrom(key)) {
      left -= 1;
      if (left < 0) return;
      const remaining = length - steps.length - 1;
      if (passed.has(step.to) || toGoal(step.to) > remaining || (remaining > 0 && goals.has(step.to))) continue;
      passed.add(step.to);
      steps.push(step);
      yield* walk(step.to);
      steps.pop();
      passed.delete(step.to);
    }
  }
  for (const start of starts) {
    if (toGoal(start) > length) continue;
    for (const found of walk(start)) yield { start, steps: found };
  }
}
