import type { Pipeline } from './pipeline.ts';
import type { DateField, Report } from './report.ts';

/** One record of a prediction file. */
export type Prediction = Readonly<Record<string, unknown>> & { readonly id: string };

/** How a benchmark's files are written. */
export interface FileFormat {
  readonly extension: string;
  /** The reports of a gold file, one at a time; of each record only what `reportOf` takes. */
  reports(file: string, date: DateField): AsyncIterable<Report>;
  write(prediction: Prediction): string;
}

/** A figure of the table, found in the scorer's JSON. */
export interface Figure {
  readonly label: string;
  /** A number of per cent, or a "hits/all" share as the scorer words it; undefined when the scorer did not give it. */
  of(score: unknown): number | string | undefined;
}

/** Turns our output into one benchmark's prediction form. It sees reports, never gold. */
export interface Adapter {
  /** The benchmark's folder. */
  readonly name: string;
  readonly format: FileFormat;
  readonly date: DateField;
  predict(reports: AsyncIterable<Report>, pipeline: Pipeline, dictionary?: string): AsyncIterable<Prediction>;
  /** A file of the folder that the benchmark gives with its texts, names and their codes: `predict` gets its text. */
  readonly dictionary?: string;
  /** Options for the folder's score.mjs. */
  readonly scorerOptions?: readonly string[];
  /** A treebank: score it from raw text too. */
  readonly raw?: boolean;
  readonly headline: readonly Figure[];
  /** Published figures of others, in the headline's order where there are any. */
  readonly reference: string;
}

/** `predict` of a benchmark whose documents do not depend on each other. */
export function perReport(
  predictOne: (report: Report, pipeline: Pipeline) => Prediction,
): (reports: AsyncIterable<Report>, pipeline: Pipeline) => AsyncIterable<Prediction> {
  return async function* predict(reports, pipeline) {
    for await (const report of reports) yield predictOne(report, pipeline);
  };
}
