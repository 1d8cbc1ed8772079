import type { Span } from './span.ts';

/** A part of a place, or its surroundings, that the words name: "western" of "western Iraq", "near" of "near Tripoli". */
export interface Area {
  /** As written, without the place's name. */
  readonly words: string;
  /** WGS84 degrees: a point in the middle of it. */
  readonly lat: number;
  readonly lon: number;
  /** Kilometres around the point within which it mostly lies. */
  readonly radiusKm: number;
}

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
  /** Where the words say more exactly where than the place they name. */
  readonly area?: Area;
}
