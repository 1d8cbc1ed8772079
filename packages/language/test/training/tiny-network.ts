import { fileURLToPath } from 'node:url';
import { rowIndex } from '../../src/network/features.ts';
import { NAME_CLASSES } from '../../src/network/model.ts';
import { compileKernels, instantiateKernels } from '../../training/compile-kernels.ts';
import { type EncodedSentences, encode } from '../../training/data/encode.ts';
import type { TrainingSentence } from '../../training/data/training-sentence.ts';
import { buildVocabulary } from '../../training/data/vocabulary.ts';
import { createLayout, initialise, type Layout } from '../../training/network/layout.ts';
import { createMachine, type Machine } from '../../training/network/machine.ts';
import { createRandom } from '../../training/random.ts';

const words = (text: string): string[] => text.split(' ');

/** Three sentences of our own: with a tree, with names, with both. */
export const SENTENCES: readonly TrainingSentence[] = [
  {
    forms: words('The army attacked the base .'),
    tree: {
      tags: ['DET|DT', 'NOUN|NN', 'VERB|VBD', 'DET|DT', 'NOUN|NN', 'PUNCT|.'],
      heads: [1, 2, -1, 4, 2, 2],
      labels: ['det', 'nsubj', 'root', 'det', 'obj', 'punct'],
    },
    names: null,
  },
  {
    forms: words('Anna Ruiz left the Nile Bank in Cairo'),
    tree: null,
    names: [
      { first: 0, last: 2, type: 'PER' },
      { first: 4, last: 6, type: 'ORG' },
      { first: 7, last: 8, type: 'LOC' },
    ],
  },
  {
    forms: words('Cairo left .'),
    tree: {
      tags: ['PROPN|NNP', 'VERB|VBD', 'PUNCT|.'],
      heads: [1, -1, 1],
      labels: ['nsubj', 'root', 'punct'],
    },
    names: [{ first: 0, last: 1, type: 'LOC' }],
  },
];

/** A network of a few thousand parameters over `SENTENCES`. */
export interface TinyNetwork {
  readonly layout: Layout;
  readonly machine: Machine;
  readonly encoded: EncodedSentences;
  readonly memory: Float32Array;
}

/** Builds the tiny network with start values from `seed`. */
export const tinyNetwork = async (seed = 1): Promise<TinyNetwork> => {
  const repeated = Array.from({ length: 10 }, () => SENTENCES).flat();
  const vocabulary = buildVocabulary(repeated, new Map([['anna', 'g']]));
  const layout = createLayout(
    { word: 8, affix: 8, hidden: 8, layers: 2, arc: 8, label: 4, slope: 0.1 },
    {
      words: vocabulary.words.length,
      affixes: vocabulary.affixes.map((keys) => keys.length),
      tags: vocabulary.tags.length,
      labels: vocabulary.labels.length,
      names: NAME_CLASSES.length,
    },
  );
  const module = await compileKernels(fileURLToPath(new URL('../../training/kernels.as.ts', import.meta.url)));
  const shared = new WebAssembly.Memory({ initial: 256, maximum: 16384, shared: true });
  const memory = new Float32Array(shared.buffer);
  const weights = 1 << 16;
  const gradients = weights + layout.size;
  const frozen = gradients + layout.size;
  const machine = createMachine(layout, memory, instantiateKernels(module, shared), {
    weights,
    gradients,
    frozen,
    scratch: frozen + 1024,
    end: memory.length,
  });
  initialise(layout, memory.subarray(weights, gradients), createRandom(seed));
  const encoded = encode(SENTENCES, {
    features: {
      word: rowIndex(vocabulary.words),
      affixes: vocabulary.affixes.map(rowIndex),
      lists: vocabulary.lists,
    },
    frozen: new Map(),
    tags: rowIndex(vocabulary.tags),
    labels: rowIndex(vocabulary.labels),
  });
  return { layout, machine, encoded, memory };
};
