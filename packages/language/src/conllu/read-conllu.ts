import type { ConlluSentence, ConlluWord } from './conllu.ts';

/** A line is not CoNLL-U; the message names it. */
export class ConlluFormatError extends Error {
  override readonly name = 'ConlluFormatError';
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.line = line;
  }
}

const ID = /^\d+(?:[-.]\d+)?$/;

/**
 * Sentences of a CoNLL-U text, one at a time, so a file of any size can be read.
 *
 * @throws {ConlluFormatError} a line has not ten fields, or its id or head is no number
 * @example [...readConllu('1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n')][0]?.words[0]?.upos //=> 'VERB'
 */
export function* readConllu(text: string): Generator<ConlluSentence, void, undefined> {
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let number = 0;
  for (const line of lines(text)) {
    number++;
    if (line.trim() === '') {
      if (words.length > 0) yield { comments, words };
      if (words.length > 0) comments = [];
      words = [];
    } else if (line.startsWith('#') && words.length === 0) {
      comments.push(line.slice(1).trim());
    } else {
      words.push(readWord(line, number));
    }
  }
  if (words.length > 0) yield { comments, words };
}

function* lines(text: string): Generator<string, void, undefined> {
  let from = text.startsWith('\ufeff') ? 1 : 0;
  while (from < text.length) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    yield text.slice(from, end > from && text[end - 1] === '\r' ? end - 1 : end);
    from = end + 1;
  }
}

function readWord(line: string, number: number): ConlluWord {
  const fields = line.split('\t');
  if (fields.length !== 10) throw new ConlluFormatError(number, `${fields.length} fields, not ten divided by tabs`);
  const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = fields as [
    string, string, string, string, string, string, string, string, string, string,
  ]; // biome-ignore format: ten alike
  if (!ID.test(id)) throw new ConlluFormatError(number, `"${id}" is no id`);
  if (head !== '_' && !/^\d+$/.test(head)) throw new ConlluFormatError(number, `"${head}" is no head`);
  return { id, form, lemma, upos, xpos, feats, head: head === '_' ? null : Number(head), deprel, deps, misc };
}
