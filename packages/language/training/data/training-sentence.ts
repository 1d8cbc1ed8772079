/** The tree of a sentence: one entry per token. */
export interface Tree {
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  /** Index of the head in the sentence; −1 for the root. */
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** A stretch of tokens `first` … `last` (half-open) that is a name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC';
}

/** A sentence with what its corpus knows of it: a tree, names, or both; null is "not annotated", an empty list of names "no name". */
export interface TrainingSentence {
  readonly forms: readonly string[];
  readonly tree: Tree | null;
  readonly names: readonly NameSpan[] | null;
}

/** A training item: odd epochs see `odd`, which may cut hyphenated words as its treebank does. */
export interface TrainingItem {
  readonly even: TrainingSentence;
  readonly odd: TrainingSentence;
}
