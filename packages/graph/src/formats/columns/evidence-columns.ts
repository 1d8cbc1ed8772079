import type { DocumentMetadata, Evidence } from '../../model/index.ts';
import type { GraphStream } from '../stream/graph-stream.ts';
import type { Column } from './column.ts';

/** The words that best show a node or edge, and the report they stand in. */
export interface Shown {
  readonly evidence: Evidence | null;
  readonly article: DocumentMetadata | null;
}

/** Shared by nodes and edges: a file holds one piece of evidence for each, whole. */
export const EVIDENCE_COLUMNS: readonly Column<Shown>[] = [
  { title: 'sentence', type: 'string', value: ({ evidence }) => evidence?.sentence.text ?? null },
  { title: 'article_title', type: 'string', value: ({ article }) => article?.title ?? null },
  { title: 'article_url', type: 'string', value: ({ article }) => article?.url ?? null },
  { title: 'article_source', type: 'string', value: ({ article }) => article?.source ?? null },
  { title: 'published', type: 'string', value: ({ article }) => article?.published ?? null },
  { title: 'document', type: 'string', value: ({ evidence }) => evidence?.document ?? null },
  { title: 'words_in_text', type: 'string', value: ({ evidence }) => evidence?.text ?? null },
  { title: 'words_start', type: 'integer', value: ({ evidence }) => evidence?.start ?? null },
  { title: 'words_end', type: 'integer', value: ({ evidence }) => evidence?.end ?? null },
  { title: 'sentence_start', type: 'integer', value: ({ evidence }) => evidence?.sentence.start ?? null },
  { title: 'sentence_end', type: 'integer', value: ({ evidence }) => evidence?.sentence.end ?? null },
  { title: 'rule', type: 'string', value: ({ evidence }) => evidence?.rule ?? null },
];

/** The first piece of evidence and its article. */
export function shownBy(evidence: Iterable<Evidence>, { document }: Pick<GraphStream, 'document'>): Shown {
  for (const first of evidence) return { evidence: first, article: document(first.document) };
  return { evidence: null, article: null };
}
