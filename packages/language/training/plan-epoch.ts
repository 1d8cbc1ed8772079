import { createRandom } from './random.ts';

/** Batches of one epoch: sentence indices per batch and worker. */
export type EpochPlan = readonly (readonly (readonly number[])[])[];

/**
 * Cuts the sentences into batches of similar length with about `tokens` tokens, in random order, each shared out over `workers` by turns.
 *
 * The same seed and epoch give the same plan.
 */
export const planEpoch = (
  lengths: ArrayLike<number>,
  { tokens, workers, seed, epoch }: { tokens: number; workers: number; seed: number; epoch: number },
): EpochPlan => {
  const random = createRandom(seed, epoch, 1);
  const keys = Float64Array.from(lengths, (length) => length + 3 * random.uniform());
  const order = Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
  const batches: number[][][] = [];
  for (let i = 0; i < order.length; ) {
    const shares: number[][] = Array.from({ length: workers }, () => []);
    let sum = 0;
    for (let turn = 0; i < order.length && sum < tokens; turn++, i++) {
      sum += lengths[order[i]!]!;
      shares[turn % workers]!.push(order[i]!);
    }
    batches.push(shares);
  }
  for (let i = batches.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [batches[i], batches[j]] = [batches[j]!, batches[i]!];
  }
  return batches;
};
