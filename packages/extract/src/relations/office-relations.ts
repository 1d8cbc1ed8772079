import type { Entity } from '@dramatis/graph/model';
import { termAt } from '../actors/term-at.ts';
import type { ActorEntry } from '../gazetteer/gazetteer.ts';
import type { StatedRelation } from './stated-relations.ts';

/** Offices of whoever leads a government, where no other body is named. */
const RULERS = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'supreme leader',
  'head of the junta',
  'king',
  'emir',
  'sultan',
]);
const LEADING =
  /^(?:(?:co-)?leader|head|president|chair|chairman|chairwoman|chief|commander|commander-in-chief|director|secretary[- ]general|director[- ]general)\b/;

/**
 * Who leads or belongs to whom, by the gazetteer's parents and offices of the day, among the entities a report names: the commander `leads`
 * his force, a fleet is `part-of` its navy, a president `leads` the government.
 *
 * Not: a former president; the deputy leader, who is a member.
 *
 * @param entryOf the gazetteer's entry of an entity
 * @param date ISO 8601 day of the report, null when unknown
 */
export function officeRelations(
  entities: readonly Entity[],
  entryOf: (id: string) => ActorEntry | null,
  date: string | null,
): readonly StatedRelation[] {
  const byLabel = new Map(entities.flatMap(({ kind, id, label }) => (kind === 'actor' ? [[label, id] as const] : [])));
  return entities.flatMap((entity): readonly StatedRelation[] => {
    const entry = entryOf(entity.id);
    const term = entry === null ? null : termAt(entry, date);
    if (entry === null || term === null) return [];
    const ruled =
      entry.type === 'person' && RULERS.has(term.office ?? '') ? `actor:government:${entry.country}` : undefined;
    const target = term.parent === null ? ruled : byLabel.get(term.parent);
    if (target === undefined || target === entity.id) return [];
    const leads = target === ruled || LEADING.test(term.office ?? '');
    const relation = entry.type !== 'person' ? 'part-of' : leads ? 'leads' : 'member-of';
    return [{ relation, source: entity.id, target, evidence: { ...entity.evidence[0]!, rule: 'relation/office' } }];
  });
}
