import type { ActorAttributes, DramatisGraph, LocationAttributes } from '../dramatis-graph.ts';
import { byCodeUnits } from '../order.ts';

export interface FoundEntity {
  readonly key: string;
  readonly attributes: ActorAttributes | LocationAttributes;
}

/**
 * Actors and places of that name, in any case: those labelled so, then those with it as an alias; more mentioned ones first.
 *
 * @example find(graph, 'Washington')[0].attributes.label //=> 'Government of the United States'
 */
export function find(graph: DramatisGraph, nameOrAlias: string): readonly FoundEntity[] {
  const wanted = folded(nameOrAlias);
  const ranked: { readonly rank: number; readonly entity: FoundEntity }[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind === 'event') return;
    const isLabel = folded(attributes.label) === wanted;
    if (!isLabel && !attributes.aliases.some((alias) => folded(alias) === wanted)) return;
    ranked.push({ rank: isLabel ? 0 : 1, entity: { key, attributes } });
  });
  return ranked
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.entity.attributes.mentions - a.entity.attributes.mentions ||
        byCodeUnits(a.entity.key, b.entity.key),
    )
    .map(({ entity }) => entity);
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}
