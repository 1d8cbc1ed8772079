import { ACTOR_TYPES, EVENT_TYPES, LOCATION_TYPES, STATUSES } from '@dramatis/graph/model';
import { GOLD_ROLES, type GoldEvent, type GoldGraph, triggersOf } from './gold-graph.ts';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * What is wrong with a gold file, one line a fault; empty when nothing is.
 *
 * @param text the report's text, as the readers give it
 * @example checkGold(gold, text) //=> ['e3: "attack" is not at 412']
 */
export function checkGold(gold: GoldGraph, text: string): readonly string[] {
  const entities = [...gold.actors, ...gold.locations];
  return [
    ...repeated([...entities, ...gold.events].map(({ id }) => id)).map((id) => `${id}: two items have this id`),
    ...gold.actors.filter(({ type }) => !ACTOR_TYPES.includes(type)).map(({ id, type }) => `${id}: no type ${type}`),
    ...gold.locations
      .filter(({ type }) => !LOCATION_TYPES.includes(type))
      .map(({ id, type }) => `${id}: no type ${type}`),
    ...gold.locations
      .filter(({ lat, lon }) => !inRange(lat, 90) || !inRange(lon, 180) || (lat === null) !== (lon === null))
      .map(({ id, lat, lon }) => `${id}: no place on earth at ${lat}, ${lon}`),
    ...entities
      .filter(({ country }) => country !== null && !/^[A-Z]{3}$/.test(country))
      .map(({ id, country }) => `${id}: ${country} is no ISO 3166-1 alpha-3 code`),
    ...entities.filter(({ mentions }) => mentions.length === 0).map(({ id }) => `${id}: no mentions`),
    ...entities.flatMap(({ id, mentions }) =>
      mentions.filter((mention) => !text.includes(mention)).map((mention) => `${id}: "${mention}" is not in the text`),
    ),
    ...gold.events.flatMap((event) => checkEvent(event, gold, text)),
  ];
}

function checkEvent(event: GoldEvent, gold: GoldGraph, text: string): readonly string[] {
  const known = new Set([...gold.actors, ...gold.locations].map(({ id }) => id));
  const places = new Set(gold.locations.map(({ id }) => id));
  const type = Object.hasOwn(EVENT_TYPES, event.type) ? EVENT_TYPES[event.type] : null;
  const ids = GOLD_ROLES.flatMap((role) => event[role] ?? []);
  const faults: string[] = [];
  for (const { trigger, offset } of triggersOf(event)) {
    if (text.slice(offset, offset + trigger.length) !== trigger) faults.push(`"${trigger}" is not at ${offset}`);
  }
  if (type === null) faults.push(`no type ${event.type}`);
  else if (event.mode !== null && !type.modes.includes(event.mode)) faults.push(`${event.type} has no ${event.mode}`);
  if (!STATUSES.includes(event.status)) faults.push(`no status ${event.status}`);
  for (const id of ids) if (!known.has(id)) faults.push(`no entity ${id}`);
  for (const role of GOLD_ROLES) for (const id of repeated(event[role] ?? [])) faults.push(`${id} twice as ${role}`);
  for (const id of [...event.location, ...(event.origin ?? []), ...(event.destination ?? [])]) {
    if (known.has(id) && !places.has(id)) faults.push(`${id} is no location`);
  }
  if (event.speaker !== undefined && !known.has(event.speaker)) faults.push(`no speaker ${event.speaker}`);
  for (const date of [event.start, event.end]) {
    if (date !== null && !DATE.test(date)) faults.push(`${date} is no ISO 8601 date`);
  }
  if (event.start !== null && event.end !== null && event.end <= event.start) faults.push('ends before it starts');
  for (const word of event.instrument ?? []) if (!text.includes(word)) faults.push(`"${word}" is not in the text`);
  return faults.map((fault) => `${event.id}: ${fault}`);
}

const inRange = (degrees: number | null, limit: number): boolean => degrees === null || Math.abs(degrees) <= limit;

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
