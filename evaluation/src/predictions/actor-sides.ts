import type { Event, Extraction } from '@dramatis/graph/model';
import { type Argument, argumentsOf } from './event-arguments.ts';

/** Who did it and to whom. Both lists hold every side of an event that has no recipient and several actors (a meeting). */
export interface Sides {
  readonly sources: readonly Argument[];
  readonly targets: readonly Argument[];
}

/** Source and target of an event in the sense of CAMEO and PLOVER: its actors and its recipients. */
export function sidesOf(event: Event, extraction: Extraction): Sides {
  const sources = argumentsOf(event, extraction, ['actor']);
  const recipients = argumentsOf(event, extraction, ['recipient']);
  return { sources, targets: recipients.length === 0 && sources.length > 1 ? sources : recipients };
}
