import type { Evidence, Quantity, Role, Status } from '@dramatis/graph/model';
import type { CompiledTrigger } from '../triggers/compile-triggers.ts';
import type { Slots } from './slots.ts';

/** A trigger that fired, with the words around it. */
export interface FiredTrigger {
  /** Token index of the head of the trigger's words. */
  readonly token: number;
  readonly row: CompiledTrigger;
  readonly slots: Slots;
  /** Tokens that are part of the trigger: the head, its particle, the noun of a light verb. */
  readonly words: readonly number[];
  /** Arguments whose words told the sense ("robbed a bank"); they evoke no event of their own. */
  readonly senses: readonly number[];
}

/** One argument of a fired trigger: a mention, or words that are none. */
export interface Argument {
  readonly role: Role;
  /** Head token of the argument. */
  readonly token: number;
  /** Index of the mention it is, or −1. */
  readonly mention: number;
  /** Entity id, or null. */
  readonly entity: string | null;
  readonly evidence: Evidence;
}

/** An event of one trigger while it is being put together. */
export interface EventDraft extends FiredTrigger {
  readonly arguments: readonly Argument[];
  readonly status: Status;
  readonly background: boolean;
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
  readonly speaker: string | null;
  readonly speakerEvidence: Evidence | null;
  readonly cue: string | null;
  /** Token of the verb of saying that the event is told by, −1 for none. */
  readonly saidBy: number;
  readonly quantity: Quantity | null;
  /** The words that say it was done more than once, or null. */
  readonly repeated: string | null;
  readonly confidence: number;
  /** Tokens of the triggers merged into this event. */
  readonly tellings: readonly number[];
  /** One for each trigger merged into this event; the first is the best. */
  readonly evidence: readonly Evidence[];
}

/** Whether it is told who acts and whom or what is acted on. */
export function hasBothSides(found: readonly Argument[]): boolean {
  return found.some(({ role }) => role === 'actor') && found.some(({ role }) => role === 'recipient');
}
