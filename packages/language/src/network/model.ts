import type { NameLists } from './features.ts';

/** Sizes of the network. */
export interface ModelConfig {
  /** Width of a word vector. */
  readonly word: number;
  /** Width of the summed affix vectors. */
  readonly affix: number;
  /** Width of one LSTM direction; a layer's output is twice that, forward half first. */
  readonly hidden: number;
  readonly layers: number;
  /** Width of the dependent and of the head vectors that score arcs. */
  readonly arc: number;
  /** Width of the dependent and of the head vectors that score labels. */
  readonly label: number;
  /** Slope of the leaky ReLU below zero. */
  readonly slope: number;
}

/** The configuration of the shipped model. */
export const MODEL_CONFIG: ModelConfig = {
  word: 64,
  affix: 48,
  hidden: 192,
  layers: 2,
  arc: 100,
  label: 48,
  slope: 0.1,
};

/** BILOU classes of the names head, in the order of its outputs. */
export const NAME_CLASSES = [
  'O',
  'B-PER',
  'I-PER',
  'L-PER',
  'U-PER',
  'B-ORG',
  'I-ORG',
  'L-ORG',
  'U-ORG',
  'B-LOC',
  'I-LOC',
  'L-LOC',
  'U-LOC',
] as const;

/**
 * A matrix, row-major: one row per output (or per table entry), one column per input.
 *
 * An `i8` tensor means `values[r * cols + c] * scales[r]`; an `f32` tensor has no scales.
 */
export type Tensor =
  | {
      readonly type: 'i8';
      readonly rows: number;
      readonly cols: number;
      readonly values: Int8Array;
      readonly scales: Float32Array;
    }
  | { readonly type: 'f32'; readonly rows: number; readonly cols: number; readonly values: Float32Array };

/**
 * A trained network.
 *
 * Tensors by name (rows × cols; W, A affix vocabulary sizes, T tags, L labels, N names; gates in the order input, forget, output, candidate):
 * - `word` W × word; `suffix2` … `list` A × affix
 * - `encoder.<layer>.<forward|backward>.input` 4·hidden × inputs, `.recurrent` 4·hidden × hidden, `.bias` 1 × 4·hidden
 * - `tags.weight` T × 2·hidden, `tags.bias` 1 × T
 * - `mlp.weight` (2·arc + 2·label) × 2·hidden, `mlp.bias`; outputs: arc dependent, arc head, label dependent, label head
 * - `arcs.weight` arc × arc, `arcs.bias` 1 × arc, `arcs.root` 1 × arc: score = (weight · dependent + bias) · head
 * - `labels.pair` L·label × label, `labels.pairBias` 1 × L·label, `labels.dependent` L × label, `labels.bias` 1 × L, `labels.root` 1 × label:
 *   score of label l = (pair_l · dependent + pairBias_l) · head + dependent_l · dependent + bias_l
 * - `names.weight` N × 2·hidden, `names.bias` 1 × N, `names.transitions` N × N (from × to), `names.start`, `names.end` 1 × N
 *
 * `arcs.root` and `labels.root` stand for the head of the sentence's root; label 0 is `root`.
 */
export interface Model {
  readonly config: ModelConfig;
  readonly words: readonly string[];
  /** One list per affix table, in the order of `AFFIX_TABLES`. */
  readonly affixes: readonly (readonly string[])[];
  /** What the keys of the table `list` are read from. */
  readonly lists: NameLists;
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** Where the weights come from: the words of `data/models/README.md` in one line. */
  readonly source: string;
}
