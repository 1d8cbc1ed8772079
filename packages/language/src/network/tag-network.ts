import { type Batch, makeBatches } from './batch.ts';
import { createEmbed } from './embed.ts';
import { forbidCrossing, giveSubject, keepRootClear, preferFiniteRoot, tagKinds } from './finite-root.ts';
import { createForward } from './forward.ts';
import type { Kernels } from './kernels.ts';
import { BATCH_TOKENS, planLayout, widestInput } from './layout.ts';
import { labelGroups, legalLabels, type SentenceScores } from './legal-labels.ts';
import type { Model } from './model.ts';
import { bestNames, legalMoves, type NameSpan } from './name-path.ts';
import { arcStride, floatsOf, packWeights } from './pack-weights.ts';
import { plainKernels } from './plain-kernels.ts';
import { simdKernels } from './simd-kernels.ts';
import { spanningTree } from './spanning-tree.ts';

/** What the network says of one sentence. */
export interface SentenceReading {
  /** Index of each word's tag in `network.tags`. */
  readonly tags: Uint16Array;
  /** Index in the sentence of each word's head; −1 for the root, of which there is one. */
  readonly heads: Int32Array;
  /** Index of each word's relation in `network.labels`. */
  readonly labels: Uint16Array;
  readonly names: readonly NameSpan[];
}

/** A model ready to run. */
export interface TagNetwork {
  readonly kernels: Kernels['kind'];
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Readings of sentences given as the forms of their tokens; the result of one does not depend on the others. */
  read(sentences: readonly (readonly string[])[]): SentenceReading[];
}

export interface TagNetworkOptions {
  /** `plain` runs without WebAssembly; by default SIMD where there is any. The bits are the same. */
  readonly kernels?: Kernels['kind'];
  /** Whether what holds of the roots of English sentences corrects the tree; without it the scores alone decide. */
  readonly rootRules?: boolean;
}

/**
 * Make a network of a model: tags, tree and names of sentences in one pass.
 *
 * A sentence of more than 1,024 tokens is read in pieces, each later piece's root under the first's.
 *
 * @throws {RangeError} `kernels: 'simd'` where WebAssembly SIMD is missing
 * @example createTagNetwork(readModel(bytes)).read([['Troops', 'left', '.']])[0].heads //=> Int32Array [1, -1, 1]
 */
