/**
 * One report as it was read. The text is never altered: every span points into it.
 *
 * @example { id: 'd-3fa09c1b22e4', text: 'Troops left Erbil on Monday.', title: null, published: '2026-01-18', source: 'Harbour Post', url: null }
 */
export interface Document {
  /** From the content (`documentId`), so the same report has the same id everywhere. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** The day the report was published, ISO 8601 (`2026-01-18`), or null: then relative times stay unresolved. */
  readonly published: string | null;
  /** The outlet's name. */
  readonly source: string | null;
  readonly url: string | null;
}

/** What a graph keeps of a document, by its id; the text only where it was asked to (`BuildOptions.texts`). */
export type DocumentMetadata = Omit<Document, 'id' | 'text'> & { readonly text?: string };
