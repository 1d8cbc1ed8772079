import { type Model, NAME_CLASSES } from '@dramatis/language/network/model';
import { instantiateKernels } from '../compile-kernels.ts';
import { encode } from '../data/encode.ts';
import type { NameSpan } from '../data/training-sentence.ts';
import { predictAll } from '../evaluate.ts';
import { createMachine } from '../network/machine.ts';
import { compileOwnKernels } from '../own-kernels.ts';
import { createMemory, SCRATCH } from '../shared-state.ts';
import { unpackModel } from './unpack-model.ts';

/** What a model says of a sentence. */
export interface Reading {
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  readonly names: readonly NameSpan[];
}

/** Reads sentences given as the forms of their tokens. */
export type Reader = (sentences: readonly (readonly string[])[]) => Reading[];

/** Spans of legal BILOU classes. */
const spansOf = (classes: ArrayLike<number>): NameSpan[] => {
  const spans: NameSpan[] = [];
  let first = 0;
  for (let i = 0; i < classes.length; i++) {
    const name = NAME_CLASSES[classes[i]!]!;
    if (name.startsWith('B') || name.startsWith('U')) first = i;
    if (name.startsWith('L') || name.startsWith('U')) {
      spans.push({ first, last: i + 1, type: name.slice(2) as NameSpan['type'] });
    }
  }
  return spans;
};

/** A reader by the trainer's own forward pass in 32-bit floats, whatever the type of the model's weights. */
export const createReader = async (model: Model): Promise<Reader> => {
  const { layout, weights, tables } = unpackModel(model);
  const { map, memory } = createMemory(layout, layout.config.word, 1, SCRATCH);
  const floats = new Float32Array(memory.buffer);
  floats.set(weights, map.weights);
  const scratch = map.scratch[0]!;
  const machine = createMachine(layout, floats, instantiateKernels(await compileOwnKernels(), memory), {
    weights: map.weights,
    gradients: map.gradients[0]!,
    frozen: map.frozen,
    scratch,
    end: scratch + map.scratchSize,
  });
  return (sentences) => {
    const encoded = encode(
      sentences.map((forms) => ({ forms, tree: null, names: null })),
      tables,
    );
    const readings: Reading[] = sentences.map(() => ({ tags: [], heads: [], labels: [], names: [] }));
    predictAll(machine, encoded, [...sentences.keys()], (sentence, prediction, first, length) => {
      const own = <T extends Int32Array>(all: T): number[] => [...all.subarray(first, first + length)];
      readings[sentence] = {
        tags: own(prediction.tags).map((tag) => model.tags[tag]!),
        heads: own(prediction.heads),
        labels: own(prediction.labels).map((label) => model.labels[label]!),
        names: spansOf(own(prediction.names)),
      };
    });
    return readings;
  };
};
