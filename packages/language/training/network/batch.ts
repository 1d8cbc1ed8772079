import { type EncodedSentences, FIELDS } from '../data/encode.ts';

/**
 * Sentences side by side, longest first: row `offsets[t] + b` is token t of sentence b, and `counts[t]` sentences are longer than t.
 *
 * `reversed[row]` is the row of the same sentence's token at the same distance from its end.
 */
export interface Batch {
  readonly rows: number;
  readonly steps: number;
  readonly lengths: Int32Array;
  readonly flags: Uint8Array;
  readonly offsets: Int32Array;
  readonly counts: Int32Array;
  readonly reversed: Int32Array;
  /** `FIELDS` numbers per row. */
  readonly tokens: Int32Array;
  /** Which sentence of the encoded set each is. */
  readonly sentences: Int32Array;
}

/** Lays out the sentences `chosen` of an encoded set; at least one. */
export const createBatch = (encoded: EncodedSentences, chosen: ArrayLike<number>): Batch => {
  const { starts } = encoded;
  const length = (s: number): number => starts[s + 1]! - starts[s]!;
  const sentences = Int32Array.from(chosen).sort((a, b) => length(b) - length(a) || a - b);
  const lengths = sentences.map(length);
  const steps = lengths[0]!;
  const offsets = new Int32Array(steps);
  const counts = new Int32Array(steps);
  let rows = 0;
  let active = sentences.length;
  for (let t = 0; t < steps; t++) {
    while (lengths[active - 1]! <= t) active--;
    offsets[t] = rows;
    counts[t] = active;
    rows += active;
  }
  const reversed = new Int32Array(rows);
  const tokens = new Int32Array(rows * FIELDS);
  for (let t = 0; t < steps; t++) {
    for (let b = 0; b < counts[t]!; b++) {
      const row = offsets[t]! + b;
      reversed[row] = offsets[lengths[b]! - 1 - t]! + b;
      const from = (starts[sentences[b]!]! + t) * FIELDS;
      tokens.set(encoded.tokens.subarray(from, from + FIELDS), row * FIELDS);
    }
  }
  const flags = Uint8Array.from(sentences, (s) => encoded.flags[s]!);
  return { rows, steps, lengths, flags, offsets, counts, reversed, tokens, sentences };
};

/** The sentences of a batch that have a bit of `flags` set, and the rows of all their tokens, sentence by sentence. */
export const rowsWith = (batch: Batch, bit: number): { readonly sentences: number[]; readonly rows: Int32Array } => {
  const sentences = [...batch.flags.keys()].filter((b) => (batch.flags[b]! & bit) !== 0);
  const rows = new Int32Array(sentences.reduce((sum, b) => sum + batch.lengths[b]!, 0));
  let at = 0;
  for (const b of sentences) {
    for (let t = 0; t < batch.lengths[b]!; t++) rows[at++] = batch.offsets[t]! + b;
  }
  return { sentences, rows };
};
