import { KINDS, type Kind } from '../graph/view-graph.ts';

/** Which of an event's two dates counts: when it was, or when it was reported. */
export type Clock = 'event' | 'report';

/** What is shown. An empty list, null and 0 ask for nothing; several words of one list are "or", several lists "and". */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly types: readonly string[];
  readonly modes: readonly string[];
  readonly quads: readonly string[];
  readonly statuses: readonly string[];
  readonly background: 'any' | 'only' | 'none';
  /** Events without a type. */
  readonly isUncodedShown: boolean;
  /** Keys of who did it, to whom (a place too), and of whoever took part in any way or says so. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly participants: readonly string[];
  /** Of an actor that takes part. */
  readonly actorTypes: readonly string[];
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
  /** Keys of actors who say so. */
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
  /** Key of a place: events there, or in places within it. */
  readonly place: string | null;
  readonly minReports: number;
  /** 0 … 100. */
  readonly minConfidence: number;
  readonly clock: Clock;
  /** ISO 8601 dates of any precision, inclusive; an event without a date lies in no period. */
  readonly after: string | null;
  readonly before: string | null;
}

export const FILTER_DEFAULTS: Filters = {
  kinds: KINDS,
  types: [],
  modes: [],
  quads: [],
  statuses: [],
  background: 'any',
  isUncodedShown: false,
  actors: [],
  recipients: [],
  participants: [],
  actorTypes: [],
  countries: [],
  sectors: [],
  speakers: [],
  outlets: [],
  place: null,
  minReports: 0,
  minConfidence: 0,
  clock: 'event',
  after: null,
  before: null,
};
