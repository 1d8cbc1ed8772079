import { FEATURES_PER_TOKEN, type FeatureIndex, featureRows, type RowIndex } from '@dramatis/language/network/features';
import { NAME_CLASSES } from '@dramatis/language/network/model';
import { frozenRow } from './glove.ts';
import type { NameSpan, TrainingSentence } from './training-sentence.ts';

/** Columns of an encoded token after its feature rows. */
export const FROZEN: number = FEATURES_PER_TOKEN;
export const TAG: number = FROZEN + 1;
export const HEAD: number = FROZEN + 2;
export const LABEL: number = FROZEN + 3;
export const NAME: number = FROZEN + 4;

/** Numbers per encoded token. */
export const FIELDS: number = FROZEN + 5;

/** Sentences as integers: `FIELDS` per token; an unknown tag, label or name is −1. */
export interface EncodedSentences {
  /** Index of the first token of each sentence, and the number of tokens at the end. */
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  /** Bit 0: has a tree; bit 1: has names. */
  readonly flags: Uint8Array;
}

/** Tables that turn strings into rows. */
export interface EncodingTables {
  readonly features: FeatureIndex;
  readonly frozen: RowIndex;
  readonly tags: RowIndex;
  readonly labels: RowIndex;
}

/** BILOU classes (indices in `NAME_CLASSES`) of spans over `length` tokens. */
export const nameClasses = (spans: readonly NameSpan[], length: number): Int32Array => {
  const classes = new Int32Array(length);
  const of = (part: string, type: string): number => NAME_CLASSES.indexOf(`${part}-${type}` as 'B-PER');
  for (const { first, last, type } of spans) {
    classes.fill(of('I', type), first, last);
    classes[first] = of('B', type);
    classes[last - 1] = of(last - first === 1 ? 'U' : 'L', type);
  }
  return classes;
};

/** Encodes sentences into shared memory. */
export const encode = (sentences: readonly TrainingSentence[], tables: EncodingTables): EncodedSentences => {
  const total = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const starts = new Int32Array(new SharedArrayBuffer(4 * (sentences.length + 1)));
  const tokens = new Int32Array(new SharedArrayBuffer(4 * total * FIELDS));
  const flags = new Uint8Array(new SharedArrayBuffer(sentences.length));
  let at = 0;
  sentences.forEach(({ forms, tree, names }, s) => {
    starts[s] = at;
    flags[s] = (tree ? 1 : 0) | (names ? 2 : 0);
    const classes = names && nameClasses(names, forms.length);
    forms.forEach((form, i) => {
      const offset = (at + i) * FIELDS;
      featureRows(form, tables.features, tokens, offset);
      tokens[offset + FROZEN] = frozenRow(form, tables.frozen);
      tokens[offset + TAG] = tree ? (tables.tags.get(tree.tags[i]!) ?? -1) : -1;
      tokens[offset + HEAD] = tree ? tree.heads[i]! : -1;
      tokens[offset + LABEL] = tree ? (tables.labels.get(tree.labels[i]!) ?? -1) : -1;
      tokens[offset + NAME] = classes ? classes[i]! : -1;
    });
    at += forms.length;
  });
  starts[sentences.length] = at;
  return { starts, tokens, flags };
};
