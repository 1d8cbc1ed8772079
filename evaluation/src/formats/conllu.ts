import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { FileFormat, Prediction } from '../adapter.ts';
import type { GoldWord, Report } from '../report.ts';

/** What is predicted of one gold word: columns 4, 5, 7 and 8 of CoNLL-U. */
export interface TreeRow {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** 1-based number of the head in the sentence, 0 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/**
 * CoNLL-U (universaldependencies.org/format). A report is one sentence: its forms and the text rebuilt from them by `SpaceAfter`;
 * every other column stays unread.
 */
export const CONLLU: FileFormat = {
  extension: 'conllu',
  async *reports(file) {
    let lines: string[] = [];
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim()) lines.push(line);
      else if (lines.length > 0) {
        yield sentenceReport(lines, ++number);
        lines = [];
      }
    }
    if (lines.length > 0) yield sentenceReport(lines, ++number);
  },
  write: (prediction) => `${rowsOf(prediction).map(conlluLine).join('\n')}\n\n`,
};

/** A sentence's forms and the text rebuilt from them. The words of a contraction ("don't") have no space between them. */
export function sentenceReport(lines: readonly string[], number: number): Report {
  const words: GoldWord[] = [];
  let text = '';
  let surface: { last: number; spaceAfter: boolean } | null = null;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const [index = '', form = ''] = columns;
    const spaceAfter = !/(^|\|)SpaceAfter=No(\||$)/.test(columns[9] ?? '');
    const written = spaceAfter ? `${form} ` : form;
    const range = /^\d+-(\d+)$/.exec(index);
    if (range) {
      surface = { last: Number(range[1]), spaceAfter };
      text += written;
    } else if (/^\d+$/.test(index)) {
      const inside = surface !== null && Number(index) <= surface.last;
      if (!inside) text += written;
      words.push({ form, spaceAfter: inside ? Number(index) === surface!.last && surface!.spaceAfter : spaceAfter });
    }
  }
  return { id: String(number), text: text.trimEnd(), published: null, words };
}

function rowsOf(prediction: Prediction): readonly TreeRow[] {
  return prediction.rows as readonly TreeRow[];
}

function conlluLine(row: TreeRow, index: number): string {
  return [index + 1, row.form, '_', row.upos, row.xpos, '_', row.head, row.deprel, '_', '_'].join('\t');
}
