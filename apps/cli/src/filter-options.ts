import {
  EVENT_TYPES,
  type EventFilter,
  type EventType,
  MODES,
  type Mode,
  type Order,
  QUADS,
  type Quad,
  STATUSES,
  type Status,
} from '@dramatis/graph';
import { UsageError } from './usage-error.ts';

/** The options that choose events, for `parseArgs`; those of several verbs. */
export const FILTER_OPTIONS = {
  actor: { type: 'string', multiple: true },
  recipient: { type: 'string', multiple: true },
  participant: { type: 'string', multiple: true },
  parts: { type: 'boolean' },
  type: { type: 'string', multiple: true },
  mode: { type: 'string', multiple: true },
  quad: { type: 'string', multiple: true },
  status: { type: 'string', multiple: true },
  place: { type: 'string', multiple: true },
  near: { type: 'string' },
  after: { type: 'string' },
  before: { type: 'string' },
  clock: { type: 'string' },
  speaker: { type: 'string', multiple: true },
  background: { type: 'string' },
  'min-reports': { type: 'string' },
  'min-confidence': { type: 'string' },
  outlet: { type: 'string', multiple: true },
  text: { type: 'string' },
  order: { type: 'string' },
  limit: { type: 'string' },
  offset: { type: 'string' },
} as const;

export const FILTER_USAGE: string =
  '[--actor X] [--recipient X] [--type T] [--place Y] [--after D] [--before D] [--status S] …';

export const FILTER_HELP: string = `Which events (an option given again: any of them; different options: all of them):

  --actor NAME          who did it: a key, name, alias or words of one, in any case; a country is its government
  --recipient NAME      to whom; a place too, where one was attacked or taken
  --participant NAME    either, or the object, the instrument or the speaker
  --parts               an actor stands for its parts too: Iraq for its army, ministries and police
  --type TYPE           ${Object.keys(EVENT_TYPES).join(' ')}
  --mode MODE           how it was done: visit, aerial, arrest …
  --quad QUAD           ${QUADS.join(' ')}
  --status STATUS       ${STATUSES.join(' ')}
  --place NAME          where; Iraq takes in Anbar
  --near LAT,LON,KM     within so many kilometres of a point
  --after, --before D   2024, 2024-09 or 2024-09-30, inclusive; what is undated does not count
  --clock CLOCK         whose day that is: event (default), report (a report was published), added (came into the case)
  --speaker NAME        who says so
  --background yes|no   history told in passing, or what is not
  --min-reports N, --min-confidence 0…1
  --outlet NAME         the outlet of a report
  --text WORDS          all in one sentence; drone* takes drones
  --order ORDER         time, report, reports, confidence or key; -time: the other way round (write --order=-time)
  --limit N, --offset N`;

type Values = { readonly [name in keyof typeof FILTER_OPTIONS]?: string | boolean | string[] | undefined };

/** @throws {UsageError} a value that is none of those there are */
export function filterOf(values: Values): EventFilter {
  const types = Object.keys(EVENT_TYPES) as EventType[];
  return {
    ...names(values, 'actor'),
    ...names(values, 'recipient'),
    ...names(values, 'participant'),
    ...names(values, 'place'),
    ...names(values, 'speaker'),
    ...names(values, 'outlet'),
    ...(values.parts === true && { parts: true }),
    ...choices<'type', EventType>(values, 'type', types),
    ...choices<'mode', Mode>(values, 'mode', MODES),
    ...choices<'quad', Quad>(values, 'quad', QUADS),
    ...choices<'status', Status>(values, 'status', STATUSES),
    ...(typeof values.near === 'string' && { near: circle(values.near) }),
    ...text(values, 'after'),
    ...text(values, 'before'),
    ...text(values, 'text'),
    ...(typeof values.clock === 'string' && {
      clock: oneOf('clock', values.clock, ['event', 'report', 'added'] as const),
    }),
    ...(typeof values.background === 'string' && {
      background: oneOf('background', values.background, ['yes', 'no'] as const) === 'yes',
    }),
    ...(typeof values.order === 'string' && { order: values.order as Order }),
    ...number(values, 'min-reports', 'minReports'),
    ...number(values, 'min-confidence', 'minConfidence'),
    ...number(values, 'limit', 'limit'),
    ...number(values, 'offset', 'offset'),
  };
}

/** @throws {UsageError} it is none of the choices; those with another case are taken */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new UsageError(`--${option} ${value}: there are ${choices.join(', ')}`);
  return found;
}

function names<K extends keyof Values>(values: Values, name: K): { readonly [key in K]?: readonly string[] } {
  const value = values[name];
  return Array.isArray(value) ? ({ [name]: value } as unknown as { readonly [key in K]: readonly string[] }) : {};
}

function choices<K extends keyof Values, T extends string>(
  values: Values,
  name: K,
  all: readonly T[],
): { readonly [key in K]?: readonly T[] } {
  const value = values[name];
  if (!Array.isArray(value)) return {};
  const chosen = value.flatMap((one) => one.split(',')).map((one) => oneOf(name, one.trim(), all));
  return { [name]: chosen } as unknown as { readonly [key in K]: readonly T[] };
}

function text<K extends keyof Values>(values: Values, name: K): { readonly [key in K]?: string } {
  const value = values[name];
  return typeof value === 'string' ? ({ [name]: value } as { readonly [key in K]: string }) : {};
}

function number<K extends string>(values: Values, option: keyof Values, name: K): { readonly [key in K]?: number } {
  const value = values[option];
  if (typeof value !== 'string') return {};
  if (!/^\d+(\.\d+)?$/.test(value)) throw new UsageError(`--${option} ${value} is no number`);
  return { [name]: Number(value) } as { readonly [key in K]: number };
}

function circle(value: string): NonNullable<EventFilter['near']> {
  const parts = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parts.length !== 3 || parts.some(Number.isNaN)) {
    throw new UsageError(`--near ${value}: write LAT,LON,KM, as in --near=33.3,44.4,50`);
  }
  return { lat: parts[0]!, lon: parts[1]!, km: parts[2]! };
}
