import { digitsAsZero, rowIndex } from '@dramatis/language/network/features';
import { type Model, NAME_CLASSES, type Tensor } from '@dramatis/language/network/model';
import type { FrozenVectors } from '../data/glove.ts';
import type { TrainingVocabulary } from '../data/vocabulary.ts';
import { type Layout, parameterOf } from '../network/layout.ts';
import { exact, quantise } from './quantise.ts';

/** Parameters that stay 32-bit: one row, or the transitions between names. */
const isExact = (name: string): boolean => /(?:bias|Bias|root|transitions|start|end)$/u.test(name);

/**
 * The model to ship: `weights` (a parameter block), with frozen and learned word vectors merged into one table, matrices turned to outputs ×
 * inputs, 8-bit with one scale per row (`eightBit: false` keeps them as they are).
 */
export const buildModel = (
  layout: Layout,
  weights: Float32Array,
  vocabulary: TrainingVocabulary,
  frozen: FrozenVectors,
  { source, eightBit = true }: { readonly source: string; readonly eightBit?: boolean },
): Model => {
  const matrix = eightBit ? quantise : exact;
  const tensors = new Map<string, Tensor>();
  const width = layout.config.word;
  const learned = parameterOf(layout, 'word');
  const learnedIndex = rowIndex(vocabulary.words);
  const words = [...frozen.keys, ...vocabulary.words.slice(1).filter((word) => !frozen.index.has(word))];
  tensors.set(
    'word',
    matrix(words.length, width, (row, column) => {
      const own = learnedIndex.get(digitsAsZero(words[row]!)) ?? 0;
      const fixed = row < frozen.keys.length ? frozen.vectors[row * width + column]! : 0;
      return fixed + weights[learned.offset + own * learned.stride + column]!;
    }),
  );
  for (const { name, rows, columns, stride, offset, table } of layout.parameters.values()) {
    if (name === 'word') continue;
    if (table)
      tensors.set(
        name,
        matrix(rows, columns, (row, column) => weights[offset + row * stride + column]!),
      );
    else if (isExact(name)) {
      tensors.set(
        name,
        exact(rows, columns, (row, column) => weights[offset + row * stride + column]!),
      );
    } else
      tensors.set(
        name,
        matrix(columns, rows, (row, column) => weights[offset + column * stride + row]!),
      );
  }
  const { tags, labels, affixes, lists } = vocabulary;
  return { config: layout.config, words, affixes, lists, tags, labels, names: NAME_CLASSES, tensors, source };
};
