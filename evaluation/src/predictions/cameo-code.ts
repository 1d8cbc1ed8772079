import type { Actor, Entity, Event, Mode } from '@dramatis/graph/model';
import { EVENT_TYPES } from '@dramatis/graph/model';
import { ploverType } from './plover-type.ts';

/** CAMEO codes finer than a type's root, by mode. */
const BY_MODE: Readonly<Partial<Record<Mode, string>>> = {
  visit: '042',
  phone: '041',
  release: '0841',
  withdraw: '0873',
  ceasefire: '0871',
  arrest: '173',
  seize: '171',
  abduct: '181',
  beat: '182',
  torture: '1822',
  explosives: '183',
  'suicide-attack': '1831',
  targeted: '186',
  firearms: '190',
  aerial: '195',
  drone: '195',
  'heavy-weapons': '194',
  troops: '152',
  demo: '141',
  expel: '166',
};

/**
 * The CAMEO code of an event, or null when it has none. Where the mode says no more, the root and a zero: `190` for a fight.
 *
 * @example cameoCode({ type: 'CONSULT', mode: 'visit', status: 'happened' }) //=> '042'
 */
export function cameoCode(event: Pick<Event, 'type' | 'mode' | 'status'>): string | null {
  const type = ploverType(event);
  if (type === null) return null;
  const finer = type === event.type && event.mode !== null ? BY_MODE[event.mode] : undefined;
  const root = EVENT_TYPES[type].cameo;
  return finer ?? (type === 'ASSAULT' ? '190' : root && `${root}0`);
}

/**
 * Country and sector as CAMEO writes an actor: `IRQMIL`, `USAGOV`, `RUS`; empty when neither is known.
 */
export function actorCode(entity: Entity): string {
  return `${entity.country ?? ''}${entity.kind === 'actor' ? sectorOf(entity) : ''}`;
}

function sectorOf(actor: Actor): string {
  return actor.sector === null || actor.sector === 'UNK' ? '' : actor.sector;
}
