import type { Event } from '@dramatis/graph/model';
import { GOLD_ROLES, type GoldEvent, type GoldRole } from './gold-graph.ts';

export type ScoredRole = GoldRole | 'speaker';
export const SCORED_ROLES: readonly ScoredRole[] = [...GOLD_ROLES, 'speaker'];

/** Ids of the entities in a role of a gold event. */
export function goldParticipants(event: GoldEvent, role: ScoredRole): readonly string[] {
  if (role === 'speaker') return event.speaker === undefined ? [] : [event.speaker];
  return event[role] ?? [];
}

/** Ids of the entities in a role of a predicted event, each once; the speaker also from `event.speaker`. */
export function predictedParticipants(event: Event, role: ScoredRole): readonly string[] {
  const named = event.participants.filter((participant) => participant.role === role).map(({ entity }) => entity);
  return [...new Set(role === 'speaker' && event.speaker !== null ? [...named, event.speaker] : named)];
}
