import type { Role, Status } from '@dramatis/graph/model';
import type { CompiledTrigger } from '../triggers/compile-triggers.ts';
import type { Argument } from './event-draft.ts';

/** Each missing side of an event makes the reading of its words less sure; the doer is dropped on purpose more often ("was killed"). */
const NO_ACTOR = 0.88;
const NO_PATIENT = 0.88;
/** A place alone says little about what a noun means: "the war in Liberia", "a forum in Kigali". */
const PLACE_ALONE = 0.85;
/** What did not plainly happen is the commoner misreading: "could", "is fighting for". */
const UNSURE: ReadonlyMap<Status, number> = new Map([
  ['possible', 0.85],
  ['ongoing', 0.9],
]);

const PATIENTS: readonly Role[] = ['recipient', 'object', 'origin', 'destination'];

/**
 * How sure a reading is, 0 … 1: the row's strength, less for what is missing beside it. A strength, not a probability.
 *
 * @returns rounded to two decimals
 */
export function confidenceOf(row: CompiledTrigger, found: readonly Argument[], status: Status): number {
  const has = (roles: readonly Role[]): boolean =>
    found.some(({ role, entity }) => entity !== null && roles.includes(role));
  let confidence = row.strength;
  if (!has(['actor'])) confidence *= NO_ACTOR;
  if (!has(PATIENTS)) confidence *= NO_PATIENT;
  if (row.trigger.pos === 'noun' && !has(['actor', ...PATIENTS])) confidence *= PLACE_ALONE;
  confidence *= UNSURE.get(status) ?? 1;
  return Math.round(confidence * 100) / 100;
}
