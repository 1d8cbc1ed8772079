import { governmentKey } from './resolve-name.ts';
import type { GraphSource, SourceEntity } from './source.ts';

/** Who acts for a state. */
const ORGANS = ['government', 'military', 'police'] as const;

/**
 * An actor's parts: who is `part-of` it, and of those again; of a country's government also its ministries, forces and
 * police (the country's actors of those types). A people is `part-of` its
 * government in the graph, but does not act for it: it is left out.
 *
 * @returns without the actors themselves
 * @example partsOf(source, resolveName(source, 'Iraq', 'actor').entities) //=> ['Iraqi army', 'Iraqi parliament' …]
 */
export function partsOf(source: GraphSource, actors: readonly SourceEntity[]): readonly SourceEntity[] {
  const whole = new Set(actors.map(({ key }) => key));
  const found = new Map<string, SourceEntity>();
  const reached = [...actors];
  const take = (entity: SourceEntity): void => {
    const { kind, type } = entity.attributes;
    if (kind !== 'actor' || type === 'population' || whole.has(entity.key) || found.has(entity.key)) return;
    found.set(entity.key, entity);
    reached.push(entity);
  };
  for (const { key, attributes } of reached) {
    for (const edge of source.edges(key, { direction: 'in', relations: ['part-of'] })) {
      const node = source.node(edge.source);
      if (node !== null && node.attributes.kind !== 'event') take({ key: node.key, attributes: node.attributes });
    }
    const { country } = attributes;
    if (country === null || key !== governmentKey(country)) continue;
    for (const entity of source.entities({ kind: 'actor', types: ORGANS, countries: [country] })) {
      if (entity.attributes.country === country && isOrgan(entity)) take(entity);
    }
  }
  return [...found.values()];
}

function isOrgan({ attributes }: SourceEntity): boolean {
  return (ORGANS as readonly string[]).includes(attributes.type);
}
