import { rowIndex } from '@dramatis/language/network/features';
import { MODEL_CONFIG, NAME_CLASSES } from '@dramatis/language/network/model';
import { withCaseCopies } from './data/case-copies.ts';
import { type EncodingTables, encode } from './data/encode.ts';
import { type FrozenVectors, readGlove } from './data/glove.ts';
import { readCorpus } from './data/read-corpus.ts';
import { readDev } from './data/read-dev.ts';
import { readNameLists } from './data/read-name-lists.ts';
import { buildVocabulary, type TrainingVocabulary } from './data/vocabulary.ts';
import { createLayout, initialise } from './network/layout.ts';
import type { TrainOptions } from './options.ts';
import { compileOwnKernels } from './own-kernels.ts';
import { planEpoch } from './plan-epoch.ts';
import { createRandom } from './random.ts';
import { createBookkeeping, createMemory, type SharedState } from './shared-state.ts';

/** Everything training needs, ready to start at epoch 0. */
export interface Prepared {
  readonly shared: SharedState;
  readonly vocabulary: TrainingVocabulary;
  readonly frozen: FrozenVectors;
  /** UPOS class of each tag. */
  readonly uposOf: readonly number[];
}

/** Reads data and vectors, builds tables, fills the shared memory with start values. */
export const prepare = async (options: TrainOptions): Promise<Prepared> => {
  const { parameters } = options;
  const items = withCaseCopies(await readCorpus(options.data), createRandom(parameters.seed, 2));
  const even = items.map((item) => item.even);
  const odd = items.map((item) => item.odd);
  const vocabulary = buildVocabulary(
    [...even, ...odd.filter((sentence, i) => sentence !== even[i])],
    await readNameLists(),
  );
  const frozen = await readGlove([...even, ...odd], MODEL_CONFIG.word, { frequent: options.frequent });
  const layout = createLayout(MODEL_CONFIG, {
    words: vocabulary.words.length,
    affixes: vocabulary.affixes.map((keys) => keys.length),
    tags: vocabulary.tags.length,
    labels: vocabulary.labels.length,
    names: NAME_CLASSES.length,
  });
  const { map, memory } = createMemory(layout, frozen.vectors.length, parameters.workers);
  const floats = new Float32Array(memory.buffer);
  floats.set(frozen.vectors, map.frozen);
  const weights = floats.subarray(map.weights, map.weights + layout.size);
  initialise(layout, weights, createRandom(parameters.seed, 3));
  floats.set(weights, map.average);
  const tables: EncodingTables = {
    features: {
      word: rowIndex(vocabulary.words),
      affixes: vocabulary.affixes.map(rowIndex),
      lists: vocabulary.lists,
    },
    frozen: frozen.index,
    tags: rowIndex(vocabulary.tags),
    labels: rowIndex(vocabulary.labels),
  };
  const encodedEven = encode(even, tables);
  const lengths = even.map(({ forms }) => forms.length);
  let totalSteps = 0;
  for (let epoch = 0; epoch < parameters.epochs; epoch++) {
    totalSteps += planEpoch(lengths, {
      tokens: parameters.batchTokens,
      workers: parameters.workers,
      seed: parameters.seed,
      epoch,
    }).length;
  }
  const dev = (await readDev(options.dev)).map(({ name, sentences }) => ({
    name,
    sentences: encode(sentences, tables),
  }));
  const upos = vocabulary.tags.map((tag) => tag.slice(0, tag.indexOf('|')));
  const shared: SharedState = {
    module: await compileOwnKernels(),
    memory,
    map,
    layout,
    parameters,
    even: encodedEven,
    odd: encode(odd, tables),
    dev,
    ...createBookkeeping(layout, parameters.workers),
    firstEpoch: 0,
    firstStep: 0,
    totalSteps,
  };
  return { shared, vocabulary, frozen, uposOf: upos.map((tag) => upos.indexOf(tag)) };
};
