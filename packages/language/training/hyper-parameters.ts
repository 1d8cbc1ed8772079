import { DROPOUT, type Dropout } from './network/dropout.ts';

/** How a model is trained. */
export interface HyperParameters {
  readonly epochs: number;
  /** Tokens of a batch. */
  readonly batchTokens: number;
  /** Adam's step size at its height; β 0.9 and 0.98. */
  readonly learningRate: number;
  /** Steps until that height; afterwards it falls linearly. */
  readonly warmUp: number;
  /** Share of the height that is left at the end. */
  readonly lastShare: number;
  /** Longest gradient per token, Euclidean. */
  readonly clip: number;
  /** Weights are averaged every so many steps … */
  readonly averageEvery: number;
  /** … keeping this share of the old average (0.9 in the first thousand steps). */
  readonly averageDecay: number;
  readonly dropout: Dropout;
  readonly workers: number;
  readonly seed: number;
}

/** The hyper-parameters of the shipped model. */
export const HYPER_PARAMETERS: HyperParameters = {
  epochs: 16,
  batchTokens: 700,
  learningRate: 2e-3,
  warmUp: 200,
  lastShare: 0.02,
  clip: 5,
  averageEvery: 8,
  averageDecay: 0.98,
  dropout: DROPOUT,
  workers: 2,
  seed: 1,
};

/** Step size of step `step` (from 1) of `total`. */
export const learningRateAt = (step: number, total: number, parameters: HyperParameters): number =>
  parameters.learningRate * Math.min(1, step / parameters.warmUp) * Math.max(parameters.lastShare, 1 - step / total);
