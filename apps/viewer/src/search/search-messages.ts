import type { SentenceHit } from './text-index.ts';
import type { Texts } from './texts.ts';

/** To the worker: first what to search (a columnar file's bytes, or the texts), then queries; a new one ends the one before. */
export type SearchRequest =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'texts'; readonly texts: Texts }
  | { readonly kind: 'query'; readonly id: number; readonly query: string };

/** From the worker, a part at a time. */
export interface SearchAnswer {
  /** That of the query. */
  readonly id: number;
  /** Node indices, all of them in the first part; null in the others. */
  readonly names: readonly number[] | null;
  /** Sentences found in all, not only in this part. */
  readonly count: number;
  readonly sentences: readonly SentenceHit[];
}