export function createTagNetwork(model: Model, options: TagNetworkOptions = {}): TagNetwork {
  const layout = planLayout(model);
  const kernels = openKernels(layout.size, options.kernels);
  packWeights(model, layout, kernels.buffer);
  const floats = (name: string): Float32Array => floatsOf(model.tensors.get(name)!);
  const roots = { arc: floats('arcs.root'), label: floats('labels.root') };
  const forward = createForward(model, widestInput(model), layout, kernels, roots);
  const embed = createEmbed(model);
  const { rootRules = true } = options;
  const groups = labelGroups(model.labels);
  const kinds = tagKinds(model.tags);
  const moves = legalMoves(model.names, floats('names.transitions'), floats('names.start'), floats('names.end'));
  const width = model.config.word + model.config.affix;
  const memory = forward.views.floats;

  function readBatch(batch: Batch, sentences: readonly (readonly string[])[], readings: SentenceReading[]): void {
    const { lengths, offsets } = batch;
    batch.sentences.forEach((index, b) => {
      sentences[index]!.forEach((form, t) => {
        embed(form, memory, (layout.inputs >> 2) + (offsets[t]! + b) * width);
      });
    });
    forward.encode(batch);
    const rowHeads = new Int32Array(batch.rows);
    const trees = lengths.map((n, b) => {
      forward.scoreArcs(batch, b);
      const arcs = layout.arcScores >> 2;
      let heads = spanningTree(n, memory, arcStride(n), arcs);
      const forms = sentences[batch.sentences[b]!]!;
      const tags = Uint16Array.from(heads, (_, t) =>
        indexOfMost(memory, (layout.tagScores >> 2) + (offsets[t]! + b) * layout.tags.columns, model.tags.length),
      );
      const forced = rootRules && preferFiniteRoot(forms, tags, heads, kinds, memory, arcStride(n), arcs);
      if (forced || (rootRules && keepRootClear(heads, memory, arcStride(n), arcs)))
        heads = spanningTree(n, memory, arcStride(n), arcs);
      for (let t = 0; t < n; t++) rowHeads[offsets[t]! + b] = heads[t]! < 0 ? -1 : offsets[heads[t]!]! + b;
      return { heads, tags, forced };
    });
    forward.scoreLabels(batch, rowHeads);
    batch.sentences.forEach((index, b) => {
      const { heads, tags, forced } = trees[b]!;
      const rowOf = (t: number): number => offsets[t]! + b;
      const at = (base: number, stride: number, t: number): number => (base >> 2) + rowOf(t) * stride;
      const labels = legalLabels(heads, groups, scoresOf(batch, b, heads));
      if (forced) giveSubject(heads, labels, model.labels);
      readings[index] = {
        tags,
        labels,
        heads,
        names: bestNames(
          heads.length,
          moves,
          (t, name) => memory[at(layout.nameScores, layout.names.columns, t) + name]!,
        ),
      };
    });
  }

  /** Scores of the batch's b-th sentence; those of arcs are made again when they are asked for. */
  function scoresOf(batch: Batch, b: number, heads: Int32Array): SentenceScores {
    const n = batch.lengths[b]!;
    const rowOf = (t: number): number => batch.offsets[t]! + b;
    let scored = false;
    return {
      label(t) {
        const from = (layout.labelScores >> 2) + rowOf(t) * layout.labelStride;
        return memory.subarray(from, from + layout.labelStride);
      },
      labelUnder: (t, head) => forward.labelsUnder(rowOf(t), rowOf(head)),
      arcs(t) {
        if (!scored) {
          forward.scoreArcs(batch, b);
          if (rootRules) forbidCrossing(n, heads.indexOf(-1), memory, arcStride(n), layout.arcScores >> 2);
        }
        scored = true;
        const from = (layout.arcScores >> 2) + t * arcStride(n);
        return memory.subarray(from, from + n + 1);
      },
    };
  }

  return {
    kernels: kernels.kind,
    tags: model.tags,
    labels: model.labels,
    read(sentences) {
      const pieces = sentences.flatMap((forms) => piecesOf(forms));
      const parts: SentenceReading[] = new Array(pieces.length);
      const lengths = pieces.map((piece) => piece.length);
      for (const batch of makeBatches(lengths, BATCH_TOKENS)) readBatch(batch, pieces, parts);
      let next = 0;
      return sentences.map((forms) => {
        const count = Math.max(1, Math.ceil(forms.length / BATCH_TOKENS));
        const own = parts.slice(next, next + count).filter((part) => part !== undefined);
        next += count;
        return joinPieces(own, model.labels);
      });
    },
  };
}

function openKernels(bytes: number, kind: Kernels['kind'] | undefined): Kernels {
  if (kind === 'plain') return plainKernels(bytes);
  const simd = simdKernels(bytes);
  if (simd === undefined && kind === 'simd')
    throw new RangeError('there is no WebAssembly SIMD here: leave kernels out');
  return simd ?? plainKernels(bytes);
}

function indexOfMost(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++) if (values[from + index]! > values[from + best]!) best = index;
  return best;
}

function piecesOf(forms: readonly string[]): (readonly string[])[] {
  if (forms.length <= BATCH_TOKENS) return [forms];
  return Array.from({ length: Math.ceil(forms.length / BATCH_TOKENS) }, (_, piece) =>
    forms.slice(piece * BATCH_TOKENS, (piece + 1) * BATCH_TOKENS),
  );
}

/** One reading of the pieces of a sentence; roots of later pieces are `parataxis` of the first's where the model knows it. */
function joinPieces(pieces: readonly SentenceReading[], labels: readonly string[]): SentenceReading {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const length = pieces.reduce((sum, { heads }) => sum + heads.length, 0);
  const tags = new Uint16Array(length);
  const heads = new Int32Array(length);
  const relations = new Uint16Array(length);
  const names: NameSpan[] = [];
  const root = first?.heads.indexOf(-1) ?? -1;
  const parataxis = Math.max(1, labels.indexOf('parataxis'));
  let shift = 0;
  for (const piece of pieces) {
    tags.set(piece.tags, shift);
    relations.set(piece.labels, shift);
    piece.heads.forEach((head, t) => {
      heads[shift + t] = head >= 0 ? head + shift : piece === first ? -1 : root;
      if (head < 0 && piece !== first) relations[shift + t] = parataxis;
    });
    for (const name of piece.names) names.push({ ...name, first: name.first + shift, last: name.last + shift });
    shift += piece.heads.length;
  }
  return { tags, heads, labels: relations, names };
}
