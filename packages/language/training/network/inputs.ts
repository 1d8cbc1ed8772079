import { AFFIX_TABLES, FEATURES_PER_TOKEN } from '@dramatis/language/network/features';
import { FIELDS, FROZEN } from '../data/encode.ts';
import type { Random } from '../random.ts';
import type { Batch } from './batch.ts';
import { type Dropout, drop, dropBackward } from './dropout.ts';
import { parameterOf } from './layout.ts';
import { gradientsOf, type Machine, weightsOf } from './machine.ts';

/** The tables of the input in the order of a token's feature rows. */
export const TABLES: readonly string[] = ['word', ...AFFIX_TABLES];

/** The input vectors of a batch (rows × (word + affix)) and what their backward pass needs. */
export interface Inputs {
  readonly at: number;
  readonly width: number;
  /** Row in the word table, after words were dropped. */
  readonly words: Int32Array;
  readonly factors: number;
}

/** Word vector (learned + frozen) beside the sum of the affix vectors. */
export const inputsForward = (machine: Machine, batch: Batch, dropout: Dropout, random: Random | null): Inputs => {
  const { memory } = machine;
  const { word, affix } = machine.layout.config;
  const width = word + affix;
  const at = machine.zeros(batch.rows * width);
  const tables = TABLES.map((name) => weightsOf(machine, name));
  const words = new Int32Array(batch.rows);
  for (let row = 0; row < batch.rows; row++) {
    const token = row * FIELDS;
    let learned = batch.tokens[token]!;
    let frozen = batch.tokens[token + FROZEN]!;
    if (random && random.uniform() < dropout.word) {
      learned = 0;
      if (random.uniform() < 0.3) frozen = 0;
    }
    words[row] = learned;
    const out = at + row * width;
    const a = tables[0]! + learned * word;
    const b = machine.frozen + frozen * word;
    for (let k = 0; k < word; k++) memory[out + k] = memory[a + k]! + memory[b + k]!;
    for (let table = 1; table < FEATURES_PER_TOKEN; table++) {
      const from = tables[table]! + batch.tokens[token + table]! * affix;
      for (let k = 0; k < affix; k++) memory[out + word + k]! += memory[from + k]!;
    }
  }
  return { at, width, words, factors: drop(machine, at, batch.rows * width, dropout.input, random) };
};

/** Adds the gradients `dInputs` (used up) to the rows of the tables; `touch` hears of every table row. */
export const inputsBackward = (
  machine: Machine,
  batch: Batch,
  inputs: Inputs,
  dInputs: number,
  touch: (table: number, row: number) => void,
): void => {
  const { memory } = machine;
  const { word, affix } = machine.layout.config;
  dropBackward(machine, dInputs, batch.rows * inputs.width, inputs.factors);
  const tables = TABLES.map((name) => gradientsOf(machine, name));
  for (let row = 0; row < batch.rows; row++) {
    const from = dInputs + row * inputs.width;
    const learned = inputs.words[row]!;
    touch(0, learned);
    for (let k = 0; k < word; k++) memory[tables[0]! + learned * word + k]! += memory[from + k]!;
    for (let table = 1; table < FEATURES_PER_TOKEN; table++) {
      const entry = batch.tokens[row * FIELDS + table]!;
      touch(table, entry);
      const to = tables[table]! + entry * affix;
      for (let k = 0; k < affix; k++) memory[to + k]! += memory[from + word + k]!;
    }
  }
};

/** Number of the first row of each table when all table rows are counted through, and their sum at the end. */
export const tableStarts = (machine: Pick<Machine, 'layout'>): Int32Array => {
  const starts = new Int32Array(TABLES.length + 1);
  TABLES.forEach((name, i) => {
    starts[i + 1] = starts[i]! + parameterOf(machine.layout, name).rows;
  });
  return starts;
};
