import type { Entity } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { fullerNames } from './fuller-names.ts';

/** The records that are one node of the graph. */
export interface EntityCluster {
  /** The node's key: the id of its fullest name. */
  readonly key: string;
  /** Every id that is this node's, sorted. */
  readonly ids: readonly string[];
  /** At least one. */
  readonly records: readonly Entity[];
}

/**
 * Which records are one entity: those of one id, and those whose names say so. A lesser name joins the one fuller name it
 * may stand for: a surname the only person of the surname whose full name any report tells, if the country or the
 * sector is the same; a short name or initials the only body of that type which a report calls so or, in the same country, may be so
 * abbreviated. Where two fuller names would do, where countries differ, or nothing but the name agrees, they stay apart: two Smiths
 * are two.
 *
 * The result depends on the set of records alone; records that share no id and no `entityKeys`, even by way of others, do not matter
 * to one another. Time grows with the records and with how many share a surname.
 *
 * @example clusterEntities([johnSmith, smithInAnotherReport])[0].ids //=> ['actor:person:john-smith', 'actor:person:smith']
 */
export function clusterEntities(records: Iterable<Entity>): readonly EntityCluster[] {
  const byId = new Map<string, Entity[]>();
  for (const record of records) {
    const same = byId.get(record.id);
    if (same) same.push(record);
    else byId.set(record.id, [record]);
  }
  const fuller = fullerNames(byId);
  const clusters = new Map<string, string[]>();
  for (const id of [...byId.keys()].sort(byCodeUnits)) {
    const key = fuller.get(id) ?? id;
    const ids = clusters.get(key);
    if (ids) ids.push(id);
    else clusters.set(key, [id]);
  }
  return [...clusters]
    .map(([key, ids]) => ({ key, ids, records: ids.flatMap((id) => byId.get(id)!) }))
    .sort((a, b) => byCodeUnits(a.key, b.key));
}
