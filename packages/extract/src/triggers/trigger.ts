import type { EventType, Mode, Role, Status } from '@dramatis/graph/model';

/**
 * A syntactic place beside a trigger. Passives are undone first: the subject of "was attacked by X" is its `object` and X its `subject`.
 * `possessive` is "Russia's invasion", `modifier` a name, demonym or noun before a noun ("Israeli air strikes", "rocket attack"),
 * `clause` who acts in the clause that the trigger governs ("demanded that Israel leave"), `obliged` the same where it must or should,
 * `intended` where it must, should, will or would; `infinitive` the verb of "to" after the trigger ("offered to repair");
 * `unless` who acts in the condition ("threatened to strike unless Israel withdrew");
 * and every other slot is a preposition: `of`, `by`, `on`, `against`, `with`, `from`, `to`, `between`, …
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'possessive'
  | 'modifier'
  | 'clause'
  | 'obliged'
  | 'intended'
  | 'infinitive'
  | (string & {});

/** Which role the entity in a slot has; null takes a slot out of the type's frame. */
export type Frame = Readonly<Partial<Record<Slot, Role | null>>>;

/** What a slot's filler must be. `lemmas` are the base forms of its head noun. */
export interface Filler {
  readonly lemmas?: readonly string[];
  readonly kinds?: readonly ('actor' | 'person' | 'named-person' | 'company' | 'location' | 'time' | 'money')[];
}

/** One row: the words that evoke an event of a type, and how its arguments stand around them. */
export interface Trigger {
  /** `<type in lower case>/<slug>`, unique. */
  readonly id: string;
  readonly pos: 'verb' | 'noun' | 'adjective';
  /** Base forms of the trigger's head, any of which fires: "attack"; nouns in the singular. */
  readonly lemmas: readonly string[];
  readonly mode?: Mode;
  /** A particle or adverb that must follow the verb: "out" in "pull out". */
  readonly particle?: string;
  /**
   * Slots that must be filled, and by what: `{ object: { lemmas: ['control'] } }` for "take control",
   * `{ object: { kinds: ['person'] } }` for "fire a minister", `{ against: {} }` for any.
   */
  readonly requires?: Readonly<Partial<Record<Slot, Filler>>>;
  /** Slots that must not be so filled: `{ object: { lemmas: ['deal', 'chord'] } }` for "strike". */
  readonly excludes?: Readonly<Partial<Record<Slot, Filler>>>;
  /** Overrides of the type's frame. A light verb's own noun may carry the slots: "took control of the base" has `of`. */
  readonly frame?: Frame;
  /** Where the words themselves say so: "plan" → planned, "ongoing". */
  readonly status?: Status;
  /** 0 … 1; how seldom the words mean something else. Default 0.8. */
  readonly strength?: number;
  /** A sentence in which this row fires. */
  readonly example: string;
  /** A sentence with the words in which it does not. */
  readonly counterexample?: string;
}

/** All rows of one type and the frames they share. */
export interface EventTypeTriggers {
  readonly type: EventType;
  /** Every side of the event is an `actor`: a meeting, an agreement. */
  readonly reciprocal?: boolean;
  /** A saying: fires only with a complement, its actor is the speaker, and it gives way to the events of what is said. */
  readonly reporting?: boolean;
  /** A place can be acted on: attacked, seized, flooded; it is then the event's location too. */
  readonly territorial?: boolean;
  /** Done by people, not by their government: "Peruvian protests", "Peru protested for weeks" name where. */
  readonly popular?: boolean;
  readonly verbFrame: Frame;
  readonly nounFrame: Frame;
  readonly triggers: readonly Trigger[];
}
