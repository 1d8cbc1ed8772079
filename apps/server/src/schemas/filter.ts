import { EVENT_TYPES, type EventFilter, type EventType, MODES, ORDERS, QUADS, STATUSES } from '@dramatis/graph';
import { choice, choices, type Input, type Schema, text, texts } from './schema.ts';

const TYPES = Object.keys(EVENT_TYPES) as readonly EventType[];

/** What chooses events, as queries and tools take it; `EventFilter` says more of each. */
export const FILTER: Readonly<Record<string, Schema>> = {
  actor: texts(
    'Who did it: keys, names, aliases or words of names, in any case; a country stands for its government. Any of several.',
  ),
  recipient: texts('To whom it was done; may be a place that was attacked or taken.'),
  participant: texts('Somebody who takes part in any way: actor, recipient, object, instrument or speaker.'),
  parts: {
    type: 'boolean',
    description: 'An actor stands for its parts too: Iraq for its army, ministries and police.',
  },
  type: choices(TYPES, `Kind of event. ${TYPES.map((type) => `${type}: ${EVENT_TYPES[type].definition}`).join('. ')}.`),
  mode: choices(MODES, 'How it was done.'),
  quad: choices(QUADS, 'Talk or deed, with or against the other.'),
  status: choices(STATUSES, 'Whether it happened, is planned, alleged, denied …'),
  place: texts('Where it was, began or ended; places within it count too: Iraq takes in Anbar.'),
  near: text('LAT,LON,KM: within so many kilometres of a point (degrees, WGS84).', {
    pattern: '^-?\\d{1,3}(\\.\\d{1,9})?,-?\\d{1,3}(\\.\\d{1,9})?,\\d{1,5}(\\.\\d{1,9})?$',
  }),
  after: text('Date, inclusive: 2024, 2024-09 or 2024-09-30. What is undated does not count.'),
  before: text('Date, inclusive, as after.'),
  clock: choice(
    ['event', 'report', 'added'],
    'Which day after and before speak of: that of the event (default), of publication, or of coming into the case.',
  ),
  speaker: texts('Who says so.'),
  background: { type: 'boolean', description: 'Only history told in passing (true), or only what is not (false).' },
  minReports: { type: 'integer', minimum: 0, description: 'Told by at least so many independent reports.' },
  minConfidence: { type: 'number', minimum: 0, maximum: 1, description: 'At least so certain, 0 to 1.' },
  outlet: texts('Name of the outlet of one of its reports.'),
  text: text('Words that one sentence, or the label, has all of; drone* takes drones.'),
};

export const ORDER: Schema = choice(
  ORDERS.flatMap((order) => [order, `-${order}`]),
  'By what events are sorted; a minus turns it round.',
);

/**
 * The filter of a checked input; null where it chooses nothing.
 *
 * @throws {RangeError} `near` is none
 */
export function filterOf(input: Input): EventFilter | null {
  const given = Object.keys(FILTER).filter((name) => input[name] !== undefined);
  if (given.length === 0) return null;
  const chosen = Object.fromEntries(given.map((name) => [name, input[name]]));
  return (typeof chosen.near === 'string' ? { ...chosen, near: circle(chosen.near) } : chosen) as EventFilter;
}

function circle(value: string): NonNullable<EventFilter['near']> {
  const [lat, lon, km] = value.split(',').map(Number);
  return { lat: lat!, lon: lon!, km: km! };
}
