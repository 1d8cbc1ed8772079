import type { Model } from './model.ts';

/** Most tokens of one batch; also of one sentence. */
export const BATCH_TOKENS = 1024;
/** Rows whose label products are held at once. */
export const LABEL_ROWS = 64;

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

/** One matrix in kernel memory, packed [columns/8][inputs/2][8][2] int16, with a scale a column and a bias a column. */
export interface Packed {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  /** Inputs, even. */
  readonly inputs: number;
  /** Outputs, rounded up to a multiple of 8; the added ones give 0. */
  readonly columns: number;
}

/** Where everything lies in kernel memory, in bytes. */
export interface Layout {
  readonly size: number;
  /** [layer][direction] */
  readonly encoder: readonly (readonly { readonly input: Packed; readonly recurrent: Packed }[])[];
  readonly tags: Packed;
  readonly mlp: Packed;
  readonly arcs: Packed;
  readonly labels: Packed;
  readonly names: Packed;
  /** Labels rounded up to a multiple of 8: the stride of one dependent-input's block in the columns of `labels`. */
  readonly labelStride: number;
  readonly inputs: number;
  readonly quantized: number;
  readonly reversed: number;
  readonly rowScales: number;
  readonly reversedScales: number;
  readonly gates: number;
  readonly cells: number;
  readonly outputs: number;
  readonly stepQuantized: number;
  readonly stepScales: number;
  /** Two areas that layers read and write in turns. */
  readonly encoded: readonly [number, number];
  readonly mixed: number;
  readonly tagScores: number;
  readonly nameScores: number;
  readonly arcDependents: number;
  /** The arc vectors of one sentence, as dependents and (transposed) as heads. */
  readonly arcRows: number;
  readonly arcHeads: number;
  readonly arcScores: number;
  readonly labelProducts: number;
  readonly labelHeads: number;
  readonly labelScores: number;
}

/** Widest row any int8 matrix takes as its input, rounded for int16 rows. */
export const widestInput = ({ config: { word, affix, hidden, arc, label } }: Model): number =>
  roundUp(Math.max(word + affix, 2 * hidden, arc, label), 8);

/** Lay out weights and the working areas of a batch of `BATCH_TOKENS` tokens. */
export function planLayout(model: Model): Layout {
  const { word, affix, hidden, layers, arc, label } = model.config;
  let size = 64;
  const reserve = (bytes: number): number => {
    const address = size;
    size = roundUp(size + bytes, 64);
    return address;
  };
  const pack = (rows: number, cols: number): Packed => {
    const inputs = roundUp(cols, 2);
    const columns = roundUp(rows, 8);
    return {
      weights: reserve(2 * inputs * columns),
      scales: reserve(4 * columns),
      bias: reserve(4 * columns),
      inputs,
      columns,
    };
  };
  const encoder = Array.from({ length: layers }, (_, layer) =>
    [0, 1].map(() => ({
      input: pack(4 * hidden, layer === 0 ? word + affix : 2 * hidden),
      recurrent: pack(4 * hidden, hidden),
    })),
  );
  const tags = pack(model.tags.length, 2 * hidden);
  const mlp = pack(2 * arc + 2 * label, 2 * hidden);
  const arcs = pack(arc, arc);
  const labelStride = roundUp(model.labels.length, 8);
  const labels = pack((label + 1) * labelStride, label);
  const names = pack(model.names.length, 2 * hidden);
  const n = BATCH_TOKENS;
  const wide = widestInput(model);
  const floats = (count: number): number => reserve(4 * count);
  return {
    encoder,
    tags,
    mlp,
    arcs,
    labels,
    names,
    labelStride,
    inputs: floats(n * (word + affix)),
    quantized: reserve(2 * n * wide),
    reversed: reserve(2 * n * wide),
    rowScales: floats(n),
    reversedScales: floats(n),
    gates: floats(n * 4 * hidden),
    cells: floats(n * hidden),
    outputs: floats(n * hidden),
    stepQuantized: reserve(2 * n * hidden),
    stepScales: floats(n),
    encoded: [floats(n * 2 * hidden), floats(n * 2 * hidden)],
    mixed: floats(n * mlp.columns),
    tagScores: floats(n * tags.columns),
    nameScores: floats(n * names.columns),
    arcDependents: floats(n * arcs.columns),
    arcRows: floats(Math.max(n * arcs.columns, labelStride)),
    arcHeads: floats(arc * roundUp(n + 1, 4)),
    arcScores: floats(n * roundUp(n + 1, 4)),
    labelProducts: floats(LABEL_ROWS * labels.columns),
    labelHeads: floats(n * label),
    labelScores: floats(n * labelStride),
    size,
  };
}
