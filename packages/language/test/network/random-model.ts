import { AFFIX_TABLES } from '../../src/network/features.ts';
import { type Model, type ModelConfig, NAME_CLASSES, type Tensor } from '../../src/network/model.ts';
import { quantizeRows } from '../../src/network/pack-weights.ts';

export const SMALL: ModelConfig = { word: 6, affix: 5, hidden: 8, layers: 2, arc: 7, label: 5, slope: 0.1 };
const TAGS = ['NOUN|NN', 'VERB|VBD', 'PROPN|NNP', 'ADP|IN', 'PUNCT|.', 'DET|DT', 'NOUN|NNS'];
const LABELS = ['root', 'nsubj', 'obj', 'obl', 'case', 'det', 'punct', 'nmod', 'conj'];
export const WORDS = ['<unk>', 'the', 'troops', 'left', 'iraq', 'in', '.', 'army', 'killed', 'two', "iraq's"];

export interface RandomModelOptions {
  readonly config?: ModelConfig;
  readonly words?: readonly string[];
  readonly tags?: readonly string[];
  readonly labels?: readonly string[];
  readonly affixRows?: number;
}

/** A model with weights from a seed; the same seed gives the same model. */
export function randomModel(seed: number, options: RandomModelOptions = {}): Model {
  const { config = SMALL, words = WORDS, tags = TAGS, labels = LABELS, affixRows = 4 } = options;
  const { word, affix, hidden, layers, arc, label } = config;
  const next = generator(seed);
  const tensors = new Map<string, Tensor>();
  const floats = (name: string, rows: number, cols: number, spread: number): void => {
    tensors.set(name, {
      type: 'f32',
      rows,
      cols,
      values: Float32Array.from({ length: rows * cols }, () => spread * next()),
    });
  };
  const matrix = (name: string, rows: number, cols: number, spread: number): void => {
    const values = Float32Array.from({ length: rows * cols }, () => spread * next());
    tensors.set(name, { type: 'i8', rows, cols, ...quantizeRows({ type: 'f32', rows, cols, values }) });
  };
  const keys = (table: string): string[] =>
    ['<unk>', 's', 'ed', 'he', 'the', 'Xx', 'xx', 'ft']
      .slice(0, Math.min(8, affixRows))
      .concat(Array.from({ length: Math.max(0, affixRows - 8) }, (_, row) => `${table}${row}`));
  const affixes = AFFIX_TABLES.map(keys);
  matrix('word', words.length, word, 1);
  AFFIX_TABLES.forEach((table, index) => {
    matrix(table, affixes[index]!.length, affix, 0.5);
  });
  for (let layer = 0; layer < layers; layer++)
    for (const direction of ['forward', 'backward']) {
      const inputs = layer === 0 ? word + affix : 2 * hidden;
      const name = `encoder.${layer}.${direction}`;
      matrix(`${name}.input`, 4 * hidden, inputs, 2 / Math.sqrt(inputs));
      matrix(`${name}.recurrent`, 4 * hidden, hidden, 2 / Math.sqrt(hidden));
      floats(`${name}.bias`, 1, 4 * hidden, 0.5);
    }
  matrix('tags.weight', tags.length, 2 * hidden, 2);
  floats('tags.bias', 1, tags.length, 1);
  matrix('mlp.weight', 2 * arc + 2 * label, 2 * hidden, 1);
  floats('mlp.bias', 1, 2 * arc + 2 * label, 0.5);
  matrix('arcs.weight', arc, arc, 1);
  floats('arcs.bias', 1, arc, 0.5);
  floats('arcs.root', 1, arc, 0.5);
  matrix('labels.pair', labels.length * label, label, 0.5);
  floats('labels.pairBias', 1, labels.length * label, 0.5);
  matrix('labels.dependent', labels.length, label, 0.5);
  floats('labels.bias', 1, labels.length, 0.5);
  floats('labels.root', 1, label, 0.5);
  matrix('names.weight', NAME_CLASSES.length, 2 * hidden, 2);
  floats('names.bias', 1, NAME_CLASSES.length, 1);
  floats('names.transitions', NAME_CLASSES.length, NAME_CLASSES.length, 1);
  floats('names.start', 1, NAME_CLASSES.length, 1);
  floats('names.end', 1, NAME_CLASSES.length, 1);
  const lists = new Map([
    ['goma', 'p'],
    ['the', 'fq'],
  ]);
  return { config, words, affixes, lists, tags, labels, names: NAME_CLASSES, tensors, source: `random ${seed}` };
}

/** Numbers in −1 … 1 (a linear congruential generator; no quality asked). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 23 - 1;
  };
}
