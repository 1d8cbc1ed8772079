/** What a report says of itself, beside its text. */
export interface ReportMetadata {
  readonly title: string | null;
  /** ISO 8601 day. */
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

export const NO_METADATA: ReportMetadata = { title: null, published: null, source: null, url: null };

/** A report as a reader hands it on: its text, exactly as the spans will count it, and what it says of itself. */
export interface Report {
  readonly text: string;
  readonly metadata: ReportMetadata;
  /** What of it could not be used though the report was read, for people: a date that is none. */
  readonly notes?: readonly string[];
}

/**
 * One thing found in an input: a report, an error, or something that is no report and was left out.
 * `name` is the input's name, with the entry's after it: `news.zip!/a/b.html`, `wire.csv:12`, `feed.xml#3`.
 */
export type Reading =
  | { readonly name: string; readonly report: Report }
  | { readonly name: string; readonly error: string }
  | { readonly name: string; readonly skipped: string };
