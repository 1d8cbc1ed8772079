import type { Draft } from '../draft.ts';

/** How a verb group stands: with a subject of its own, after "to", as "-ing" or as a bare participle. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A stretch of one sentence whose inner dependencies are settled; clauses are built from these. */
export interface Unit {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'adjective'
    | 'adverb'
    | 'preposition'
    | 'subordinator'
    | 'relative'
    | 'question'
    | 'conjunction'
    | 'mark'
    | 'other';
  readonly first: number;
  /** Half-open. */
  readonly last: number;
  /** Index of the token the rest of the unit depends on. */
  readonly head: number;
  readonly form?: VerbForm;
  readonly passive?: boolean;
  /** A form of "be" with no participle after it: the predicate follows. */
  readonly copula?: boolean;
  /** Attached already, ahead of its turn. */
  readonly placed?: boolean;
}

/** Make `dependent` depend on `head`. */
export function attach(tokens: readonly Draft[], dependent: number, head: number, deprel: string): void {
  if (dependent === head) return;
  const token = tokens[dependent] as Draft;
  token.head = head;
  token.deprel = deprel;
}
