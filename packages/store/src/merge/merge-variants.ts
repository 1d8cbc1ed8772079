import type { EntityFacts } from '@dramatis/graph';
import { uniteStrings } from '@dramatis/graph/merge';
import type { Actor, Entity, Location } from '@dramatis/graph/model';

/** An entity as some reports describe it. */
export interface Variant {
  readonly record: Omit<Entity, 'evidence' | 'mentions'>;
  /** Number of reports that do. */
  readonly documents: number;
  readonly mentions: number;
}

/**
 * What `mergeEntities` makes of every report's record, from the records that differ and how many reports have each:
 * an entity of a hundred thousand reports is merged as fast as one of a hundred.
 *
 * @param key of the entity; records of it go before those of others that are it too
 * @param variants at least one
 */
export function mergeVariants(key: string, variants: readonly Variant[]): EntityFacts {
  const kind = most(variants, ({ record }) => record.kind)!;
  const same = variants.filter(({ record }) => record.kind === kind);
  const own = same.filter(({ record }) => record.id === key);
  const label = most(own.length > 0 ? own : same, ({ record }) => record.label)!;
  const names = uniteStrings(variants.flatMap(({ record }) => [record.label, ...record.aliases]));
  const common = {
    label,
    aliases: names.filter((name) => name !== label),
    country: most(same, ({ record }) => record.country),
    mentions: variants.reduce((sum, { mentions }) => sum + mentions, 0),
  };
  if (kind === 'actor') {
    const of = <K extends 'type' | 'sector' | 'wikidata'>(field: K) =>
      most(same, ({ record }) => (record as Actor)[field]);
    return { kind, type: of('type')!, sector: of('sector'), wikidata: of('wikidata'), ...common };
  }
  const point = most(same, ({ record }) => {
    const { lat, lon } = record as Location;
    return lat === null || lon === null ? null : { lat, lon };
  });
  const radiusKm = most(same, ({ record }) => (record as Location).radiusKm ?? null);
  return {
    kind,
    type: most(same, ({ record }) => (record as Location).type)!,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    geonames: most(same, ({ record }) => (record as Location).geonames),
    ...(radiusKm === null ? {} : { radiusKm }),
    ...common,
  };
}

/** The value of most reports, as `choose`: nulls give way, of equally many the first in order of code units. */
function most<T>(variants: readonly Variant[], read: (variant: Variant) => T | null): T | null {
  if (variants.length === 1) return read(variants[0]!);
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const variant of variants) {
    const value = read(variant);
    if (value === null) continue;
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const seen = counts.get(key);
    if (seen) seen.count += variant.documents;
    else counts.set(key, { value, count: variant.documents });
  }
  let best: { readonly key: string; readonly value: T; readonly count: number } | null = null;
  for (const [key, { value, count }] of counts) {
    if (best === null || count > best.count || (count === best.count && key < best.key)) best = { key, value, count };
  }
  return best?.value ?? null;
}
