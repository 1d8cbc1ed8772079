/** A half-open range of UTF-16 code units into a document's untouched text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
