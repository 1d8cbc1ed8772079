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
}

/** What only one report knows carries the report's id. */
const REPORT = /d-[0-9a-f]{12}/;

/** @param facts what the variants are merged to */
export function namesOf(key: string, variants: readonly Variant[], facts: EntityFacts): EntityNames {
  const keys = new Set(variants.flatMap(({ record }) => entityKeys(entityOf(key, record))));
  if (keys.size === 0) return { keys: [], sought: null };
  const own = entityKeys(entityOf(key, { ...variants[0]!.record, ...facts, aliases: [] } as Variant['record']));
  const [sought] = [...own].sort((a, b) => b.length - a.length);
  return {
    keys: [...keys].map(hashOf).sort((a, b) => a - b),
    sought: sought === undefined ? null : hashOf(sought),
  };
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
