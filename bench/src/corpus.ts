import { readFiles } from '@dramatis/cli/readers';
import { createDocument } from '@dramatis/extract';
import type { Document } from '@dramatis/graph/model';

/** The sample reports. */
export async function loadCorpus(folder: string): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const result of readFiles([folder])) {
    if ('error' in result) throw new Error(`${result.path}: ${result.error}`);
    documents.push(result.document);
  }
  return documents;
}

/**
 * The corpus again and again, up to a size of text. Every copy is a report of its own: its title, and so its id, has the copy's number.
 *
 * @param megabytes of text, a million UTF-16 code units each
 */
export function* repeatCorpus(corpus: readonly Document[], megabytes: number): Generator<Document> {
  let length = 0;
  for (let copy = 0; length < megabytes * 1e6; copy += 1) {
    for (const { id: _, title, ...rest } of corpus) {
      if (length >= megabytes * 1e6) return;
      length += rest.text.length;
      yield createDocument({ ...rest, title: `${title} (${copy})` });
    }
  }
}
