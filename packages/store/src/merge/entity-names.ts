import { type EntityFacts, entityKeys } from '@dramatis/graph';
import type { Entity, Evidence } from '@dramatis/graph/model';
import { hashOf } from '../hash.ts';
import type { Variant } from './merge-variants.ts';

/** By what names an entity may be another's fuller name, or a lesser one of it. */
export interface EntityNames {
  /** Hashes of `entityKeys`, sorted. */
  readonly keys: readonly number[];
  /** Hash of the key under which fuller names of it stand; null where it can have none. */
  readonly sought: number | null;
  /** JSON of both and of what else decides who is whose fuller name: equal where nothing has to be found anew. */
  readonly packed: string;
}

/** What only one report knows carries the report's id. */
const REPORT = /d-[0-9a-f]{12}/;

/** @param facts what the variants are merged to */
export function namesOf(key: string, variants: readonly Variant[], facts: EntityFacts): EntityNames {
  const keys = new Set(variants.flatMap(({ record }) => entityKeys(entityOf(key, record))));
  const own =
    keys.size === 0
      ? []
      : entityKeys(entityOf(key, { ...variants[0]!.record, ...facts, aliases: [] } as Variant['record']));
  const [longest] = [...own].sort((a, b) => b.length - a.length);
  const hashes = [...keys].map(hashOf).sort((a, b) => a - b);
  const sought = longest === undefined ? null : hashOf(longest);
  const sector = 'sector' in facts ? facts.sector : null;
  return {
    keys: hashes,
    sought,
    packed: JSON.stringify([facts.kind, facts.type, facts.country, sector, sought, hashes]),
  };
}

/** The hashes of `EntityNames.packed`. */
export function unpackNames(packed: string | null): Pick<EntityNames, 'keys' | 'sought'> {
  if (packed === null) return { keys: [], sought: null };
  const [sought, keys] = (JSON.parse(packed) as unknown[]).slice(-2) as [number | null, readonly number[]];
  return { sought, keys };
}

/** A record as the functions that merge all at once take it. */
export function entityOf(key: string, record: Variant['record']): Entity {
  const [document] = REPORT.exec(key) ?? [];
  return {
    ...record,
    id: key,
    mentions: 1,
    evidence: document === undefined ? [] : [{ document } as Evidence],
  } as unknown as Entity;
}
