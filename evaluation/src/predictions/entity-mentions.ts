import type { Entity, Evidence, Extraction, Span } from '@dramatis/graph/model';

/** One place in the text where an entity is named: its evidence lists them all. */
export interface EntityMention extends Span {
  readonly text: string;
  readonly entity: Entity;
}

/** The mentions of every entity, in text order. */
export function mentionsOf(extraction: Extraction): readonly EntityMention[] {
  return extraction.entities
    .flatMap((entity) => entity.evidence.map(({ start, end, text }) => ({ start, end, text, entity })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const PRONOUN =
  /^(?:i|me|we|us|you|he|him|she|her|it|they|them|who|whom|which|that|this|these|those|his|hers|its|their)$/i;

export function isPronoun(words: string): boolean {
  return PRONOUN.test(words);
}

/**
 * The mention that says most of an entity: its longest name, else the longest phrase, else null when only pronouns are there.
 *
 * @example bestText(guerrillas) //=> 'Shining Path guerrillas'
 */
export function bestText(entity: Entity): string | null {
  const phrases = entity.evidence.filter(({ text }) => !isPronoun(text));
  const names = phrases.filter(isNamed);
  return longest((names.length > 0 ? names : phrases).map(({ text }) => text));
}

/**
 * A mention in words rather than by a pronoun: the entity's nearest one before `span`, else its first; the span itself when it is no
 * pronoun or there are no words for it. For benchmarks that mark an actor where it is named.
 */
export function inWords(span: Span & { readonly text: string }, entity: Entity | null): Span {
  if (entity === null || !isPronoun(span.text)) return span;
  const phrases = entity.evidence.filter(({ text }) => !isPronoun(text));
  return phrases.filter(({ start }) => start < span.start).at(-1) ?? phrases[0] ?? span;
}

/** Whether an entity is ever called by a name ("the URNG", "Luis Yanez"; not "two gunmen"). */
export function hasName(entity: Entity): boolean {
  return entity.evidence.some(isNamed);
}

/** A capital, but not only that of a sentence's first word. */
function isNamed({ start, text, sentence }: Evidence): boolean {
  const from = start === sentence.start ? text.slice(1) : text;
  return /\p{Lu}/u.test(withoutArticle(from));
}

/** Without a leading article or possessive pronoun. */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?|his|her|its|their|our)\s+/i, '');
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
