import { FIELDS, HEAD, LABEL } from '../data/encode.ts';
import type { Random } from '../random.ts';
import { type Dropout, drop, dropBackward } from './dropout.ts';
import { padded, parameterOf } from './layout.ts';
import { dense, denseBackward, gradientsOf, type Machine, weightsOf } from './machine.ts';
import { crossEntropy, largest } from './softmax.ts';
import { spanningTree } from './spanning-tree.ts';

/** Sentences for a head: their encoder rows gathered sentence by sentence (`input`, stride `width`), and their tokens in the same order. */
export interface HeadRows {
  readonly input: number;
  readonly width: number;
  readonly count: number;
  /** Index of the first gathered row of each sentence, and `count` at the end. */
  readonly starts: Int32Array;
  /** `FIELDS` numbers per gathered row. */
  readonly tokens: Int32Array;
}

/** Vectors that score arcs and labels, and arc scores: per sentence at `scores[s]`, length × padded(length + 1), column 0 the root. */
export interface TreeState {
  readonly vectors: number;
  readonly stride: number;
  readonly factors: number;
  readonly dependents: number;
  readonly heads: readonly number[];
  readonly scores: readonly number[];
}

/** Arc scores of all sentences. */
export const treeForward = (machine: Machine, rows: HeadRows, dropout: Dropout, random: Random | null): TreeState => {
  const { memory } = machine;
  const { arc, slope } = machine.layout.config;
  const { stride } = parameterOf(machine.layout, 'mlp.weight');
  const vectors = dense(machine, rows.count, [rows.input, rows.width], 'mlp.weight', 'mlp.bias');
  for (let i = 0; i < rows.count * stride; i++) if (memory[vectors + i]! < 0) memory[vectors + i]! *= slope;
  const factors = drop(machine, vectors, rows.count * stride, dropout.heads, random);
  const dependents = dense(machine, rows.count, [vectors, stride], 'arcs.weight', 'arcs.bias');
  const heads: number[] = [];
  const scores: number[] = [];
  for (let s = 0; s + 1 < rows.starts.length; s++) {
    const first = rows.starts[s]!;
    const length = rows.starts[s + 1]! - first;
    const candidates = machine.take((length + 1) * arc);
    const root = weightsOf(machine, 'arcs.root');
    memory.copyWithin(candidates, root, root + arc);
    for (let t = 0; t < length; t++) {
      const from = vectors + (first + t) * stride + arc;
      memory.copyWithin(candidates + (t + 1) * arc, from, from + arc);
    }
    const width = padded(length + 1);
    const at = machine.zeros(length * width);
    const panels = machine.packTransposed(arc, length + 1, candidates, arc);
    machine.multiply(length, width, arc, [dependents + first * arc, arc, 1], panels, 0, [at, width]);
    for (let t = 0; t < length; t++) memory[at + t * width + t + 1] = -1e9;
    heads.push(candidates);
    scores.push(at);
  }
  return { vectors, stride, factors, dependents, heads, scores };
};

/** Where the label-head vector of a gathered row's head lies. */
const labelHead = (machine: Machine, state: TreeState, first: number, head: number): number =>
  head < 0
    ? weightsOf(machine, 'labels.root')
    : state.vectors + (first + head) * state.stride + 2 * machine.layout.config.arc + machine.layout.config.label;

interface LabelState {
  readonly pairs: number;
  readonly scores: number;
  readonly pairStride: number;
  readonly stride: number;
}

const labelForward = (machine: Machine, rows: HeadRows, state: TreeState, heads: ArrayLike<number>): LabelState => {
  const { memory } = machine;
  const { arc, label } = machine.layout.config;
  const labels = machine.layout.sizes.labels;
  const input = [state.vectors + 2 * arc, state.stride] as const;
  const pairStride = parameterOf(machine.layout, 'labels.pair').stride;
  const stride = parameterOf(machine.layout, 'labels.dependent').stride;
  const pairs = dense(machine, rows.count, input, 'labels.pair', 'labels.pairBias');
  const scores = dense(machine, rows.count, input, 'labels.dependent', 'labels.bias');
  for (let s = 0; s + 1 < rows.starts.length; s++) {
    const first = rows.starts[s]!;
    for (let row = first; row < rows.starts[s + 1]!; row++) {
      const h = labelHead(machine, state, first, heads[row]!);
      for (let l = 0; l < labels; l++) {
        const from = pairs + row * pairStride + l * label;
        let sum = 0;
        for (let k = 0; k < label; k++) sum += memory[from + k]! * memory[h + k]!;
        memory[scores + row * stride + l]! += sum;
      }
    }
  }
  return { pairs, scores, pairStride, stride };
};

