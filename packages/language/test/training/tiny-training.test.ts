import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rowIndex } from '../../src/network/features.ts';
import { NAME_CLASSES } from '../../src/network/model.ts';
import { readModel } from '../../src/network/read-model.ts';
import { createTagNetwork } from '../../src/network/tag-network.ts';
import { writeModel } from '../../src/network/write-model.ts';
import { compileKernels, instantiateKernels } from '../../training/compile-kernels.ts';
import { encode } from '../../training/data/encode.ts';
import { buildVocabulary, UNKNOWN } from '../../training/data/vocabulary.ts';
import { HYPER_PARAMETERS } from '../../training/hyper-parameters.ts';
import { createBatch } from '../../training/network/batch.ts';
import { createLayout, initialise } from '../../training/network/layout.ts';
import { createMachine } from '../../training/network/machine.ts';
import { networkStep, predict, totalLoss } from '../../training/network/network.ts';
import { createRandom } from '../../training/random.ts';
import { createBookkeeping, createMemory, type SharedState } from '../../training/shared-state.ts';
import { buildModel } from '../../training/shipping/build-model.ts';
import { createReader } from '../../training/shipping/reader.ts';
import { createUpdater } from '../../training/update.ts';
import { SENTENCES } from './tiny-network.ts';

/** Trains on `SENTENCES` as `workers` threads would, one after the other in this thread; returns losses and the network. */
const trainTiny = async ({ workers, steps }: { readonly workers: number; readonly steps: number }) => {
  const vocabulary = buildVocabulary(Array.from({ length: 10 }, () => SENTENCES).flat(), new Map([['anna', 'g']]));
  const layout = createLayout(
    { word: 16, affix: 16, hidden: 16, layers: 2, arc: 16, label: 8, slope: 0.1 },
    {
      words: vocabulary.words.length,
      affixes: vocabulary.affixes.map((keys) => keys.length),
      tags: vocabulary.tags.length,
      labels: vocabulary.labels.length,
      names: NAME_CLASSES.length,
    },
  );
  const { map, memory } = createMemory(layout, layout.config.word, workers, 1 << 20);
  const floats = new Float32Array(memory.buffer);
  const weights = floats.subarray(map.weights, map.weights + layout.size);
  initialise(layout, weights, createRandom(7));
  floats.set(weights, map.average);
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
  const module = await compileKernels(fileURLToPath(new URL('../../training/kernels.as.ts', import.meta.url)));
  const kernels = instantiateKernels(module, memory);
  const shared: SharedState = {
    module,
    memory,
    map,
    layout,
    parameters: { ...HYPER_PARAMETERS, workers },
    even: encoded,
    odd: encoded,
    dev: [],
    ...createBookkeeping(layout, workers),
    firstEpoch: 0,
    firstStep: 0,
    totalSteps: steps,
  };
  const threads = Array.from({ length: workers }, (_, worker) => ({
    updater: createUpdater(shared, kernels, worker),
    machine: createMachine(layout, floats, kernels, {
      weights: map.weights,
      gradients: map.gradients[worker]!,
      frozen: map.frozen,
      scratch: map.scratch[worker]!,
      end: map.scratch[worker]! + map.scratchSize,
    }),
    batch: createBatch(
      encoded,
      [0, 1, 2].filter((s) => s % workers === worker),
    ),
  }));
  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    let loss = 0;
    for (const { machine, batch, updater } of threads) {
      const options = { dropout: HYPER_PARAMETERS.dropout, random: null, touch: updater.touch };
      loss += totalLoss(networkStep(machine, batch, options));
    }
    losses.push(loss);
    for (const { updater } of threads) expect(updater.sum()).toBeGreaterThan(0);
    for (const { updater } of threads) updater.move(1 / 17, 5e-3, step);
    for (const { updater } of threads) updater.forget();
    for (const { updater } of threads) updater.average(0.9);
  }
  return { losses, layout, vocabulary, encoded, machine: threads[0]!.machine, floats, map, weights, threads };
};

