import type { ActorType, EventType, LocationType, Mode, Quad, RelationType, Role, Status } from '../model/index.ts';

/** When it happened; when a report of it was published; when a report of it came into the case. */
export type Clock = 'event' | 'report' | 'added';

export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** A word, or with `prefix` the beginning of one, as `foldedWords` writes it. */
export interface TextTerm {
  readonly word: string;
  readonly prefix: boolean;
}

export interface EdgeNarrowing {
  /** `out`: the node is the source. Default both. */
  readonly direction?: 'in' | 'out' | 'both';
  /** Role edges in one of these. With `relations` too: either. */
  readonly roles?: readonly Role[];
  readonly relations?: readonly RelationType[];
}

/** What is left out does not matter; what is given holds together. A source may give more. */
export interface EntityNarrowing {
  readonly kind?: 'actor' | 'location';
  readonly types?: readonly (ActorType | LocationType)[];
  /** ISO 3166-1 alpha-3. */
  readonly countries?: readonly string[];
  /** Places whose point lies in it, WGS84 degrees; `west` > `east` crosses the antimeridian. */
  readonly box?: Box;
}

export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** What is left out does not matter; what is given holds together. */
export interface EventNarrowing {
  /** Each: somebody of `keys` takes part in one of `roles`. */
  readonly participants?: readonly { readonly roles: readonly Role[]; readonly keys: ReadonlySet<string> }[];
  /** Key of who says so: the attribute or the role. */
  readonly speakers?: ReadonlySet<string>;
  readonly types?: readonly EventType[];
  readonly modes?: readonly Mode[];
  readonly quads?: readonly Quad[];
  readonly statuses?: readonly Status[];
  readonly background?: boolean;
  readonly minReports?: number;
  readonly minConfidence?: number;
  /** Each: days, `YYYY-MM-DD`, both inclusive, as DayRange says. */
  readonly days?: readonly DayRange[];
  /** One of its documents is by one of these outlets (`foldName` of `source`). */
  readonly outlets?: ReadonlySet<string>;
  /** All of them in its label, or all in one sentence of its evidence. */
  readonly terms?: readonly TextTerm[];
}

/**
 * By `event`: the event's own days (`intervalOf`) touch these; one without a date never does.
 * By `report` or `added`: one of its documents was published, or came in, on one of these.
 */
export interface DayRange {
  readonly clock: Clock;
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * - `time`: by first day (`intervalOf`: start, else end), undated last;
 * - `report`: by the day of its first dated report, undated last;
 * - `reports`: fewest first; `confidence`: least first.
 *
 * Ties by key, ascending; `descending` turns the order but neither the ties nor the place of the undated.
 */
export interface EventOrder {
  readonly by: 'key' | 'time' | 'report' | 'reports' | 'confidence';
  readonly descending?: boolean;
}
