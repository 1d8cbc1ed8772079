import type { GraphSource, SourceEntity } from './source.ts';

/**
 * The places and all that lie in them: `located-in` or `part-of`, to any depth; in a country, also whatever has its code.
 *
 * @example placesWithin(source, [iraq]) //=> Set { 'location:IRQ', 'location:99592' (Anbar), 'location:98717' (Ramadi) … }
 */
export function placesWithin(source: GraphSource, places: readonly SourceEntity[]): ReadonlySet<string> {
  const reached = new Set(places.map(({ key }) => key));
  const countries = places.flatMap(({ attributes: { type, country } }) =>
    type === 'country' && country !== null ? [country] : [],
  );
  if (countries.length > 0) {
    for (const { key, attributes } of source.entities({ kind: 'location', countries })) {
      if (attributes.kind === 'location' && countries.includes(attributes.country ?? '')) reached.add(key);
    }
  }
  for (const key of reached) {
    for (const edge of source.edges(key, { direction: 'in', relations: ['located-in', 'part-of'] })) {
      reached.add(edge.source);
    }
  }
  return reached;
}
