import { AFFIX_TABLES } from '@dramatis/language/network/features';
import type { ModelConfig } from '@dramatis/language/network/model';
import type { Random } from '../random.ts';

/** One parameter matrix, inputs × outputs (tables: entries × width), row-major, columns filled up to a multiple of four. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  /** Columns in use. */
  readonly columns: number;
  /** Distance between rows. */
  readonly stride: number;
  /** Index of the first number within a parameter block. */
  readonly offset: number;
  /** Tables are updated only where a batch touched them. */
  readonly table: boolean;
  /** Standard deviation of the start values. */
  readonly deviation: number;
}

/** Sizes of the tables and heads. */
export interface Sizes {
  readonly words: number;
  readonly affixes: readonly number[];
  readonly tags: number;
  readonly labels: number;
  readonly names: number;
}

/** Where each parameter lies in a block of `size` numbers; dense ones first, up to `dense`. */
export interface Layout {
  readonly config: ModelConfig;
  readonly sizes: Sizes;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly dense: number;
  readonly size: number;
}

/** `n` rounded up to a multiple of four. */
export const padded = (n: number): number => (n + 3) & ~3;

/** Lays out the parameters of a network. */
export const createLayout = (config: ModelConfig, sizes: Sizes): Layout => {
  const parameters = new Map<string, Parameter>();
  let offset = 0;
  const add = (name: string, rows: number, columns: number, deviation: number, table = false): void => {
    const stride = padded(columns);
    parameters.set(name, { name, rows, columns, stride, offset, table, deviation });
    offset = (offset + rows * stride + 15) & ~15;
  };
  const { hidden, arc, label } = config;
  const width = 2 * hidden;
  for (let layer = 0; layer < config.layers; layer++) {
    const inputs = layer > 0 ? width : config.word + config.affix;
    for (const direction of ['forward', 'backward']) {
      add(`encoder.${layer}.${direction}.input`, inputs, 4 * hidden, Math.sqrt(1 / inputs));
      add(`encoder.${layer}.${direction}.recurrent`, hidden, 4 * hidden, 0.8 * Math.sqrt(1 / hidden));
      add(`encoder.${layer}.${direction}.bias`, 1, 4 * hidden, 0);
    }
  }
  add('tags.weight', width, sizes.tags, Math.sqrt(0.5 / width));
  add('tags.bias', 1, sizes.tags, 0);
  add('mlp.weight', width, 2 * (arc + label), Math.sqrt(1.5 / width));
  add('mlp.bias', 1, 2 * (arc + label), 0);
  add('arcs.weight', arc, arc, 0.05);
  add('arcs.bias', 1, arc, 0.05);
  add('arcs.root', 1, arc, 0.5);
  add('labels.pair', label, sizes.labels * label, 0.05);
  add('labels.pairBias', 1, sizes.labels * label, 0.05);
  add('labels.dependent', label, sizes.labels, 0.05);
  add('labels.bias', 1, sizes.labels, 0.05);
  add('labels.root', 1, label, 0.5);
  add('names.weight', width, sizes.names, Math.sqrt(0.5 / width));
  add('names.bias', 1, sizes.names, 0);
  add('names.transitions', sizes.names, sizes.names, 0);
  add('names.start', 1, sizes.names, 0);
  add('names.end', 1, sizes.names, 0);
  const dense = offset;
  add('word', sizes.words, config.word, 0.1, true);
  AFFIX_TABLES.forEach((name, i) => {
    add(name, sizes.affixes[i]!, config.affix, 0.2, true);
  });
  return { config, sizes, parameters, dense, size: offset };
};

/** The parameter of a name; throws when there is none. */
export const parameterOf = (layout: Layout, name: string): Parameter => {
  const parameter = layout.parameters.get(name);
  if (!parameter) throw new Error(`no parameter ${name}`);
  return parameter;
};

/** Writes start values into a block: normal numbers, forget gates at 1, the row of unknown words at 0. */
export const initialise = (layout: Layout, block: Float32Array, random: Random): void => {
  for (const { name, rows, columns, stride, offset, deviation } of layout.parameters.values()) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        block[offset + row * stride + column] = deviation > 0 ? random.normal() * deviation : 0;
      }
    }
    if (name.startsWith('encoder.') && name.endsWith('.bias')) {
      block.fill(1, offset + layout.config.hidden, offset + 2 * layout.config.hidden);
    }
    if (name === 'word') block.fill(0, offset, offset + stride);
  }
};
