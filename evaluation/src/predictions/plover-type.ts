import { eventCodes } from '@dramatis/graph';
import type { Event, EventType, Mode } from '@dramatis/graph/model';

/**
 * CONTROL in PLOVER's terms, by mode: CAMEO 191 and 192 (blockade, occupy territory) are PLOVER's COERCE; giving a place up is RETREAT.
 * PERSONNEL, INCIDENT and STATEMENT have no class there and are left out.
 */
const CONTROL: Readonly<Partial<Record<Mode, EventType>>> = {
  take: 'COERCE',
  hold: 'COERCE',
  handover: 'RETREAT',
  lose: 'RETREAT',
};

/** CAMEO 0871, "declare a truce or ceasefire", is PLOVER's RETREAT. */
const CEASEFIRE = /\b(?:cease-?fire|truce|armistice)\b/;

type PloverEvent = Pick<Event, 'type' | 'mode' | 'status'> & Partial<Pick<Event, 'lemma'>>;

/** CAMEO 035, "express intent to yield", is PLOVER's AGREE in its own table, whatever is to be yielded. */
const YIELDING: ReadonlySet<EventType> = new Set<EventType>(['CONCEDE', 'RETREAT']);

/**
 * The PLOVER type of an event, with planned and threatened deeds folded as PLOVER does (`eventCodes`), or null when PLOVER codes no such
 * event: ours alone, uncoded, or said not to have happened.
 *
 * @example ploverType({ type: 'RETREAT', mode: 'withdraw', status: 'planned' }) //=> 'AGREE'
 * @see openeventdata/PLOVER, the table of CAMEO's codes of 2021-09-17
 */
export function ploverType({ type, mode, status, lemma = '' }: PloverEvent): EventType | null {
  if (type === null || status === 'negated') return null;
  if (type === 'CONCEDE' && status === 'happened' && CEASEFIRE.test(lemma)) return 'RETREAT';
  const theirs = type === 'CONTROL' ? (mode === null ? undefined : CONTROL[mode]) : type;
  if (theirs !== undefined && status === 'planned' && YIELDING.has(theirs)) return 'AGREE';
  return theirs === undefined ? null : eventCodes({ type: theirs, status }).plover;
}
