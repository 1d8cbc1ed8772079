import type { Span } from './span.ts';

/**
 * The words behind a claim. All spans are UTF-16 code units into the document's text, half-open.
 *
 * @example { document: 'd-3fa0…', start: 7, end: 11, text: 'left', sentence: { start: 0, end: 28, text: 'Troops left Erbil on Monday.' }, rule: 'retreat/leave' }
 */
export interface Evidence extends Span {
  /** Id of the document. */
  readonly document: string;
  /** The mention or trigger as written. */
  readonly text: string;
  readonly sentence: Span & { readonly text: string };
  /** Id of the rule that made the claim. */
  readonly rule: string;
}
