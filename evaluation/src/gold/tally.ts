import type { EventType } from '@dramatis/graph/model';
import { addCounts, addShares, type Counts, NO_COUNTS, NO_SHARE, type Share } from './counts.ts';
import type { ScoredRole } from './participants.ts';

/** Precision and recall are taken of these. */
export const COUNTED = [
  'nodes',
  'actors',
  'locations',
  'events',
  'eventsStrict',
  'triggers',
  'roles',
  'rolesOnMatched',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Accuracy on what was found is taken of these. */
export const SHARED = ['entityType', 'coordinates', 'status', 'background', 'mode', 'dates', 'quantity'] as const;
export type Shared = (typeof SHARED)[number];

/** The raw counts of one report; those of a collection are their sums. */
export interface Tally {
  readonly counts: Readonly<Record<Counted, Counts>>;
  readonly shares: Readonly<Record<Shared, Share>>;
  readonly byRole: Readonly<Partial<Record<ScoredRole, Counts>>>;
  readonly byType: Readonly<Partial<Record<EventType, Counts>>>;
  /** Predicted events that tell a matched one a second time. */
  readonly repeats: number;
}

export const NO_TALLY: Tally = {
  counts: fill(COUNTED, NO_COUNTS),
  shares: fill(SHARED, NO_SHARE),
  byRole: {},
  byType: {},
  repeats: 0,
};

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    counts: { ...a.counts, ...addEach(a.counts, b.counts, addCounts) },
    shares: { ...a.shares, ...addEach(a.shares, b.shares, addShares) },
    byRole: addEach(a.byRole, b.byRole, addCounts),
    byType: addEach(a.byType, b.byType, addCounts),
    repeats: a.repeats + b.repeats,
  };
}

function addEach<K extends string, V>(
  a: Readonly<Partial<Record<K, V>>>,
  b: Readonly<Partial<Record<K, V>>>,
  add: (a: V, b: V) => V,
): Partial<Record<K, V>> {
  const sums: Partial<Record<K, V>> = {};
  for (const key of keysOf(a, b)) {
    const [left, right] = [a[key], b[key]];
    sums[key] = left === undefined ? right! : right === undefined ? left : add(left, right);
  }
  return sums;
}

function keysOf<K extends string>(...records: readonly Readonly<Partial<Record<K, unknown>>>[]): readonly K[] {
  const keys = records.flatMap((record) => Object.keys(record) as K[]);
  return [...new Set(keys)].sort();
}

function fill<K extends string, V>(keys: readonly K[], value: V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;
}
