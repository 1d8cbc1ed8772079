import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A span of a document's text with the tree's columns: what both sides of the comparison are made of. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the document's words, −1 for a root. */
  readonly head: number;
  readonly deprel: string;
}

export interface RawSentence {
  /** Words `first` … `last` (half-open). */
  readonly first: number;
  readonly last: number;
}

/** A document of a treebank: its text as a reader had it, and the words and sentences annotators saw in it. */
export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly words: readonly RawWord[];
  readonly sentences: readonly RawSentence[];
}

interface Growing {
  id: string;
  text: string;
  words: RawWord[];
  sentences: RawSentence[];
  /** The last sentence ended in `SpaceAfter=No`. */
  glued: boolean;
}

/**
 * Documents of a CoNLL-U file, their text put together from `# text`: an empty line before `# newpar`, a space between the sentences of
 * one paragraph (none after `SpaceAfter=No`). The words of a contraction share its surface out by their lengths.
 */
export async function* treebankDocuments(file: string): AsyncGenerator<TreebankDocument> {
  let document: Growing | null = null;
  for await (const lines of sentenceBlocks(file)) {
    const opens = lines.find((each) => each.startsWith('# newdoc'));
    if (opens !== undefined || document === null) {
      if (document !== null) yield document;
      document = fresh(opens);
    }
    addSentence(document, lines);
  }
  if (document !== null) yield document;
}

/** The lines of each sentence; an empty line ends one. */
async function* sentenceBlocks(file: string): AsyncGenerator<readonly string[]> {
  let lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') lines.push(line);
    else if (lines.length > 0) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}

const fresh = (opens: string | undefined): Growing => ({
  id: opens?.split('=')[1]?.trim() ?? '1',
  text: '',
  words: [],
  sentences: [],
  glued: true,
});

function addSentence(document: Growing, lines: readonly string[]): void {
  const paragraph = lines.some((line) => /^# newpar(?:\s|$)/.test(line));
  if (document.text !== '') document.text += paragraph ? '\n\n' : document.glued ? '' : ' ';
  let at = document.text.length;
  document.text +=
    lines
      .find((line) => line.startsWith('# text ='))
      ?.slice('# text ='.length)
      .trim() ?? '';
  const first = document.words.length;
  let surface: { end: number; last: number } | null = null;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const [id = '', form = '', , upos = '', xpos = '', , head = '', deprel = ''] = columns;
    if (/(?:^|\|)SpaceAfter=No(?:\||$)/.test(columns[9] ?? '')) document.glued = true;
    else if (surface === null || /-/.test(id)) document.glued = false;
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) {
      at = skipBlank(document.text, at);
      surface = { end: at + form.length, last: Number(range[1]) };
      continue;
    }
    if (!/^\d+$/.test(id)) continue;
    const number = Number(id);
    if (surface === null) at = skipBlank(document.text, at);
    const end: number =
      surface === null
        ? at + form.length
        : number === surface.last
          ? surface.end
          : Math.min(at + form.length, surface.end);
    document.words.push({
      start: at,
      end,
      form,
      upos,
      xpos,
      head: Number(head) === 0 ? -1 : first + Number(head) - 1,
      deprel,
    });
    at = end;
    if (surface !== null && number >= surface.last) surface = null;
  }
  document.sentences.push({ first, last: document.words.length });
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}
