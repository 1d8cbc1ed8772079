import type { ActorType, EventType, LocationType, Mode, Quantity, Status } from '@dramatis/graph/model';

/** Whether an item counts: `optional` ones are neither asked for nor wrong (data/gold/README.md says which). */
interface Optional {
  readonly optional?: true;
}

interface GoldEntityBase extends Optional {
  readonly id: string;
  readonly label: string;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  /** Surface forms in the report, pronouns left out. */
  readonly mentions: readonly string[];
}

export interface GoldActor extends GoldEntityBase {
  readonly type: ActorType;
}

export interface GoldLocation extends GoldEntityBase {
  readonly type: LocationType;
  /** WGS84 degrees; null where a place has no point worth naming ("the Middle East"). */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Words that name an event and where they start: UTF-16 code units into the report's text. */
export interface GoldTrigger {
  readonly trigger: string;
  readonly offset: number;
}

export const GOLD_ROLES = ['actor', 'recipient', 'location', 'origin', 'destination', 'object'] as const;
export type GoldRole = (typeof GOLD_ROLES)[number];

export interface GoldEvent extends GoldTrigger, Optional {
  readonly id: string;
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly status: Status;
  readonly background: boolean;
  /** Other words of the report that name the same event. */
  readonly also?: readonly GoldTrigger[];
  /** Ids of entities. */
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly location: readonly string[];
  readonly origin?: readonly string[];
  readonly destination?: readonly string[];
  readonly object?: readonly string[];
  /** Words as written; not scored. */
  readonly instrument?: readonly string[];
  /** ISO 8601 at its own precision; a deadline has only `end`, a point in time only `start`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly speaker?: string;
  readonly quantity?: Quantity;
}

/** The hand-made graph of one report. */
export interface GoldGraph {
  /** File name of the report in data/corpus, without `.md`. */
  readonly report: string;
  readonly actors: readonly GoldActor[];
  readonly locations: readonly GoldLocation[];
  readonly events: readonly GoldEvent[];
}

/** All words of an event, the trigger first. */
export function triggersOf(event: GoldEvent): readonly GoldTrigger[] {
  return [event, ...(event.also ?? [])];
}
