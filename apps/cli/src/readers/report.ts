import type { ReportMetadata } from './front-matter.ts';

/** A report as a reader hands it on: its text, exactly as the spans will count it, and what it says of itself. */
export interface Report {
  readonly text: string;
  readonly metadata: ReportMetadata;
}
