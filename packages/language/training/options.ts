import { parseArgs } from 'node:util';
import { HYPER_PARAMETERS, type HyperParameters } from './hyper-parameters.ts';

/** The command line of `npm run train`. */
export interface TrainOptions {
  readonly data: string;
  readonly out: string;
  /** Benchmark folder whose dev sets are measured after each epoch. */
  readonly dev: string;
  /** Where checkpoints lie. */
  readonly checkpoints: string;
  readonly resume: boolean;
  readonly parameters: HyperParameters;
  /** Words of GloVe that ship although training never saw them. */
  readonly frequent: number;
}

const count = (value: string | undefined, name: string, fallback: number): number => {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0, not ${value}`);
  return number;
};

/** Reads the command line; throws on what it does not know. */
export const readOptions = (argv: readonly string[]): TrainOptions => {
  const { values } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    options: {
      data: { type: 'string' },
      out: { type: 'string', default: 'data/models' },
      dev: { type: 'string' },
      checkpoints: { type: 'string', default: '.cache/training' },
      resume: { type: 'boolean', default: false },
      epochs: { type: 'string' },
      seed: { type: 'string' },
      workers: { type: 'string' },
      words: { type: 'string' },
    },
  });
  if (values.data === undefined) {
    throw new Error(
      'usage: npm run train -- --data FOLDER [--dev FOLDER] [--out data/models] [--epochs N] [--seed S] [--resume]',
    );
  }
  return {
    data: values.data,
    out: values.out,
    dev: values.dev ?? `${values.data}/../bench`,
    checkpoints: values.checkpoints,
    resume: values.resume,
    frequent: count(values.words, 'words', 30000),
    parameters: {
      ...HYPER_PARAMETERS,
      epochs: count(values.epochs, 'epochs', HYPER_PARAMETERS.epochs),
      seed: count(values.seed, 'seed', HYPER_PARAMETERS.seed),
      workers: count(values.workers, 'workers', HYPER_PARAMETERS.workers),
    },
  };
};
