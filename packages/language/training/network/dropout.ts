import type { Random } from '../random.ts';
import type { Machine } from './machine.ts';

/** Shares of numbers set to zero while training. */
export interface Dropout {
  /** Of the input vectors. */
  readonly input: number;
  /** Of each encoder layer's output. */
  readonly encoder: number;
  /** Of the vectors that score arcs and labels. */
  readonly heads: number;
  /** Of words read as the unknown word. */
  readonly word: number;
}

/** The dropouts of the shipped model. */
export const DROPOUT: Dropout = { input: 0.3, encoder: 0.33, heads: 0.33, word: 0.15 };

/** No dropout, as in evaluation and gradient checks. */
export const NO_DROPOUT: Dropout = { input: 0, encoder: 0, heads: 0, word: 0 };

/** Drops `share` of `size` numbers at `at`, scaling the rest; returns where the factors lie, 0 when nothing was dropped. */
export const drop = (machine: Machine, at: number, size: number, share: number, random: Random | null): number => {
  if (!random || share <= 0) return 0;
  const { memory } = machine;
  const factors = machine.take(size);
  const kept = 1 / (1 - share);
  for (let i = 0; i < size; i++) {
    const factor = random.uniform() < share ? 0 : kept;
    memory[factors + i] = factor;
    memory[at + i]! *= factor;
  }
  return factors;
};

/** Backward of `drop`: scales `size` gradients at `at` by the factors. */
export const dropBackward = (machine: Machine, at: number, size: number, factors: number): void => {
  if (factors === 0) return;
  const { memory } = machine;
  for (let i = 0; i < size; i++) memory[at + i]! *= memory[factors + i]!;
};
