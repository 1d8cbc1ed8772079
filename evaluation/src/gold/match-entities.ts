import type { Entity } from '@dramatis/graph/model';
import { assign } from './assign.ts';
import type { GoldActor, GoldLocation } from './gold-graph.ts';

/** A gold item and the prediction that stands for it. */
export interface Pair<G, P> {
  readonly gold: G;
  readonly predicted: P;
}

const SAME_LABEL = 100;

/**
 * Pair gold entities of one kind with predicted ones by their names: the greatest sum of shared names, an equal label
 * counting as a hundred.
 *
 * @param gold actors, or locations
 * @param predicted entities of the same kind
 */
export function matchEntities<G extends GoldActor | GoldLocation, P extends Entity>(
  gold: readonly G[],
  predicted: readonly P[],
): readonly Pair<G, P>[] {
  const goldNames = gold.map(({ label, mentions }) => nameSet([label, ...mentions]));
  const names = predicted.map(({ label, aliases, evidence }) =>
    nameSet([label, ...aliases, ...evidence.map(({ text }) => text)]),
  );
  const weights = gold.map((entity, row) =>
    predicted.map((other, column) => {
      const shared = [...goldNames[row]!].filter((name) => names[column]!.has(name)).length;
      return shared + (nameKey(entity.label) === nameKey(other.label) ? SAME_LABEL : 0);
    }),
  );
  return assign(weights).map(([row, column]) => ({ gold: gold[row]!, predicted: predicted[column]! }));
}

/**
 * A name for comparison: lower case, no accents or marks, no article, no possessive ending.
 *
 * @example nameKey('The U.S.-led coalition’s') //=> 'us led coalition'
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[.'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/u, '');
}

const nameSet = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(nameKey).filter((name) => name !== ''));
