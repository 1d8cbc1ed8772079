/**
 * Sentences side by side, longest first: row `offsets[t] + b` is word t of the batch's b-th sentence, so words at one position lie together
 * and each LSTM step is one matrix product over all sentences still running.
 */
export interface Batch {
  /** Index of each sentence in the list the batch was made from. */
  readonly sentences: readonly number[];
  readonly lengths: readonly number[];
  readonly rows: number;
  readonly offsets: Int32Array;
  /** Sentences longer than t. */
  readonly running: Int32Array;
  /** The row of the same sentence counted from its other end. */
  readonly reversed: Int32Array;
}

/** Lengths (each ≤ `most`) to batches of at most `most` tokens, sentences of like length together; empty ones are left out. */
export function makeBatches(lengths: ArrayLike<number>, most: number): Batch[] {
  const order = Array.from({ length: lengths.length }, (_, index) => index)
    .filter((index) => lengths[index]! > 0)
    .sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const batches: Batch[] = [];
  let from = 0;
  while (from < order.length) {
    let to = from;
    let tokens = 0;
    while (to < order.length && tokens + lengths[order[to]!]! <= most) tokens += lengths[order[to++]!]!;
    batches.push(makeBatch(order.slice(from, to), lengths));
    from = to;
  }
  return batches;
}

function makeBatch(sentences: readonly number[], allLengths: ArrayLike<number>): Batch {
  const lengths = sentences.map((index) => allLengths[index]!);
  const longest = lengths[0]!;
  const offsets = new Int32Array(longest);
  const running = new Int32Array(longest);
  let rows = 0;
  let count = lengths.length;
  for (let t = 0; t < longest; t++) {
    while (lengths[count - 1]! <= t) count--;
    offsets[t] = rows;
    running[t] = count;
    rows += count;
  }
  const reversed = new Int32Array(rows);
  for (let t = 0; t < longest; t++)
    for (let b = 0; b < running[t]!; b++) reversed[offsets[t]! + b] = offsets[lengths[b]! - 1 - t]! + b;
  return { sentences, lengths, rows, offsets, running, reversed };
}
