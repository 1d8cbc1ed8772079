import type { Event, EventType } from '@dramatis/graph/model';

/** A predicted event and whether a gold standard agrees. */
export interface JudgedEvent {
  readonly confidence: number;
  readonly right: boolean;
  readonly type: EventType;
  /** The trigger row that made it. */
  readonly rule: string;
  readonly background: boolean;
  readonly status: Event['status'];
  readonly hasActor: boolean;
  readonly hasPatient: boolean;
}

/** Coded events that a reader sees by default: no uncoded verbs, no statements. */
export function isShown(event: Event): event is Event & { readonly type: EventType } {
  return event.type !== null && event.type !== 'STATEMENT';
}

/** The record of a judged event. */
export function judged(event: Event & { readonly type: EventType }, right: boolean): JudgedEvent {
  const { confidence, type, background, status, participants, evidence } = event;
  return {
    confidence,
    right,
    type,
    rule: evidence[0]!.rule,
    background,
    status,
    hasActor: participants.some(({ role }) => role === 'actor'),
    hasPatient: participants.some(({ role }) => role !== 'actor' && role !== 'speaker'),
  };
}
