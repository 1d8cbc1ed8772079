import type { Evidence, Role } from '../model/index.ts';
import type { Account } from './account.ts';
import { uniteEvidence } from './unite-evidence.ts';

/** A participant of a merged event. */
export interface RoleEdge {
  readonly role: Role;
  /** Its node. */
  readonly entity: string;
  readonly evidence: readonly Evidence[];
}

/**
 * Each participant of an event once in each role, with all words that put it there.
 *
 * @param entityKey the node of an account's entity, or null where there is none; such a participant is left out
 */
export function mergeRoles(
  accounts: readonly Account[],
  entityKey: (id: string) => string | null,
): readonly RoleEdge[] {
  const edges = new Map<string, { readonly role: Role; readonly entity: string; readonly evidence: Evidence[] }>();
  for (const { role, entity: id, evidence } of accounts.flatMap(({ event }) => event.participants)) {
    const entity = entityKey(id);
    if (entity === null) continue;
    const edge = edges.get(`${role} ${entity}`);
    if (edge) edge.evidence.push(evidence);
    else edges.set(`${role} ${entity}`, { role, entity, evidence: [evidence] });
  }
  return [...edges.values()].map((edge) => ({ ...edge, evidence: uniteEvidence(edge.evidence) }));
}
