import { type Layout, type Packed, roundUp } from './layout.ts';
import type { Model, Tensor } from './model.ts';

/** Write the weights of a model into kernel memory as `planLayout` says. */
export function packWeights(model: Model, layout: Layout, buffer: ArrayBuffer): void {
  const tensor = (name: string): Tensor => model.tensors.get(name)!;
  const put = (packed: Packed, weight: string, bias: string): void => {
    packRows(buffer, packed, tensor(weight), (row) => row);
    packBias(buffer, packed, tensor(bias), (row) => row);
  };
  layout.encoder.forEach((directions, layer) => {
    directions.forEach(({ input, recurrent }, index) => {
      const name = `encoder.${layer}.${index === 0 ? 'forward' : 'backward'}`;
      put(input, `${name}.input`, `${name}.bias`);
      packRows(buffer, recurrent, tensor(`${name}.recurrent`), (row) => row);
    });
  });
  put(layout.tags, 'tags.weight', 'tags.bias');
  put(layout.mlp, 'mlp.weight', 'mlp.bias');
  put(layout.arcs, 'arcs.weight', 'arcs.bias');
  put(layout.names, 'names.weight', 'names.bias');
  packLabels(model, layout, buffer, tensor);
}

/** Labels lie side by side within each head input, so one pass over the head's vector adds up all labels at once. */
function packLabels(model: Model, layout: Layout, buffer: ArrayBuffer, tensor: (name: string) => Tensor): void {
  const { label } = model.config;
  const { labels, labelStride } = layout;
  const columnOf = (row: number): number => (row % label) * labelStride + Math.floor(row / label);
  const lastOf = (row: number): number => label * labelStride + row;
  packRows(buffer, labels, tensor('labels.pair'), columnOf);
  packRows(buffer, labels, tensor('labels.dependent'), lastOf);
  packBias(buffer, labels, tensor('labels.pairBias'), columnOf);
  packBias(buffer, labels, tensor('labels.bias'), lastOf);
}

function packRows(buffer: ArrayBuffer, packed: Packed, source: Tensor, columnOf: (row: number) => number): void {
  const { values, scales } = source.type === 'i8' ? source : quantizeRows(source);
  const weights = new Int16Array(buffer, packed.weights, packed.inputs * packed.columns);
  const columnScales = new Float32Array(buffer, packed.scales, packed.columns);
  for (let row = 0; row < source.rows; row++) {
    const column = columnOf(row);
    columnScales[column] = scales[row]!;
    const panel = (column >> 3) * (packed.inputs >> 1);
    for (let input = 0; input < source.cols; input++) {
      const at = (panel + (input >> 1)) * 8 + (column & 7);
      weights[at * 2 + (input & 1)] = values[row * source.cols + input]!;
    }
  }
}

function packBias(buffer: ArrayBuffer, packed: Packed, source: Tensor, columnOf: (row: number) => number): void {
  const bias = new Float32Array(buffer, packed.bias, packed.columns);
  floatsOf(source).forEach((value, index) => {
    bias[columnOf(index)] = value;
  });
}

/** All values of a tensor as floats. */
export function floatsOf(tensor: Tensor): Float32Array {
  if (tensor.type === 'f32') return tensor.values;
  const { values, scales, cols } = tensor;
  return Float32Array.from(values, (value, index) => value * scales[Math.floor(index / cols)]!);
}

/** One int8 row and one scale of each f32 row, as the trainer writes them. */
export function quantizeRows({ values, rows, cols }: Extract<Tensor, { type: 'f32' }>): {
  readonly values: Int8Array;
  readonly scales: Float32Array;
} {
  const quantized = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let most = 0;
    for (let col = 0; col < cols; col++) most = Math.max(most, Math.abs(values[row * cols + col]!));
    scales[row] = most / 127 || 1;
    for (let col = 0; col < cols; col++) {
      quantized[row * cols + col] = Math.round(values[row * cols + col]! / scales[row]!);
    }
  }
  return { values: quantized, scales };
}

/** Stride of the rows of arc scores of a sentence of n words: n + 1 heads, rounded up. */
export const arcStride = (n: number): number => roundUp(n + 1, 4);
