import type { Event, Extraction } from '@dramatis/graph/model';
import { inWords } from './entity-mentions.ts';
import { type Argument, argumentsOf } from './event-arguments.ts';

/** Who did it and to whom. Both lists hold every side of an event that has no recipient and several actors (a meeting). */
export interface Sides {
  readonly sources: readonly Argument[];
  readonly targets: readonly Argument[];
}

/** Source and target of an event in the sense of CAMEO and PLOVER: its actors and its recipients, in words where a pronoun stands. */
export function sidesOf(event: Event, extraction: Extraction): Sides {
  const sources = spelled(argumentsOf(event, extraction, ['actor']));
  const recipients = spelled(argumentsOf(event, extraction, ['recipient']));
  return { sources, targets: recipients.length === 0 && sources.length > 1 ? sources : recipients };
}

function spelled(list: readonly Argument[]): readonly Argument[] {
  return list.map((argument) => {
    const { start, end } = inWords(argument, argument.entity);
    return { ...argument, start, end };
  });
}
