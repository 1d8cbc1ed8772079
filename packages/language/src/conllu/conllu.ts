/** One line of a CoNLL-U sentence (universaldependencies.org/format.html); `_` is an empty field. */
export interface ConlluWord {
  /** `3`, a range of words written as one (`3-4`), or an empty node (`3.1`). */
  readonly id: string;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Id of the head, 0 for the root; null where the field is empty. */
  readonly head: number | null;
  readonly deprel: string;
  readonly deps: string;
  /** As written, `Key=Value` joined by `|`. */
  readonly misc: string;
}

export interface ConlluSentence {
  /** Lines before the words, without their `# `. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
}
