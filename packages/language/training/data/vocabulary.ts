import { affixKeys, digitsAsZero, type NameLists, wordKey } from '@dramatis/language/network/features';
import type { TrainingSentence } from './training-sentence.ts';

/** Key of row 0 of every table. */
export const UNKNOWN = '<unknown>';

/** Fewest occurrences that give a key a row of its own. */
export const MINIMUM_COUNTS = { word: 2, affixes: [3, 4, 6, 4, 6, 4, 20], label: 10, tag: 3 } as const;

/** What the training sentences name: keys by table row, tags, labels. */
export interface TrainingVocabulary {
  /** Words with a learned vector, digits as zeros. */
  readonly words: readonly string[];
  readonly affixes: readonly (readonly string[])[];
  readonly lists: NameLists;
  readonly tags: readonly string[];
  /** `root` first. */
  readonly labels: readonly string[];
}

const counted = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Keys seen at least `minimum` times, most frequent first, ties by code unit order. */
const frequent = (keys: Iterable<string>, minimum: number): string[] =>
  [...counted(keys)]
    .filter(([, count]) => count >= minimum)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key]) => key);

/** The tables of a training set. */
export const buildVocabulary = (sentences: readonly TrainingSentence[], lists: NameLists): TrainingVocabulary => {
  const forms = sentences.flatMap((sentence) => sentence.forms);
  const affixes = forms.map((form) => affixKeys(form, lists));
  const labels = sentences.flatMap(({ tree }) => tree?.labels ?? []);
  const tags = sentences.flatMap(({ tree }) => tree?.tags ?? []);
  return {
    lists,
    words: [
      UNKNOWN,
      ...frequent(
        forms.map((form) => digitsAsZero(wordKey(form))),
        MINIMUM_COUNTS.word,
      ),
    ],
    affixes: MINIMUM_COUNTS.affixes.map((minimum, table) => [
      UNKNOWN,
      ...frequent(
        affixes.map((keys) => keys[table]!),
        minimum,
      ),
    ]),
    tags: frequent(tags, MINIMUM_COUNTS.tag).sort(),
    labels: [
      'root',
      ...frequent(labels, MINIMUM_COUNTS.label)
        .filter((label) => label !== 'root')
        .sort(),
    ],
  };
};
