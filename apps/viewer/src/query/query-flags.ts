import { ACTOR_TYPES, EVENT_TYPES, QUADS, STATUSES } from '@dramatis/graph/model';
import type { Filters } from '../filters/filters.ts';

type ListOf<T> = { readonly [K in keyof T]: T[K] extends readonly string[] ? K : never }[keyof T];
type FilterList = ListOf<Filters>;

/** What the value of a flag is, and which filter it sets. */
export type QueryFlag =
  /** Names of actors or places of the graph. */
  | { readonly kind: 'name'; readonly filter: FilterList; readonly of: 'actor' | null }
  | { readonly kind: 'place' }
  /** One of some words. */
  | { readonly kind: 'choice'; readonly filter: FilterList; readonly choices: readonly string[] }
  /** One of the words of the graph. */
  | { readonly kind: 'word'; readonly filter: FilterList; readonly column: 'country' | 'sector' | 'outlet' }
  | { readonly kind: 'date'; readonly filter: 'after' | 'before' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'background' }
  | { readonly kind: 'reports' }
  | { readonly kind: 'confidence' }
  | { readonly kind: 'text' }
  /** Of the command line; why the page has none. */
  | { readonly kind: 'absent'; readonly why: string };

const MODES = [...new Set(Object.values(EVENT_TYPES).flatMap(({ modes }) => modes))];

/** The flags of `dramatis query`, and those that only the page has (the last three). */
export const QUERY_FLAGS: Readonly<Record<string, QueryFlag>> = {
  actor: { kind: 'name', filter: 'actors', of: 'actor' },
  recipient: { kind: 'name', filter: 'recipients', of: null },
  participant: { kind: 'name', filter: 'participants', of: null },
  type: { kind: 'choice', filter: 'types', choices: Object.keys(EVENT_TYPES) },
  mode: { kind: 'choice', filter: 'modes', choices: MODES },
  quad: { kind: 'choice', filter: 'quads', choices: QUADS },
  status: { kind: 'choice', filter: 'statuses', choices: STATUSES },
  place: { kind: 'place' },
  after: { kind: 'date', filter: 'after' },
  before: { kind: 'date', filter: 'before' },
  clock: { kind: 'clock' },
  speaker: { kind: 'name', filter: 'speakers', of: 'actor' },
  background: { kind: 'background' },
  'min-reports': { kind: 'reports' },
  'min-confidence': { kind: 'confidence' },
  outlet: { kind: 'word', filter: 'outlets', column: 'outlet' },
  text: { kind: 'text' },
  parts: { kind: 'absent', why: 'only the command line knows parts; name each of them here' },
  near: { kind: 'absent', why: 'only the command line knows circles; choose a place here' },
  order: { kind: 'absent', why: 'the table sorts by its headings' },
  limit: { kind: 'absent', why: 'the page shows all that fit' },
  offset: { kind: 'absent', why: 'the page shows all that fit' },
  'actor-type': { kind: 'choice', filter: 'actorTypes', choices: ACTOR_TYPES },
  country: { kind: 'word', filter: 'countries', column: 'country' },
  sector: { kind: 'word', filter: 'sectors', column: 'sector' },
};

/** Flags to be offered. */
export const FLAG_NAMES: readonly string[] = Object.keys(QUERY_FLAGS).filter(
  (name) => QUERY_FLAGS[name]?.kind !== 'absent',
);
