import { FIELDS, TAG } from '../data/encode.ts';
import type { Random } from '../random.ts';
import { type Batch, rowsWith } from './batch.ts';
import { type Dropout, NO_DROPOUT } from './dropout.ts';
import { type Encoded, encoderBackward, encoderForward } from './encoder.ts';
import { parameterOf } from './layout.ts';
import { dense, denseBackward, type Machine } from './machine.ts';
import { namesBackward, namesDecode, namesForward } from './names-head.ts';
import { crossEntropy, largest } from './softmax.ts';
import { type HeadRows, treeBackward, treeDecode, treeForward } from './tree-head.ts';

/** Sums of losses over the tokens that have the annotation. */
export interface Losses {
  readonly arcs: number;
  readonly labels: number;
  readonly tags: number;
  readonly names: number;
}

/** What the loss of tags counts for. */
export const TAG_WEIGHT = 0.5;

/** The sum that is minimised. */
export const totalLoss = ({ arcs, labels, tags, names }: Losses): number => arcs + labels + TAG_WEIGHT * tags + names;

interface Gathered extends HeadRows {
  readonly rows: Int32Array;
}

const gather = (machine: Machine, batch: Batch, encoded: Encoded, bit: number): Gathered => {
  const { memory } = machine;
  const { sentences, rows } = rowsWith(batch, bit);
  const { width } = encoded;
  const input = machine.take(rows.length * width);
  const tokens = new Int32Array(rows.length * FIELDS);
  rows.forEach((row, i) => {
    memory.copyWithin(input + i * width, encoded.at + row * width, encoded.at + (row + 1) * width);
    tokens.set(batch.tokens.subarray(row * FIELDS, (row + 1) * FIELDS), i * FIELDS);
  });
  const starts = new Int32Array(sentences.length + 1);
  sentences.forEach((b, i) => {
    starts[i + 1] = starts[i]! + batch.lengths[b]!;
  });
  return { input, width, count: rows.length, starts, tokens, rows };
};

const scatter = (machine: Machine, { rows, width }: Gathered, from: number, to: number): void => {
  const { memory } = machine;
  rows.forEach((row, i) => {
    for (let k = 0; k < width; k++) memory[to + row * width + k]! += memory[from + i * width + k]!;
  });
};

/** Options of a training step. */
export interface StepOptions {
  readonly dropout: Dropout;
  /** Null switches dropout off. */
  readonly random: Random | null;
  /** Hears of every table row that gets a gradient. */
  readonly touch: (table: number, row: number) => void;
}

/** Forward and backward over a batch: adds gradients of the total loss, returns the losses. */
export const networkStep = (machine: Machine, batch: Batch, { dropout, random, touch }: StepOptions): Losses => {
  const { memory } = machine;
  machine.reset();
  const encoded = encoderForward(machine, batch, dropout, random);
  const dEncoded = machine.zeros(batch.rows * encoded.width);
  let losses: Losses = { arcs: 0, labels: 0, tags: 0, names: 0 };

  const trees = gather(machine, batch, encoded, 1);
  if (trees.count > 0) {
    const dInput = machine.zeros(trees.count * trees.width);
    const { stride } = parameterOf(machine.layout, 'tags.weight');
    const scores = dense(machine, trees.count, [trees.input, trees.width], 'tags.weight', 'tags.bias');
    let tags = 0;
    for (let row = 0; row < trees.count; row++) {
      const gold = trees.tokens[row * FIELDS + TAG]!;
      tags += crossEntropy(memory, scores + row * stride, machine.layout.sizes.tags, gold, TAG_WEIGHT);
      memory.fill(0, scores + row * stride + machine.layout.sizes.tags, scores + (row + 1) * stride);
    }
    denseBackward(machine, trees.count, [trees.input, trees.width], scores, 'tags.weight', 'tags.bias', [
      dInput,
      trees.width,
    ]);
    const state = treeForward(machine, trees, dropout, random);
    losses = { ...losses, tags, ...treeBackward(machine, trees, state, dInput) };
    scatter(machine, trees, dInput, dEncoded);
  }

  const named = gather(machine, batch, encoded, 2);
  if (named.count > 0) {
    const dInput = machine.zeros(named.count * named.width);
    losses = { ...losses, names: namesBackward(machine, named, namesForward(machine, named), dInput) };
    scatter(machine, named, dInput, dEncoded);
  }
  encoderBackward(machine, batch, encoded, dEncoded, touch);
  return losses;
};

/** What the network says of a batch, row by row in the order of `rows` (sentence by sentence, longest first). */
export interface Prediction {
  readonly starts: Int32Array;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly names: Int32Array;
}

/** Forward and decoding of all heads over all sentences of a batch. */
export const predict = (machine: Machine, batch: Batch): Prediction => {
  machine.reset();
  const all: Batch = { ...batch, flags: batch.flags.map(() => 3) };
  const encoded = encoderForward(machine, all, NO_DROPOUT, null);
  const rows = gather(machine, all, encoded, 1);
  const { stride } = parameterOf(machine.layout, 'tags.weight');
  const scores = dense(machine, rows.count, [rows.input, rows.width], 'tags.weight', 'tags.bias');
  const tags = Int32Array.from({ length: rows.count }, (_, row) =>
    largest(machine.memory, scores + row * stride, machine.layout.sizes.tags),
  );
  const tree = treeDecode(machine, rows, treeForward(machine, rows, NO_DROPOUT, null));
  return { starts: rows.starts, tags, ...tree, names: namesDecode(machine, rows, namesForward(machine, rows)) };
};
