import { eventTypeTriggers } from '@dramatis/extract';
import type { Event, Extraction } from '@dramatis/graph/model';
import { inWords } from './entity-mentions.ts';
import { type Argument, argumentsOf } from './event-arguments.ts';

/** Who did it and to whom. Both lists hold every side of a reciprocal event: a meeting, a clash. */
export interface Sides {
  readonly sources: readonly Argument[];
  readonly targets: readonly Argument[];
}

const RECIPROCAL_TYPES = new Set(eventTypeTriggers.filter(({ reciprocal }) => reciprocal).map(({ type }) => type));
const RECIPROCAL_WORDS = new Set([
  'clash',
  'fight',
  'fighting',
  'battle',
  'skirmish',
  'firefight',
  'war',
  'trade',
  'exchange',
]);

/**
 * Source and target of an event in the sense of CAMEO and PLOVER: its actors and its recipients, in words where a pronoun stands.
 * Where nobody is named as acted on, both code the country or place of the deed as target ("a curfew in Haiti").
 */
export function sidesOf(event: Event, extraction: Extraction): Sides {
  const sources = spelled(argumentsOf(event, extraction, ['actor']));
  const recipients = spelled(argumentsOf(event, extraction, ['recipient']));
  if (recipients.length > 0) return { sources, targets: recipients };
  if (isReciprocal(event)) return { sources, targets: sources.length > 1 ? sources : [] };
  const places = argumentsOf(event, extraction, ['location', 'destination', 'origin']);
  return { sources, targets: places.filter(({ entity }) => entity !== null) };
}

function isReciprocal({ type, lemma }: Event): boolean {
  return type !== null && (RECIPROCAL_TYPES.has(type) || RECIPROCAL_WORDS.has(lemma.split(' ')[0]!));
}

function spelled(list: readonly Argument[]): readonly Argument[] {
  return list.map((argument) => {
    const { start, end } = inWords(argument, argument.entity);
    return { ...argument, start, end };
  });
}
