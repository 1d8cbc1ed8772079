import { hasTerms, type SourceDocument, type SourceSentence, type TextTerm } from '@dramatis/graph';
import type { DocumentMetadata } from '@dramatis/graph/model';
import { documentOfRecord, MOST_RECORDS, ordinalOfRecord } from '../record-id.ts';
import type { Reader } from './reader.ts';

interface Row extends DocumentMetadata {
  readonly key: string;
  readonly added: string | null;
}

const COLUMNS = 'SELECT key, title, published, source, url, added FROM document';

export function documentByKey({ db }: Reader, key: string): SourceDocument | null {
  const row = db.get<Row>(`${COLUMNS} WHERE key = ?`, key);
  return row === undefined ? null : documentOf(row);
}

export function* documentsByKey({ db }: Reader): Generator<SourceDocument> {
  for (const row of db.each<Row>(`${COLUMNS} ORDER BY key`)) yield documentOf(row);
}

const documentOf = ({ key, added, ...metadata }: Row): SourceDocument => ({ id: key, metadata, added });

/** A question to the full-text index for all of the terms. */
export const matchOf = (terms: readonly TextTerm[]): string =>
  terms.map(({ word, prefix }) => `"${word}"${prefix ? '*' : ''}`).join(' AND ');

/** Sentences that have all the terms, by document and place. */
export function* sentencesWith({ db, pages }: Reader, terms: readonly TextTerm[]): Generator<SourceSentence> {
  if (terms.length === 0) return;
  const rows = db.each<{ rowid: number }>(
    `SELECT s.rowid FROM sentence_text s JOIN document d ON d.id = s.rowid / ${MOST_RECORDS}
     WHERE sentence_text MATCH ? ORDER BY d.key, s.rowid`,
    matchOf(terms),
  );
  for (const { rowid } of rows) {
    const page = pages(documentOfRecord(rowid));
    const at = ordinalOfRecord(rowid) * 2;
    const [start, end] = [page.spans[at]!, page.spans[at + 1]!];
    const text = page.text.slice(start, end);
    if (hasTerms(text, terms)) yield { document: page.key, start, end, text };
  }
}
