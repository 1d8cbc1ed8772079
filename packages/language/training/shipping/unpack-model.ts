import { rowIndex } from '@dramatis/language/network/features';
import type { Model, Tensor } from '@dramatis/language/network/model';
import type { EncodingTables } from '../data/encode.ts';
import { createLayout, type Layout } from '../network/layout.ts';

const valueAt = (tensor: Tensor, row: number, column: number): number => {
  const value = tensor.values[row * tensor.cols + column]!;
  return tensor.type === 'i8' ? value * tensor.scales[row]! : value;
};

/** A model as the trainer's parameter block, and the tables to encode sentences for it (no frozen vectors: they are in its word table). */
export const unpackModel = (
  model: Model,
): { readonly layout: Layout; readonly weights: Float32Array; readonly tables: EncodingTables } => {
  const layout = createLayout(model.config, {
    words: model.words.length,
    affixes: model.affixes.map((keys) => keys.length),
    tags: model.tags.length,
    labels: model.labels.length,
    names: model.names.length,
  });
  const weights = new Float32Array(layout.size);
  for (const { name, rows, columns, stride, offset, table } of layout.parameters.values()) {
    const tensor = model.tensors.get(name);
    if (!tensor) throw new Error(`the model has no tensor ${name}`);
    const straight = table || tensor.rows === 1 || name === 'names.transitions';
    if (tensor.rows !== (straight ? rows : columns)) throw new Error(`tensor ${name} has ${tensor.rows} rows`);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        weights[offset + row * stride + column] = straight
          ? valueAt(tensor, row, column)
          : valueAt(tensor, column, row);
      }
    }
  }
  const tables: EncodingTables = {
    features: {
      word: rowIndex(model.words),
      affixes: model.affixes.map(rowIndex),
      lists: model.lists,
    },
    frozen: new Map(),
    tags: rowIndex(model.tags),
    labels: rowIndex(model.labels),
  };
  return { layout, weights, tables };
};
