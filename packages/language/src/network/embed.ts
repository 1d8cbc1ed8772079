import { AFFIX_TABLES, FEATURES_PER_TOKEN, type FeatureIndex, featureRows, rowIndex } from './features.ts';
import type { Model, Tensor } from './model.ts';

/** Forms whose rows are remembered; then all are forgotten, so long texts of ever new words take no more memory. */
const REMEMBERED = 50_000;

/** Writes the input vector of a form: its word vector, then the sum of its affix vectors. */
export type Embed = (form: string, into: Float32Array, offset: number) => void;

/** The input layer; the same code for all kernels, so the same bits. */
export function createEmbed(model: Model): Embed {
  const { word, affix } = model.config;
  const index: FeatureIndex = {
    word: rowIndex(model.words),
    affixes: model.affixes.map(rowIndex),
    lists: model.lists,
  };
  const words = rowReader(model.tensors.get('word')!);
  const affixes = AFFIX_TABLES.map((table) => rowReader(model.tensors.get(table)!));
  const known = new Map<string, Int32Array>();

  return (form, into, offset) => {
    let rows = known.get(form);
    if (rows === undefined) {
      rows = new Int32Array(FEATURES_PER_TOKEN);
      featureRows(form, index, rows, 0);
      if (known.size >= REMEMBERED) known.clear();
      known.set(form, rows);
    }
    into.fill(0, offset, offset + word + affix);
    words(rows[0]!, into, offset);
    for (let table = 0; table < affixes.length; table++) affixes[table]!(rows[table + 1]!, into, offset + word);
  };
}

/** Adds a row of a table to the values at `offset`. */
function rowReader(tensor: Tensor): (row: number, into: Float32Array, offset: number) => void {
  const { cols, values } = tensor;
  const scales = tensor.type === 'i8' ? tensor.scales : undefined;
  return (row, into, offset) => {
    const from = row * cols;
    const scale = scales === undefined ? 1 : scales[row]!;
    for (let col = 0; col < cols; col++) into[offset + col] = into[offset + col]! + values[from + col]! * scale;
  };
}
