import { NAME_CLASSES } from '@dramatis/language/network/model';
import { type EncodedSentences, FIELDS, HEAD, LABEL, NAME, TAG } from './data/encode.ts';
import { createBatch } from './network/batch.ts';
import type { Machine } from './network/machine.ts';
import { type Prediction, predict } from './network/network.ts';

/** Counts over a dev set: tokens with a tree, right tags, heads, labelled heads; names right, predicted, annotated. */
export interface Counts {
  readonly tokens: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly namesRight: number;
  readonly namesFound: number;
  readonly namesGold: number;
}

/** Nothing counted. */
export const NO_COUNTS: Counts = { tokens: 0, upos: 0, uas: 0, las: 0, namesRight: 0, namesFound: 0, namesGold: 0 };

/** The sum of two counts. */
export const addCounts = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(
    Object.keys(NO_COUNTS).map((k) => [k, a[k as keyof Counts] + b[k as keyof Counts]]),
  ) as unknown as Counts;

/** Names as `first:last:type` of BILOU classes. */
const spans = (classes: ArrayLike<number>): string[] => {
  const found: string[] = [];
  let start = 0;
  for (let i = 0; i < classes.length; i++) {
    const name = NAME_CLASSES[classes[i]!] ?? 'O';
    if (name.startsWith('B') || name.startsWith('U')) start = i;
    if (name.startsWith('L') || name.startsWith('U')) found.push(`${start}:${i + 1}:${name.slice(2)}`);
  }
  return found;
};

/** Predicts the sentences `chosen`, in batches of about 1,500 tokens, and hands each sentence's rows to `take`. */
export const predictAll = (
  machine: Machine,
  encoded: EncodedSentences,
  chosen: readonly number[],
  take: (sentence: number, prediction: Prediction, first: number, length: number) => void,
): void => {
  const length = (s: number): number => encoded.starts[s + 1]! - encoded.starts[s]!;
  const order = chosen.filter((s) => length(s) > 0).sort((a, b) => length(b) - length(a) || a - b);
  for (let i = 0; i < order.length; ) {
    const members: number[] = [];
    let tokens = 0;
    while (i < order.length && (members.length === 0 || tokens + length(order[i]!) <= 1500)) {
      tokens += length(order[i]!);
      members.push(order[i++]!);
    }
    const batch = createBatch(encoded, members);
    const prediction = predict(machine, batch);
    batch.sentences.forEach((sentence, b) => {
      take(sentence, prediction, prediction.starts[b]!, batch.lengths[b]!);
    });
  }
};

/** Counts over the sentences `chosen`; `tags` are `UPOS|XPOS`. */
export const evaluate = (
  machine: Machine,
  encoded: EncodedSentences,
  chosen: readonly number[],
  uposOf: ArrayLike<number>,
): Counts => {
  let total = NO_COUNTS;
  predictAll(machine, encoded, chosen, (sentence, prediction, first, length) => {
    const field = (i: number, which: number): number =>
      encoded.tokens[(encoded.starts[sentence]! + i) * FIELDS + which]!;
    const flags = encoded.flags[sentence]!;
    let upos = 0;
    let uas = 0;
    let las = 0;
    for (let i = 0; flags & 1 && i < length; i++) {
      const row = first + i;
      if (field(i, TAG) >= 0 && uposOf[prediction.tags[row]!] === uposOf[field(i, TAG)]) upos++;
      if (prediction.heads[row] !== field(i, HEAD)) continue;
      uas++;
      if (prediction.labels[row] === field(i, LABEL)) las++;
    }
    const gold = flags & 2 ? spans(Array.from({ length }, (_, i) => field(i, NAME))) : [];
    const found = flags & 2 ? spans(prediction.names.subarray(first, first + length)) : [];
    total = addCounts(total, {
      tokens: flags & 1 ? length : 0,
      upos,
      uas,
      las,
      namesRight: found.filter((span) => gold.includes(span)).length,
      namesFound: found.length,
      namesGold: gold.length,
    });
  });
  return total;
};

/** One line of percentages. */
export const describeCounts = (counts: Counts): string => {
  const percent = (n: number, of: number): string => (of > 0 ? ((100 * n) / of).toFixed(2) : '–');
  const { tokens, upos, uas, las, namesRight, namesFound, namesGold } = counts;
  const tree =
    tokens > 0 ? [`UPOS ${percent(upos, tokens)} UAS ${percent(uas, tokens)} LAS ${percent(las, tokens)}`] : [];
  const names =
    namesGold > 0
      ? [
          `names P ${percent(namesRight, namesFound)} R ${percent(namesRight, namesGold)} F1 ${percent(2 * namesRight, namesFound + namesGold)}`,
        ]
      : [];
  return [...tree, ...names].join(', ');
};
