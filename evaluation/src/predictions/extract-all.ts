import type { Extraction, Span } from '@dramatis/graph/model';
import type { Timex } from '@dramatis/language';
import type { Pipeline } from '../pipeline.ts';
import type { Report } from '../report.ts';

/** A report and what was extracted from it, kept until the graph over all is built. */
export interface ReadReport {
  readonly report: Report;
  readonly extraction: Extraction;
  readonly times: readonly Timex[];
  /** Full verbs of the tree. */
  readonly verbs: readonly Span[];
}

/** Extract every report. */
export async function extractAll(reports: AsyncIterable<Report>, pipeline: Pipeline): Promise<readonly ReadReport[]> {
  const read: ReadReport[] = [];
  for await (const report of reports) {
    const analysis = pipeline.analyze(report);
    const verbs = analysis.tokens.filter(({ upos }) => upos === 'VERB').map(({ start, end }) => ({ start, end }));
    read.push({ report, extraction: pipeline.extract(report, analysis), times: analysis.times, verbs });
  }
  return read;
}
