import type { Batch } from './batch.ts';
import type { Kernels } from './kernels.ts';
import { LABEL_ROWS, type Layout, type Packed } from './layout.ts';
import type { Model } from './model.ts';
import { arcStride } from './pack-weights.ts';

/** Views of kernel memory; it never grows, so they stay. */
export interface Views {
  readonly floats: Float32Array;
  readonly shorts: Int16Array;
}

/** The steps of the forward pass over one batch whose inputs lie at `layout.inputs`; results lie where `layout` says. */
export interface Forward {
  readonly views: Views;
  /** Encoder, tag scores, name scores and the vectors that score arcs and labels, for all rows of a batch. */
  encode(batch: Batch): void;
  /** Arc scores of the batch's b-th sentence at `layout.arcScores`, `arcStride(n)` a row. */
  scoreArcs(batch: Batch, b: number): void;
  /** Label scores of every row under the head whose row is `heads[row]` (−1: the root) at `layout.labelScores`. */
  scoreLabels(batch: Batch, heads: Int32Array): void;
  /** Scores of each label for one row under another head than `scoreLabels` was given; uses the areas of `scoreArcs` but its scores. */
  labelsUnder(row: number, head: number): Float32Array;
}

/** @param roots the vectors that stand for the root: `arcs.root`, `labels.root` */
export function createForward(
  { config }: Model,
  wide: number,
  layout: Layout,
  kernels: Kernels,
  roots: { readonly arc: Float32Array; readonly label: Float32Array },
): Forward {
  const { word, affix, hidden, arc, label, slope } = config;
  const views = { floats: new Float32Array(kernels.buffer), shorts: new Int16Array(kernels.buffer) };
  const { floats, shorts } = views;
  const encoded = 2 * hidden;
  const mixedStride = layout.mlp.columns;

  const quantize = (rows: number, width: number, from: number): void =>
    kernels.quantize(rows, width, from, width, layout.quantized, wide, layout.rowScales);
  const apply = (rows: number, packed: Packed, q: number, scales: number, to: number): void =>
    kernels.multiply(
      rows,
      packed.columns,
      packed.inputs,
      q,
      wide,
      packed.weights,
      packed.scales,
      scales,
      packed.bias,
      to,
      packed.columns,
    );

  function runDirection(batch: Batch, layer: number, direction: 0 | 1, to: number): void {
    const { input, recurrent } = layout.encoder[layer]![direction]!;
    const { rows, offsets, running, reversed } = batch;
    if (direction === 1) {
      for (let row = 0; row < rows; row++) {
        const from = (layout.quantized >> 1) + reversed[row]! * wide;
        shorts.copyWithin((layout.reversed >> 1) + row * wide, from, from + wide);
        floats[(layout.reversedScales >> 2) + row] = floats[(layout.rowScales >> 2) + reversed[row]!]!;
      }
    }
    const q = direction === 1 ? layout.reversed : layout.quantized;
    apply(rows, input, q, direction === 1 ? layout.reversedScales : layout.rowScales, layout.gates);
    for (let t = 0; t < offsets.length; t++) {
      const now = 4 * hidden * offsets[t]!;
      const before = t === 0 ? 0 : 4 * hidden * offsets[t - 1]!;
      const gates = layout.gates + 4 * now;
      if (t > 0) {
        kernels.quantize(
          running[t]!,
          hidden,
          layout.outputs + before,
          hidden,
          layout.stepQuantized,
          hidden,
          layout.stepScales,
        );
        kernels.multiply(
          running[t]!,
          recurrent.columns,
          recurrent.inputs,
          layout.stepQuantized,
          hidden,
          recurrent.weights,
          recurrent.scales,
          layout.stepScales,
          0,
          gates,
          4 * hidden,
        );
      }
      kernels.step(
        running[t]!,
        hidden,
        gates,
        t === 0 ? 0 : layout.cells + before,
        layout.cells + now,
        layout.outputs + now,
      );
    }
    for (let row = 0; row < rows; row++) {
      const from = (layout.outputs >> 2) + row * hidden;
      const at = direction === 1 ? reversed[row]! : row;
      floats.copyWithin((to >> 2) + at * encoded + direction * hidden, from, from + hidden);
    }
  }

  return {
    views,

    encode(batch) {
      let from = layout.inputs;
      let width = word + affix;
      for (let layer = 0; layer < layout.encoder.length; layer++) {
        const to = layout.encoded[layer % 2]!;
        quantize(batch.rows, width, from);
        runDirection(batch, layer, 0, to);
        runDirection(batch, layer, 1, to);
        from = to;
        width = encoded;
      }
      quantize(batch.rows, encoded, from);
      apply(batch.rows, layout.tags, layout.quantized, layout.rowScales, layout.tagScores);
      apply(batch.rows, layout.names, layout.quantized, layout.rowScales, layout.nameScores);
      apply(batch.rows, layout.mlp, layout.quantized, layout.rowScales, layout.mixed);
      kernels.leak(batch.rows * mixedStride, layout.mixed, slope);
      kernels.quantize(batch.rows, arc, layout.mixed, mixedStride, layout.quantized, wide, layout.rowScales);
      apply(batch.rows, layout.arcs, layout.quantized, layout.rowScales, layout.arcDependents);
    },

    scoreArcs({ lengths, offsets }, b) {
      const n = lengths[b]!;
      const stride = arcStride(n);
      const heads = layout.arcHeads >> 2;
      for (let p = 0; p < arc; p++) floats[heads + p * stride] = roots.arc[p]!;
      const dependents = layout.arcRows >> 2;
      const width = layout.arcs.columns;
      for (let t = 0; t < n; t++) {
        const row = offsets[t]! + b;
        const mixed = (layout.mixed >> 2) + row * mixedStride + arc;
        for (let p = 0; p < arc; p++) floats[heads + p * stride + t + 1] = floats[mixed + p]!;
        const from = (layout.arcDependents >> 2) + row * width;
        floats.copyWithin(dependents + t * width, from, from + width);
      }
      for (let p = 0; p < arc; p++) floats.fill(0, heads + p * stride + n + 1, heads + (p + 1) * stride);
      kernels.multiplyFloats(n, stride, arc, layout.arcRows, width, layout.arcHeads, stride, layout.arcScores, stride);
    },

    scoreLabels({ rows }, heads) {
      const { labels, labelStride } = layout;
      const headVectors = layout.labelHeads >> 2;
      for (let row = 0; row < rows; row++) {
        const head = heads[row]!;
        if (head < 0) {
          floats.set(roots.label, headVectors + row * label);
        } else {
          const from = (layout.mixed >> 2) + head * mixedStride + 2 * arc + label;
          floats.copyWithin(headVectors + row * label, from, from + label);
        }
      }
      const from = layout.mixed + 4 * 2 * arc;
      kernels.quantize(rows, label, from, mixedStride, layout.quantized, wide, layout.rowScales);
      for (let row = 0; row < rows; row += LABEL_ROWS) {
        const count = Math.min(LABEL_ROWS, rows - row);
        const q = layout.quantized + 2 * row * wide;
        apply(count, labels, q, layout.rowScales + 4 * row, layout.labelProducts);
        kernels.contract(
          count,
          labelStride,
          label,
          layout.labelProducts,
          labels.columns,
          layout.labelHeads + 4 * row * label,
          label,
          layout.labelScores + 4 * row * labelStride,
          labelStride,
        );
      }
    },

    labelsUnder(row, head) {
      const { labels, labelStride } = layout;
      const from = layout.mixed + 4 * (row * mixedStride + 2 * arc);
      kernels.quantize(1, label, from, mixedStride, layout.quantized, wide, layout.rowScales);
      apply(1, labels, layout.quantized, layout.rowScales, layout.labelProducts);
      const vector = (layout.mixed >> 2) + head * mixedStride + 2 * arc + label;
      floats.copyWithin(layout.arcHeads >> 2, vector, vector + label);
      kernels.contract(
        1,
        labelStride,
        label,
        layout.labelProducts,
        labels.columns,
        layout.arcHeads,
        label,
        layout.arcRows,
        labelStride,
      );
      return floats.slice(layout.arcRows >> 2, (layout.arcRows >> 2) + labelStride);
    },
  };
}
