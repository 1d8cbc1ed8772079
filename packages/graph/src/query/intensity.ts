import { eventCodes } from '../codes/plover.ts';
import type { EventType, Status } from '../model/index.ts';

/**
 * Goldstein's scale, −10 (conflict) … 10 (cooperation), of the CAMEO root that each type stands for; of RETREAT, whose
 * codes 084–087 have 7 to 9, the least.
 *
 * @see Goldstein 1992, Journal of Conflict Resolution 36(2); on CAMEO's codes as in GDELT's CAMEO.goldsteinscale.txt
 */
const INTENSITY: Readonly<Partial<Record<EventType, number>>> = {
  AGREE: 4,
  CONSULT: 1,
  SUPPORT: 3.5,
  CONCEDE: 5,
  COOPERATE: 6,
  AID: 7,
  RETREAT: 7,
  REQUEST: -5,
  ACCUSE: -2,
  REJECT: -4,
  THREATEN: -6,
  PROTEST: -6.5,
  SANCTION: -4,
  MOBILIZE: -7.2,
  COERCE: -7,
  ASSAULT: -9,
};

/**
 * How hostile or friendly an event is, −10 … 10; a planned or threatened deed counts as the words it is so far
 * (`eventCodes`). Null where the scale has no figure: our own types, no type, and what did not happen.
 *
 * @example intensityOf({ type: 'ASSAULT', status: 'happened' }) //=> -9
 * @example intensityOf({ type: 'ASSAULT', status: 'threatened' }) //=> -6
 */
export function intensityOf(event: { readonly type: EventType | null; readonly status: Status }): number | null {
  if (event.status === 'denied' || event.status === 'negated') return null;
  const { plover } = eventCodes(event);
  return plover === null ? null : (INTENSITY[plover] ?? null);
}
