import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEmbed } from '../../src/network/embed.ts';
import type { Model } from '../../src/network/model.ts';
import { floatsOf } from '../../src/network/pack-weights.ts';
import { isTree, spanningTree } from '../../src/network/spanning-tree.ts';
import { createTagNetwork, type SentenceReading } from '../../src/network/tag-network.ts';
import { randomModel, SMALL, WORDS } from './random-model.ts';

const form = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom('Iraq', '“', '1,200', 'U.S.-led', 'ثلاثة', '\ud800', '', 'TROOPS', '—', '\u0000'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const sentences = fc.array(fc.array(form, { maxLength: 20 }), { maxLength: 8 });

/** All of a reading as text, to compare. */
const written = (readings: readonly SentenceReading[]): string =>
  JSON.stringify(readings.map(({ tags, heads, labels, names }) => [[...tags], [...heads], [...labels], names]));

describe('the network', () => {
  test('SIMD and plain JavaScript: the same readings of any sentences by any model', () => {
    fc.assert(
      fc.property(fc.nat(), sentences, (seed, text) => {
        const model = randomModel(seed);
        const simd = createTagNetwork(model, { kernels: 'simd' });
        const plain = createTagNetwork(model, { kernels: 'plain' });
        expect([simd.kernels, plain.kernels]).toEqual(['simd', 'plain']);
        expect(written(simd.read(text))).toBe(written(plain.read(text)));
      }),
      { numRuns: 60 },
    );
  });

  test('a reading is a tree with one root, legal labels and names within the sentence', () => {
    fc.assert(
      fc.property(fc.nat(), sentences, (seed, text) => {
        const network = createTagNetwork(randomModel(seed));
        network.read(text).forEach(({ tags, heads, labels, names }, index) => {
          const n = text[index]!.length;
          expect([tags.length, heads.length, labels.length]).toEqual([n, n, n]);
          if (n > 0) expect(isTree(heads)).toBe(true);
          heads.forEach((head, t) => {
            expect(labels[t] === 0).toBe(head === -1);
          });
          for (const label of [1, 2])
            for (let head = 0; head < n; head++)
              expect(heads.filter((own, t) => own === head && labels[t] === label).length).toBeLessThanOrEqual(1);
          let end = 0;
          for (const { first, last } of names) {
            expect(first).toBeGreaterThanOrEqual(end);
            expect(last).toBeGreaterThan(first);
            end = last;
          }
          expect(end).toBeLessThanOrEqual(n);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a sentence reads the same alone and among others', () => {
    fc.assert(
      fc.property(fc.nat(), sentences, (seed, text) => {
        const network = createTagNetwork(randomModel(seed));
        expect(written(text.flatMap((sentence) => network.read([sentence])))).toBe(written(network.read(text)));
      }),
      { numRuns: 40 },
    );
  });

  test('more tokens than a batch holds: many sentences, and one endless one', () => {
    const network = createTagNetwork(randomModel(3));
    const many = Array.from({ length: 300 }, (_, index) => WORDS.slice(0, 1 + (index % 11)));
    expect(written(network.read(many))).toBe(written(many.flatMap((sentence) => network.read([sentence]))));
    const [endless] = network.read([Array.from({ length: 2500 }, (_, index) => WORDS[index % WORDS.length]!)]);
    expect(endless!.tags.length).toBe(2500);
    expect(isTree(endless!.heads)).toBe(true);
  });

  test('no sentences, and empty ones', () => {
    const network = createTagNetwork(randomModel(1));
    expect(network.read([])).toEqual([]);
    expect(network.read([[], ['troops'], []]).map(({ heads }) => [...heads])).toEqual([[], [-1], []]);
  });

  test('tags, trees and labels are those of the formulas in model.ts, in exact arithmetic, where they are not near a tie', () => {
    const compared = { tags: 0, labels: 0, trees: 0 };
    for (let seed = 1; seed <= 20; seed++) {
      const model = randomModel(seed);
      const network = createTagNetwork(model, { rootRules: false });
      const sentence = ['the', 'troops', 'left', 'Iraq', 'in', '2003', '.'];
      const [reading] = network.read([sentence]);
      const { tagScores, arcScores, labelScores } = referenceScores(model, sentence);
      const width = sentence.length + 1;
      const total = (heads: Int32Array): number =>
        heads.reduce((sum, head, word) => sum + arcScores[word * width + head + 1]!, 0);
      const best = spanningTree(sentence.length, arcScores, width);
      expect(total(reading!.heads)).toBeGreaterThan(total(best) - 0.05 * sentence.length);
      compared.trees += best.join() === reading!.heads.join() ? 1 : 0;
      sentence.forEach((_, word) => {
        const tag = bestOf(tagScores[word]!);
        if (tag.margin > 0.05) {
          compared.tags++;
          expect(reading!.tags[word]).toBe(tag.index);
        }
        const head = reading!.heads[word]!;
        if (head < 0) return;
        const [, ...scores] = labelScores(word, head);
        const label = bestOf(scores);
        const free = !['nsubj', 'obj'].includes(model.labels[label.index + 1]!);
        if (label.margin > 0.05 && free) {
          compared.labels++;
          expect(reading!.labels[word]).toBe(label.index + 1);
        }
      });
    }
    expect(compared.tags).toBeGreaterThan(100);
    expect(compared.labels).toBeGreaterThan(50);
    expect(compared.trees).toBeGreaterThan(14);
  });
});

const bestOf = (scores: readonly number[]): { index: number; margin: number } => {
  const sorted = scores.toSorted((a, b) => b - a);
  return { index: scores.indexOf(sorted[0]!), margin: sorted[0]! - sorted[1]! };
};

/** All scores in plain doubles, straight from the text of model.ts. */
function referenceScores(model: Model, sentence: readonly string[]) {
  const { hidden, layers, word, affix, arc, label, slope } = model.config;
  const of = (name: string): Float32Array => floatsOf(model.tensors.get(name)!);
  const product = (name: string, x: readonly number[]): number[] => {
    const { rows, cols } = model.tensors.get(name)!;
    const w = of(name);
    return Array.from({ length: rows }, (_, r) => x.reduce((sum, value, c) => sum + w[r * cols + c]! * value, 0));
  };
  const affine = (weight: string, bias: string, x: readonly number[]): number[] => {
    const added = of(bias);
    return product(weight, x).map((value, index) => value + added[index]!);
  };
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, at) => sum + value * b[at]!, 0);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  const embed = createEmbed(model);
  let vectors = sentence.map((item) => {
    const into = new Float32Array(word + affix);
    embed(item, into, 0);
    return [...into];
  });
  for (let layer = 0; layer < layers; layer++) {
    const run = (direction: string, inputs: readonly number[][]): number[][] => {
      let h: number[] = new Array(hidden).fill(0);
      let c: number[] = new Array(hidden).fill(0);
      const name = `encoder.${layer}.${direction}`;
      return inputs.map((x) => {
        const recurrent = product(`${name}.recurrent`, h);
        const gates = affine(`${name}.input`, `${name}.bias`, x).map((value, index) => value + recurrent[index]!);
        const gate = (index: number, p: number): number => gates[index * hidden + p]!;
        c = c.map((cell, p) => sigmoid(gate(1, p)) * cell + sigmoid(gate(0, p)) * Math.tanh(gate(3, p)));
        h = c.map((cell, p) => sigmoid(gate(2, p)) * Math.tanh(cell));
        return h;
      });
    };
    const there = run('forward', vectors);
    const back = run('backward', vectors.toReversed()).reverse();
    vectors = there.map((vector, t) => [...vector, ...back[t]!]);
  }
  const mixed = vectors.map((vector) => affine('mlp.weight', 'mlp.bias', vector).map((x) => (x < 0 ? slope * x : x)));
  const arcHeads = [[...of('arcs.root')], ...mixed.map((vector) => vector.slice(arc, 2 * arc))];
  const labelHeads = mixed.map((vector) => vector.slice(2 * arc + label));
  return {
    tagScores: vectors.map((vector) => affine('tags.weight', 'tags.bias', vector)),
    arcScores: Float32Array.from(
      mixed.flatMap((vector) => {
        const dependent = affine('arcs.weight', 'arcs.bias', vector.slice(0, arc));
        return arcHeads.map((head) => dot(dependent, head));
      }),
    ),
    labelScores: (at: number, head: number): number[] => {
      const dependent = mixed[at]!.slice(2 * arc, 2 * arc + label);
      const pairs = affine('labels.pair', 'labels.pairBias', dependent);
      return affine('labels.dependent', 'labels.bias', dependent).map(
        (value, index) => value + dot(pairs.slice(index * label, (index + 1) * label), labelHeads[head]!),
      );
    },
  };
}

test('SMALL has odd widths, so padding is tested', () => {
  expect([SMALL.word, SMALL.affix, SMALL.arc, SMALL.label].map((size) => size % 4)).not.toContain(0);
});
