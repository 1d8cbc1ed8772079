import type { Entity, Event, Extraction, Role, Span } from '@dramatis/graph/model';
import { lemmaOf } from '@dramatis/language';

/** A participant or filler of an event, and where it stands. */
export interface Argument extends Span {
  readonly role: Role;
  readonly text: string;
  /** What filled it: a row and its slot, `consult/meet#subject`; '' for words. */
  readonly rule: string;
  /** Null for words that name no entity. */
  readonly entity: Entity | null;
  /** Start of the sentence it stands in, where known. */
  readonly sentence?: number;
}

/** Every participant and filler of an event whose role is one of `roles` (all, when left out), in text order. */
export function argumentsOf(event: Event, extraction: Extraction, roles?: readonly Role[]): readonly Argument[] {
  const participants = event.participants.map(({ role, entity, evidence: { start, end, text, sentence, rule } }) => ({
    role,
    start,
    end,
    text,
    sentence: sentence.start,
    rule,
    entity: extraction.entities.find((candidate) => candidate.id === entity) ?? null,
  }));
  const fillers = event.fillers.map(({ role, start, end, text }) => ({
    role,
    start,
    end,
    text,
    rule: '',
    entity: null,
  }));
  return [...participants, ...fillers]
    .filter(({ role }) => !roles || roles.includes(role))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One place where an event is told, with the lemma of its words there. */
export interface Telling extends Span {
  readonly lemma: string;
  /** Start of its sentence. */
  readonly sentence: number;
}

/** Every place where an event is told, the best first: benchmarks mark each mention, and a report's event joins several. */
export function tellingsOf({ evidence, lemma }: Event): readonly Telling[] {
  return evidence.map(({ start, end, text, sentence }, index) => ({
    start,
    end,
    lemma: index === 0 ? lemma : baseOf(text.split(/\s/)[0]!),
    sentence: sentence.start,
  }));
}

/** The base form of a trigger's word, whose part of speech the record does not keep. */
function baseOf(word: string): string {
  const verb = lemmaOf(word, /ing$/i.test(word) ? 'VBG' : 'VBD');
  return verb === word.toLowerCase() && verb.endsWith('s') ? lemmaOf(word, 'NNS') : verb;
}

/** The arguments told with one telling: those of its sentence; the first has also those that stand beside none. */
export function argumentsBeside(all: readonly Argument[], { sentence }: Telling, index: number): readonly Argument[] {
  return all.filter((argument) => argument.sentence === sentence || (index === 0 && argument.sentence === undefined));
}

/** Start and end alone, without whatever else a record carries. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
