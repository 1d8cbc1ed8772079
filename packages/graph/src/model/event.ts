import type { EventType, Mode } from './event-type.ts';
import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';

export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'threatened',
  'possible',
  'alleged',
  'denied',
  'negated',
] as const;
/** Whether the text says it happened. `alleged`: only somebody's claim; `negated`: the text says it did not happen. */
export type Status = (typeof STATUSES)[number];

export const ROLES = [
  'actor',
  'recipient',
  'location',
  'origin',
  'destination',
  'instrument',
  'object',
  'speaker',
] as const;
/** What a participant is to the event; reciprocal events (a meeting) have every side as `actor`. */
export type Role = (typeof ROLES)[number];

/** An entity in a role of an event, and the words that put it there. */
export interface Participant {
  readonly role: Role;
  /** Id of an entity of the same extraction. */
  readonly entity: string;
  readonly evidence: Evidence;
}

/** Words in a role that name no entity: "a car bomb" (instrument), "the bill" (object). */
export interface Filler extends Span {
  readonly role: Role;
  readonly text: string;
}

/** Numbers the text states for the event: persons, or units of the named currency. */
export interface Quantity {
  readonly killed?: number;
  readonly wounded?: number;
  readonly detained?: number;
  readonly missing?: number;
  readonly displaced?: number;
  readonly troops?: number;
  readonly people?: number;
  readonly weapons?: number;
  readonly money?: number;
  /** ISO 4217. */
  readonly currency?: string;
}

/** Somebody did something, somewhere, at some time: one event of one document. */
export interface Event {
  /** From the document's id and the trigger's place in it. */
  readonly id: string;
  readonly kind: 'event';
  /** A short reading for people: "Iraqi army takes control of Ain al-Asad". */
  readonly label: string;
  /** Null for a verb without a trigger row: kept with its roles, hidden by default. */
  readonly type: EventType | null;
  readonly mode: Mode | null;
  readonly status: Status;
  /** History told in passing ("after the U.S. killed …"). */
  readonly background: boolean;
  /** The trigger's words as written. */
  readonly trigger: string;
  /** The trigger's base form: "take control". */
  readonly lemma: string;
  /** ISO 8601 at its own precision: `2020`, `2025-09`, `2026-01-17`; null when unknown or open. */
  readonly start: string | null;
  /** As `start`; a deadline ("by September 2025") has only this. */
  readonly end: string | null;
  /** The time's words as written. */
  readonly time: string | null;
  /** Id of the entity who says so; null for the report itself. */
  readonly speaker: string | null;
  /** The verb or phrase of saying: "confirmed", "according to". */
  readonly cue: string | null;
  readonly quantity: Quantity | null;
  /** The words that say it was done more than once, as written ("repeatedly", "a series of"); absent where none do. */
  readonly repeated?: string;
  /** 0 … 1: strength of the rule and its arguments, not a probability. */
  readonly confidence: number;
  readonly participants: readonly Participant[];
  readonly fillers: readonly Filler[];
  /** At least one: the trigger in its sentence. */
  readonly evidence: readonly Evidence[];
}
