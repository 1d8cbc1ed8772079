import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeHyphens, type SpacedSentence } from './merge-hyphens.ts';
import { readConllu } from './read-conllu.ts';
import { readIob, readIob2 } from './read-names.ts';
import { readReDocRed } from './read-re-docred.ts';
import type { TrainingItem } from './training-sentence.ts';

/** Files of a training folder, relative to it, by reader. GUM, edited text like news but the smaller treebank, is read twice. */
export const CORPUS = {
  trees: ['ud/ewt-train.conllu', 'ud/gum-train.conllu', 'ud/gum-train.conllu'],
  iob2: ['ner/uner-ewt-dev.iob2', 'ner/uner-ewt-test.iob2', 'ner/uner-pud-test.iob2'],
  iob: ['ner/wikigold.iob'],
  reDocRed: ['ner/re-docred-dev.json', 'ner/re-docred-test.json'],
} as const;

/** Longest sentence that is trained on, in tokens. */
export const LONGEST = 120;

/** Trees are seen as the treebank cuts its words, too: its users ask for them so. */
const item = (sentence: SpacedSentence): TrainingItem => {
  const even = mergeHyphens(sentence);
  return even.forms.length === sentence.forms.length || !sentence.tree ? { even, odd: even } : { even, odd: sentence };
};

/** All sentences of a training folder up to `LONGEST` tokens, in the order of its files. */
export const readCorpus = async (folder: string): Promise<TrainingItem[]> => {
  const read = async (
    paths: readonly string[],
    reader: (text: string) => SpacedSentence[],
  ): Promise<SpacedSentence[]> =>
    (await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')))).flatMap(reader);
  const sentences = [
    ...(await read(CORPUS.trees, readConllu)),
    ...(await read(CORPUS.iob2, readIob2)),
    ...(await read(CORPUS.iob, readIob)),
    ...(await read(CORPUS.reDocRed, readReDocRed)),
  ];
  return sentences.filter(({ forms }) => forms.length <= LONGEST).map(item);
};
