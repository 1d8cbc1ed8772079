import type { Event, Status } from '../model/index.ts';
import { countsDiffer } from './counts.ts';

const DENIALS: ReadonlySet<Status> = new Set(['denied', 'negated']);

/** Whether one account says that it did not happen. */
export function isDenial({ status }: Pick<Event, 'status'>): boolean {
  return DENIALS.has(status);
}

/** Whether two accounts cannot both be true of one event: in a number, or in whether it happened. */
export function claimsDiffer(a: Event, b: Event): boolean {
  return isDenial(a) !== isDenial(b) || countsDiffer(a.quantity, b.quantity);
}
