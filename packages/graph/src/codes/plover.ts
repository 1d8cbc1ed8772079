import { EVENT_TYPES, type EventType, type Status } from '../model/index.ts';

const UNREALISED: readonly Status[] = ['planned', 'threatened'];

/** What PLOVER codes instead of a deed that is only planned or threatened. */
const FOLDED: Readonly<Partial<Record<EventType, EventType>>> = {
  CONSULT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  RETREAT: 'CONCEDE',
  PROTEST: 'THREATEN',
  SANCTION: 'THREATEN',
  MOBILIZE: 'THREATEN',
  COERCE: 'THREATEN',
  ASSAULT: 'THREATEN',
};

/** PLOVER's and CAMEO's codes of an event; null where they have none. */
export interface EventCodes {
  readonly plover: EventType | null;
  /** Two digits. */
  readonly cameo: string | null;
}

/**
 * The codes of the public vocabularies, which fold planned and threatened deeds into words ("plans to withdraw" is CONCEDE).
 *
 * @example eventCodes({ type: 'RETREAT', status: 'planned' }) //=> { plover: 'CONCEDE', cameo: '08' }
 * @see openeventdata/PLOVER, PLOVER manual 2.0
 */
export function eventCodes(event: { readonly type: EventType | null; readonly status: Status }): EventCodes {
  if (event.type === null) return { plover: null, cameo: null };
  const type = UNREALISED.includes(event.status) ? (FOLDED[event.type] ?? event.type) : event.type;
  const cameo = EVENT_TYPES[type]?.cameo ?? null;
  return { plover: cameo === null ? null : type, cameo };
}
