import { NAME_CLASSES } from '@dramatis/language/network/model';
import { FIELDS, NAME } from '../data/encode.ts';
import { parameterOf } from './layout.ts';
import { dense, denseBackward, gradientsOf, type Machine, weightsOf } from './machine.ts';
import type { HeadRows } from './tree-head.ts';

const CLASSES = NAME_CLASSES.length;

/** Whether class `to` may follow class `from` (BILOU); `from` or `to` −1 for the edge of the sentence. */
export const mayFollow = (from: number, to: number): boolean => {
  const before = from < 0 ? 'O' : NAME_CLASSES[from]!;
  const after = to < 0 ? 'O' : NAME_CLASSES[to]!;
  const open = before.startsWith('B') || before.startsWith('I');
  const continues = after.startsWith('I') || after.startsWith('L');
  return open ? continues && before.slice(1) === after.slice(1) : !continues;
};

/** Transition scores of the chain with illegal ones at −∞. */
interface Chain {
  readonly transitions: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

const chainOf = (machine: Machine): Chain => {
  const { memory } = machine;
  const { stride } = parameterOf(machine.layout, 'names.transitions');
  const [transitions, start, end] = ['names.transitions', 'names.start', 'names.end'].map((name) =>
    weightsOf(machine, name),
  ) as [number, number, number];
  const score = (from: number, to: number, at: number): number =>
    mayFollow(from, to) ? memory[at]! : Number.NEGATIVE_INFINITY;
  return {
    transitions: Float64Array.from({ length: CLASSES * CLASSES }, (_, i) => {
      const from = Math.floor(i / CLASSES);
      return score(from, i % CLASSES, transitions + from * stride + (i % CLASSES));
    }),
    start: Float64Array.from({ length: CLASSES }, (_, to) => score(-1, to, start + to)),
    end: Float64Array.from({ length: CLASSES }, (_, from) => score(from, -1, end + from)),
  };
};

/** Emission scores, stride that of `names.weight`. */
export const namesForward = (machine: Machine, rows: HeadRows): number =>
  dense(machine, rows.count, [rows.input, rows.width], 'names.weight', 'names.bias');

/** Loss of the linear chain (negative log-likelihood); adds the gradients of this head and of its input. */
export const namesBackward = (machine: Machine, rows: HeadRows, emissions: number, dInput: number): number => {
  const { memory } = machine;
  const { stride } = parameterOf(machine.layout, 'names.weight');
  const chain = chainOf(machine);
  const factors = chain.transitions.map(Math.exp);
  const [dTransitions, dStart, dEnd] = ['names.transitions', 'names.start', 'names.end'].map((name) =>
    gradientsOf(machine, name),
  ) as [number, number, number];
  const transitionStride = parameterOf(machine.layout, 'names.transitions').stride;
  let loss = 0;
  for (let s = 0; s + 1 < rows.starts.length; s++) {
    const first = rows.starts[s]!;
    const n = rows.starts[s + 1]! - first;
    const gold = Int32Array.from({ length: n }, (_, t) => rows.tokens[(first + t) * FIELDS + NAME]!);
    const potentials = new Float64Array(n * CLASSES);
    let logScale = 0;
    for (let t = 0; t < n; t++) {
      const at = emissions + (first + t) * stride;
      let top = Number.NEGATIVE_INFINITY;
      const score = (c: number): number =>
        memory[at + c]! + (t === 0 ? chain.start[c]! : 0) + (t === n - 1 ? chain.end[c]! : 0);
      for (let c = 0; c < CLASSES; c++) top = Math.max(top, score(c));
      for (let c = 0; c < CLASSES; c++) potentials[t * CLASSES + c] = Math.exp(score(c) - top);
      logScale += top;
      loss -= score(gold[t]!) + (t > 0 ? chain.transitions[gold[t - 1]! * CLASSES + gold[t]!]! : 0);
    }
    // scaled forward and backward sums
    const alpha = new Float64Array(n * CLASSES);
    const beta = new Float64Array(n * CLASSES);
    const scale = new Float64Array(n);
    for (let t = 0; t < n; t++) {
      let total = 0;
      for (let c = 0; c < CLASSES; c++) {
        let sum = t === 0 ? 1 : 0;
        if (t > 0) {
          for (let b = 0; b < CLASSES; b++) sum += alpha[(t - 1) * CLASSES + b]! * factors[b * CLASSES + c]!;
        }
        sum *= potentials[t * CLASSES + c]!;
        alpha[t * CLASSES + c] = sum;
        total += sum;
      }
      scale[t] = total;
      for (let c = 0; c < CLASSES; c++) alpha[t * CLASSES + c]! /= total;
      logScale += Math.log(total);
    }
    loss += logScale;
    beta.fill(1, (n - 1) * CLASSES);
    for (let t = n - 2; t >= 0; t--) {
      for (let b = 0; b < CLASSES; b++) {
        let sum = 0;
        for (let c = 0; c < CLASSES; c++) {
          const i = (t + 1) * CLASSES + c;
          sum += factors[b * CLASSES + c]! * potentials[i]! * beta[i]!;
        }
        beta[t * CLASSES + b] = sum / scale[t + 1]!;
      }
    }
    for (let t = 0; t < n; t++) {
      const at = emissions + (first + t) * stride;
      for (let c = 0; c < CLASSES; c++) {
        const d = alpha[t * CLASSES + c]! * beta[t * CLASSES + c]! - (gold[t] === c ? 1 : 0);
        memory[at + c] = d;
        if (t === 0) memory[dStart + c]! += d;
        if (t === n - 1) memory[dEnd + c]! += d;
        if (t === 0) continue;
        const i = t * CLASSES + c;
        const after = (potentials[i]! * beta[i]!) / scale[t]!;
        for (let b = 0; b < CLASSES; b++) {
          const d2 = alpha[(t - 1) * CLASSES + b]! * factors[b * CLASSES + c]! * after;
          memory[dTransitions + b * transitionStride + c]! += d2 - (gold[t - 1] === b && gold[t] === c ? 1 : 0);
        }
      }
      memory.fill(0, at + CLASSES, at + stride);
    }
  }
  denseBackward(machine, rows.count, [rows.input, rows.width], emissions, 'names.weight', 'names.bias', [
    dInput,
    rows.width,
  ]);
  return loss;
};

/** The best legal class of each gathered row (Viterbi). */
export const namesDecode = (machine: Machine, rows: HeadRows, emissions: number): Int32Array => {
  const { memory } = machine;
  const { stride } = parameterOf(machine.layout, 'names.weight');
  const chain = chainOf(machine);
  const classes = new Int32Array(rows.count);
  for (let s = 0; s + 1 < rows.starts.length; s++) {
    const first = rows.starts[s]!;
    const n = rows.starts[s + 1]! - first;
    const back = new Uint8Array(n * CLASSES);
    let best = new Float64Array(CLASSES);
    for (let t = 0; t < n; t++) {
      const next = new Float64Array(CLASSES);
      for (let c = 0; c < CLASSES; c++) {
        let top = t === 0 ? chain.start[c]! : Number.NEGATIVE_INFINITY;
        for (let b = 0; t > 0 && b < CLASSES; b++) {
          const score = best[b]! + chain.transitions[b * CLASSES + c]!;
          if (score > top) {
            top = score;
            back[t * CLASSES + c] = b;
          }
        }
        next[c] = top + memory[emissions + (first + t) * stride + c]! + (t === n - 1 ? chain.end[c]! : 0);
      }
      best = next;
    }
    let c = 0;
    for (let i = 1; i < CLASSES; i++) if (best[i]! > best[c]!) c = i;
    for (let t = n - 1; t >= 0; t--) {
      classes[first + t] = c;
      c = back[t * CLASSES + c]!;
    }
  }
  return classes;
};
