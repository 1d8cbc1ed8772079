import type { Entity } from '../model/index.ts';
import { personName } from './person-name.ts';

/** A participant as accounts of different reports compare it. */
export interface Party {
  /** What the same party has in every report: a surname, a state, else the entity's id; null where only its own report knows who it is. */
  readonly key: string | null;
  /** It does and suffers things once in a while: a person, a body, a town; not a state, an armed group, a medium or a world body. */
  readonly named: boolean;
  /** A person's first name, where told. */
  readonly given: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** Armed forces, police or offices of a state: names for them are many. */
  readonly isOfState: boolean;
  /** WGS84 degrees, latitude first. */
  readonly point: readonly [number, number] | null;
}

const STATE = /^(?:actor:(?:government|military|population)|location):([A-Z]{3})$/;
const BROAD = /^actor:(?:media:|militia:|population:|[a-z]+:int:)/;
const OF_STATES: ReadonlySet<string> = new Set(['government', 'military', 'police']);
const FINE_PLACES: ReadonlySet<string> = new Set(['settlement', 'facility', 'water', 'area']);

/**
 * A state, its government, its forces and its people compare as one: "the U.S. struck", "American troops struck".
 *
 * @param document id of the entity's report: what only that report identifies carries it in its id
 * @example partyOf(hughJackman, 'd-1').key //=> 'person:jackman'
 */
export function partyOf(entity: Entity, document: string): Party {
  const { id, country } = entity;
  const point =
    entity.kind === 'location' && entity.lat !== null && entity.lon !== null
      ? ([entity.lat, entity.lon] as const)
      : null;
  if (id.includes(document)) return { key: null, named: false, given: null, country, isOfState: false, point };
  const state = STATE.exec(id)?.[1];
  if (state !== undefined)
    return { key: `state:${state}`, named: false, given: null, country: state, isOfState: true, point: null };
  if (entity.kind === 'location')
    return { key: id, named: FINE_PLACES.has(entity.type), given: null, country, isOfState: false, point };
  if (entity.type === 'person') {
    const { surname, given } = personName(entity.label);
    return { key: `person:${surname}`, named: true, given, country, isOfState: false, point: null };
  }
  return { key: id, named: !BROAD.test(id), given: null, country, isOfState: OF_STATES.has(entity.type), point: null };
}