describe('training a tiny model', () => {
  test('the loss falls until the sentences are known by heart', async () => {
    const { losses, encoded, machine, vocabulary } = await trainTiny({ workers: 2, steps: 150 });
    expect(losses.at(-1)!).toBeLessThan(0.05 * losses[0]!);
    const batch = createBatch(encoded, [0, 1, 2]);
    const { starts, tags, heads, labels, names } = predict(machine, batch);
    batch.sentences.forEach((s, b) => {
      const { tree, names: spans } = SENTENCES[s]!;
      const rows = <T extends Int32Array>(all: T): number[] => [...all.subarray(starts[b]!, starts[b + 1]!)];
      if (tree) {
        expect(rows(tags).map((tag) => vocabulary.tags[tag])).toEqual(tree.tags);
        expect(rows(heads)).toEqual(tree.heads);
        expect(rows(labels).map((label) => vocabulary.labels[label])).toEqual(tree.labels);
      }
      for (const { first, last, type } of spans ?? []) {
        const classes = rows(names).map((name) => NAME_CLASSES[name]!);
        expect(classes.slice(first, last).every((name) => name.endsWith(type))).toBe(true);
      }
    });
  }, 60_000);

  test('the same seed gives the same bits', async () => {
    const [a, b] = [await trainTiny({ workers: 2, steps: 12 }), await trainTiny({ workers: 2, steps: 12 })];
    expect(a.weights).toEqual(b.weights);
  }, 60_000);

  test('two workers learn what one does', async () => {
    const [one, two] = [await trainTiny({ workers: 1, steps: 10 }), await trainTiny({ workers: 2, steps: 10 })];
    one.losses.forEach((loss, step) => {
      expect(Math.abs(loss - two.losses[step]!)).toBeLessThan(1e-3 * loss);
    });
  }, 60_000);

  test('a skipped step moves no weight and leaves no gradient', async () => {
    const { threads, floats, map, layout, weights } = await trainTiny({ workers: 2, steps: 3 });
    const before = weights.slice();
    for (const { machine, batch, updater } of threads) {
      networkStep(machine, batch, { dropout: HYPER_PARAMETERS.dropout, random: null, touch: updater.touch });
    }
    floats[map.gradients[1]! + 5] = Number.NaN;
    expect(Number.isFinite(threads.reduce((sum, { updater }) => sum + updater.sum(), 0))).toBe(false);
    for (const { updater } of threads) {
      updater.skip();
      updater.forget();
    }
    expect(weights).toEqual(before);
    for (const block of map.gradients) {
      expect(floats.subarray(block, block + layout.size).every((value) => value === 0)).toBe(true);
    }
  }, 60_000);

  test('the shipped forward pass reads as the trainer does, 8-bit weights and all', async () => {
    const { layout, vocabulary, floats, map } = await trainTiny({ workers: 2, steps: 150 });
    const frozen = { keys: [UNKNOWN], index: rowIndex([UNKNOWN]), vectors: new Float32Array(layout.config.word) };
    const average = floats.slice(map.average, map.average + layout.size);
    // where a tree was learned: elsewhere the shipped decoder's legality constraints change labels
    const forms = SENTENCES.filter(({ tree }) => tree !== null).map((sentence) => sentence.forms);
    for (const eightBit of [true, false]) {
      const built = buildModel(layout, average, vocabulary, frozen, { source: 'a test', eightBit });
      const model = readModel(writeModel(built));
      const trainer = (await createReader(model))(forms);
      const network = createTagNetwork(model);
      network.read(forms).forEach((reading, s) => {
        expect({
          tags: Array.from(reading.tags, (tag) => network.tags[tag]),
          heads: [...reading.heads],
          labels: Array.from(reading.labels, (label) => network.labels[label]),
          names: reading.names,
        }).toEqual(trainer[s]);
      });
    }
  }, 60_000);
});
