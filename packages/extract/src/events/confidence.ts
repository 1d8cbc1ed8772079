import type { Status } from '@dramatis/graph/model';
import type { CompiledTrigger } from '../triggers/compile-triggers.ts';
import type { Argument } from './event-draft.ts';

/** Each missing side of an event makes the reading of its words less sure. */
const NO_ACTOR = 0.8;
const NO_PATIENT = 0.9;
const UNSURE_STATUS = 0.9;

/**
 * How sure a reading is, 0 … 1: the row's strength, less for what is missing beside it. A strength, not a probability.
 *
 * @returns rounded to two decimals
 */
export function confidenceOf(row: CompiledTrigger, found: readonly Argument[], status: Status): number {
  let confidence = row.strength;
  if (!found.some(({ role, entity }) => role === 'actor' && entity !== null)) confidence *= NO_ACTOR;
  if (!found.some(({ role, entity }) => role !== 'actor' && entity !== null)) confidence *= NO_PATIENT;
  if (status === 'possible') confidence *= UNSURE_STATUS;
  return Math.round(confidence * 100) / 100;
}
