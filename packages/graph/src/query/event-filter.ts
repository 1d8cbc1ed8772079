import { EVENT_TYPES, type EventType, type Mode, type Quad, type Status } from '../model/index.ts';
import type { Clock } from './narrowing.ts';
import type { Circle } from './places-near.ts';

/** The modes of all types. */
export const MODES: readonly Mode[] = [...new Set(Object.values(EVENT_TYPES).flatMap(({ modes }) => modes))];

/** By what events are sorted (`EventOrder`), a minus before it: the other way round. */
export const ORDERS = ['key', 'time', 'report', 'reports', 'confidence'] as const;
type OrderName = (typeof ORDERS)[number];
export type Order = OrderName | `-${OrderName}`;

/** One, or any of several. */
type Any<T extends string> = T | readonly T[];

/**
 * What is left out does not matter; what is given holds together. Names may be keys, labels, aliases or their words, in
 * any case (`resolveName`).
 */
export interface EventFilter {
  readonly actor?: Any<string>;
  /** May be a place too: what was attacked, or taken. */
  readonly recipient?: Any<string>;
  /** Somebody in any role but those of places. */
  readonly participant?: Any<string>;
  /** An actor stands for its parts too (`partsOf`): Iraq for the Iraqi army. Without it, Iraq is its government alone. */
  readonly parts?: boolean;
  readonly type?: Any<EventType>;
  readonly mode?: Any<Mode>;
  readonly quad?: Any<Quad>;
  readonly status?: Any<Status>;
  /** Where it was, began or ended; places in it count too (`placesWithin`). */
  readonly place?: Any<string>;
  /** As `place`, by distance (`placesNear`). */
  readonly near?: Circle;
  /** ISO 8601, any precision, inclusive. An event counts if it may lie on or after it; one without a date does not. */
  readonly after?: string;
  /** As `after`: it may lie on or before it. */
  readonly before?: string;
  /** Which day `after` and `before` speak of: that of the event (as by default), or that of any of its reports. */
  readonly clock?: Clock;
  /** Who says so. */
  readonly speaker?: Any<string>;
  readonly background?: boolean;
  readonly minReports?: number;
  readonly minConfidence?: number;
  /** The outlet of any of its reports, in any case. */
  readonly outlet?: Any<string>;
  /** Words that its label, or one of its sentences, has; `drone*` takes all that begin so. */
  readonly text?: string;
  /** Without one, the source's own. */
  readonly order?: Order;
  /** Natural numbers. */
  readonly limit?: number;
  readonly offset?: number;
}
