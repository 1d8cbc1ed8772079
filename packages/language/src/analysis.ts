import type { TagNetwork } from './network/tag-network.ts';

/** A half-open range of UTF-16 code units into the analysed text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark. Possessive `'s` and the `n't` of "didn't" are tokens of their own; "U.S.-led" and "al-Asad" are one. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly norm: string;
  /** Base form: "forces" → "force", "killed" → "kill". */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: VBD, VBN, NNS, … */
  readonly xpos: string;
  /** Index in `Analysis.tokens` of the word this one depends on; −1 for the root of its sentence. */
  readonly head: number;
  /** Universal Dependencies relation: nsubj, obj, obl, nmod, … */
  readonly deprel: string;
}

/** A sentence: tokens `first` … `last` (half-open indices into `Analysis.tokens`). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** A line of its own without a full stop. */
  readonly headline: boolean;
}

/** A name in the text: tokens `first` … `last` (half-open). */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC';
}

/**
 * A time expression after TIMEX3 (timeml.org).
 *
 * `value` is a TIMEX3 value at its own precision: ISO 8601 dates and durations (`2020`, `2025-09`, `P2D`), weeks, quarters, seasons and
 * decades (`2026-W10`, `2025-Q3`, `2024-SU`, `199`), `PAST_REF`, `PRESENT_REF` and `FUTURE_REF`; null when there is no report date to
 * resolve it against. `from` and `to` are the first and last day, month or year of the period it bounds, always ISO calendar dates:
 * "in 2024" has both "2024", "by September 2025" only `to`, "since 2013" only `from`. See docs/times.md.
 */
export interface Timex extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** TIMEX3 modifiers: EARLY is `START`, late `END`, "about" `APPROX`, "more than two days" `MORE_THAN`. */
  readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'MORE_THAN' | 'LESS_THAN' | null;
}

/** Something in a text that was read otherwise than it stands. */
export interface AnalysisWarning {
  readonly code: 'long-sentence';
  /** For people. */
  readonly message: string;
}

/** What the language stage knows of one text; plain records in text order. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly times: readonly Timex[];
  /** What was read otherwise than it stands; missing where there is nothing to say. */
  readonly warnings?: readonly AnalysisWarning[];
}

export interface AnalyzeOptions {
  /** The day the text was written, ISO 8601; without it relative times stay unresolved. */
  readonly published?: string | null;
  /** Reads tags, tree and names in place of the network that comes with the package; see `loadNetwork`. */
  readonly network?: TagNetwork;
}