/** Losses of arcs and labels; adds the gradients of this head and of its input (`dInput`, stride `rows.width`). */
export const treeBackward = (
  machine: Machine,
  rows: HeadRows,
  state: TreeState,
  dInput: number,
): { readonly arcs: number; readonly labels: number } => {
  const { memory } = machine;
  const { arc, label, slope } = machine.layout.config;
  const { vectors, stride } = state;
  const labelCount = machine.layout.sizes.labels;
  const gold = Int32Array.from({ length: rows.count }, (_, row) => rows.tokens[row * FIELDS + HEAD]!);
  const dVectors = machine.zeros(rows.count * stride);
  const dDependents = machine.zeros(rows.count * arc);
  let arcs = 0;
  for (let s = 0; s + 1 < rows.starts.length; s++) {
    const first = rows.starts[s]!;
    const length = rows.starts[s + 1]! - first;
    const width = padded(length + 1);
    const at = state.scores[s]!;
    for (let t = 0; t < length; t++) {
      arcs += crossEntropy(memory, at + t * width, length + 1, gold[first + t]! + 1, 1);
      memory.fill(0, at + t * width + length + 1, at + (t + 1) * width);
    }
    const candidates = machine.pack(length + 1, arc, state.heads[s]!, arc);
    machine.multiply(length, arc, length + 1, [at, width, 1], candidates, 0, [dDependents + first * arc, arc]);
    const dCandidates = machine.zeros((length + 1) * arc);
    const dependents = machine.pack(length, arc, state.dependents + first * arc, arc);
    machine.multiply(length + 1, arc, length, [at, 1, width], dependents, 0, [dCandidates, arc]);
    const dRoot = gradientsOf(machine, 'arcs.root');
    for (let k = 0; k < arc; k++) memory[dRoot + k]! += memory[dCandidates + k]!;
    for (let t = 0; t < length; t++) {
      const to = dVectors + (first + t) * stride + arc;
      for (let k = 0; k < arc; k++) memory[to + k]! += memory[dCandidates + (t + 1) * arc + k]!;
    }
  }
  denseBackward(machine, rows.count, [vectors, stride], dDependents, 'arcs.weight', 'arcs.bias', [dVectors, stride]);

  const labelState = labelForward(machine, rows, state, gold);
  let labels = 0;
  const dRoot = gradientsOf(machine, 'labels.root');
  for (let s = 0; s + 1 < rows.starts.length; s++) {
    const first = rows.starts[s]!;
    for (let row = first; row < rows.starts[s + 1]!; row++) {
      const scores = labelState.scores + row * labelState.stride;
      labels += crossEntropy(memory, scores, labelCount, rows.tokens[row * FIELDS + LABEL]!, 1);
      memory.fill(0, scores + labelCount, scores + labelState.stride);
      const head = gold[row]!;
      const h = labelHead(machine, state, first, head);
      const dh = head < 0 ? dRoot : dVectors + (first + head) * stride + 2 * arc + label;
      for (let l = 0; l < labelCount; l++) {
        const d = memory[scores + l]!;
        const from = labelState.pairs + row * labelState.pairStride + l * label;
        for (let k = 0; k < label; k++) {
          memory[dh + k]! += d * memory[from + k]!;
          memory[from + k] = d * memory[h + k]!;
        }
      }
    }
  }
  const input = [vectors + 2 * arc, stride] as const;
  const dLabel = [dVectors + 2 * arc, stride] as const;
  denseBackward(machine, rows.count, input, labelState.pairs, 'labels.pair', 'labels.pairBias', dLabel);
  denseBackward(machine, rows.count, input, labelState.scores, 'labels.dependent', 'labels.bias', dLabel);

  dropBackward(machine, dVectors, rows.count * stride, state.factors);
  for (let i = 0; i < rows.count * stride; i++) if (memory[vectors + i]! < 0) memory[dVectors + i]! *= slope;
  denseBackward(machine, rows.count, [rows.input, rows.width], dVectors, 'mlp.weight', 'mlp.bias', [
    dInput,
    rows.width,
  ]);
  return { arcs, labels };
};

/** Heads (−1 for the root) and labels of all gathered rows. */
export const treeDecode = (
  machine: Machine,
  rows: HeadRows,
  state: TreeState,
): { readonly heads: Int32Array; readonly labels: Int32Array } => {
  const { memory } = machine;
  const heads = new Int32Array(rows.count);
  for (let s = 0; s + 1 < rows.starts.length; s++) {
    const first = rows.starts[s]!;
    const length = rows.starts[s + 1]! - first;
    heads.set(spanningTree(length, memory, state.scores[s]!, padded(length + 1)), first);
  }
  const { scores, stride } = labelForward(machine, rows, state, heads);
  const labels = heads.map((head, row) =>
    head < 0 ? 0 : largest(memory, scores + row * stride, machine.layout.sizes.labels, 1),
  );
  return { heads, labels };
};
