import type { Entity, Event, Extraction, Role, Span } from '@dramatis/graph/model';

/** A participant or filler of an event, and where it stands. */
export interface Argument extends Span {
  readonly role: Role;
  readonly text: string;
  /** Null for words that name no entity. */
  readonly entity: Entity | null;
}

/** Every participant and filler of an event whose role is one of `roles` (all, when left out), in text order. */
export function argumentsOf(event: Event, extraction: Extraction, roles?: readonly Role[]): readonly Argument[] {
  const participants = event.participants.map(({ role, entity, evidence: { start, end, text } }) => ({
    role,
    start,
    end,
    text,
    entity: extraction.entities.find((candidate) => candidate.id === entity) ?? null,
  }));
  const fillers = event.fillers.map(({ role, start, end, text }) => ({ role, start, end, text, entity: null }));
  return [...participants, ...fillers]
    .filter(({ role }) => !roles || roles.includes(role))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The trigger's span. */
export function triggerOf(event: Event): Span {
  const { start, end } = event.evidence[0]!;
  return { start, end };
}

/** Start and end alone, without whatever else a record carries. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
