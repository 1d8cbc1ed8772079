import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scan } from '@dramatis/language/tokens/scan';
import { readConllu } from './read-conllu.ts';
import type { NameSpan, TrainingSentence } from './training-sentence.ts';

/** A named set of sentences that is only looked at. */
export interface DevSet {
  readonly name: string;
  readonly sentences: readonly TrainingSentence[];
}

interface NamesDocument {
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

/** A one-sentence document cut by the package's tokenizer; names that do not end between tokens are left out. */
const namesSentence = ({ text, entities }: NamesDocument): TrainingSentence => {
  const pieces = scan(text, 0, text.length);
  const names = entities.flatMap(({ type, start, end }): NameSpan[] => {
    const first = pieces.findIndex((piece) => piece.start === start);
    const last = pieces.findIndex((piece) => piece.end === end) + 1;
    return first >= 0 && last > first && (type === 'PER' || type === 'ORG' || type === 'LOC')
      ? [{ first, last, type }]
      : [];
  });
  return { forms: pieces.map(({ start, end }) => text.slice(start, end)), tree: null, names };
};

/** The dev sets of a benchmark folder that exist: ud-ewt, ud-gum, ner. */
export const readDev = async (folder: string): Promise<DevSet[]> => {
  const sets: DevSet[] = [];
  for (const name of ['ud-ewt', 'ud-gum']) {
    const path = join(folder, name, 'dev.conllu');
    if (existsSync(path)) sets.push({ name, sentences: readConllu(await readFile(path, 'utf8')) });
  }
  const path = join(folder, 'ner', 'dev.jsonl');
  if (existsSync(path)) {
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    sets.push({ name: 'ner', sentences: lines.map((line) => namesSentence(JSON.parse(line) as NamesDocument)) });
  }
  return sets;
};
