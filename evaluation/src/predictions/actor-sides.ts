import { eventTypeTriggers } from '@dramatis/extract';
import type { Event, Extraction } from '@dramatis/graph/model';
import { inWords, mentionsOf } from './entity-mentions.ts';
import { type Argument, argumentsOf } from './event-arguments.ts';

/** Who did it and to whom. Both lists hold every side of a reciprocal event: a meeting, a clash. */
export interface Sides {
  readonly sources: readonly Argument[];
  readonly targets: readonly Argument[];
}

const RECIPROCAL_TYPES = new Set(eventTypeTriggers.filter(({ reciprocal }) => reciprocal).map(({ type }) => type));
/** Words of a trigger that name what two have with each other, whatever the type: "A and B restored ties", "postponed their meeting". */
const MUTUAL_WORDS = new Set(
  (
    'clash fight fighting battle skirmish firefight war trade exchange tie relation relationship treaty pact agreement accord deal ' +
    'meeting talk summit'
  ).split(' '),
);

/**
 * Source and target of an event in the sense of CAMEO and PLOVER: its actors and its recipients, in words where a pronoun stands.
 * Where nobody known is acted on, both code the country or place of the deed as target ("a curfew in Haiti", a visit to it), and where nobody
 * known acts, PLOVER's records name the means as source ("killed by a car bomb").
 */
export function sidesOf(event: Event, extraction: Extraction): Sides {
  const actors = spelled(argumentsOf(event, extraction, ['actor']), extraction);
  const recipients = spelled(argumentsOf(event, extraction, ['recipient']), extraction);
  const sources = actors.length > 0 ? actors : argumentsOf(event, extraction, ['instrument']);
  if (recipients.some(({ entity }) => entity !== null)) return { sources, targets: recipients };
  if (isReciprocal(event) && sources.length > 1) return { sources, targets: sources };
  const places = argumentsOf(event, extraction, ['location', 'destination', 'origin']);
  return { sources, targets: [...recipients, ...places.filter(({ entity }) => entity !== null)] };
}

function isReciprocal({ type, lemma }: Event): boolean {
  return type !== null && (RECIPROCAL_TYPES.has(type) || lemma.split(' ').some((word) => MUTUAL_WORDS.has(word)));
}

/** In words where a pronoun stands, and as whole phrases: "soldiers of the Red Hand", "President Ann Roe" are one actor in both suites. */
function spelled(list: readonly Argument[], extraction: Extraction): readonly Argument[] {
  const names = new Map(mentionsOf(extraction).map(({ start, end }) => [start, end]));
  return list.map((argument) => {
    const { start, end } = inWords(argument, argument.entity);
    const link = /^(?: (?:of|from|in)(?: the)?)? /.exec(extraction.document.text.slice(end, end + 12));
    const whole = link === null ? undefined : names.get(end + link[0].length);
    return { ...argument, start, end: whole ?? end };
  });
}
