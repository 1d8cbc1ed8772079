import type { Extraction, Span } from '@dramatis/graph/model';
import type { Analysis, Timex } from '@dramatis/language';
import type { Pipeline } from '../pipeline.ts';
import type { Report } from '../report.ts';

/** A report and what was extracted from it, kept until the graph over all is built. */
export interface ReadReport {
  readonly report: Report;
  readonly extraction: Extraction;
  readonly times: readonly Timex[];
  readonly verbs: readonly Verb[];
}

/** A full verb of the tree, with its subject and object there: the heads of their phrases. */
export interface Verb extends Span {
  readonly lemma: string;
  readonly subject: Span | null;
  readonly object: Span | null;
}

/** Extract every report. */
export async function extractAll(reports: AsyncIterable<Report>, pipeline: Pipeline): Promise<readonly ReadReport[]> {
  const read: ReadReport[] = [];
  for await (const report of reports) {
    const analysis = pipeline.analyze(report);
    const verbs = verbsOf(analysis);
    read.push({ report, extraction: pipeline.extract(report, analysis), times: analysis.times, verbs });
  }
  return read;
}

function verbsOf({ tokens }: Analysis): readonly Verb[] {
  const sides = new Map<number, Map<string, Span>>();
  for (const { head, deprel, start, end } of tokens) {
    const own = sides.get(head) ?? new Map<string, Span>();
    sides.set(head, own.set(deprel, { start, end }));
  }
  const side = (verb: number, relation: string): Span | null => sides.get(verb)?.get(relation) ?? null;
  return tokens.flatMap(({ upos, lemma, start, end, deprel, head }, index) => {
    if (upos !== 'VERB') return [];
    const shared = deprel === 'xcomp' || deprel === 'conj' ? side(head, 'nsubj') : null;
    const passive = side(index, 'nsubj:pass');
    const subject = side(index, 'nsubj') ?? (passive === null ? shared : null);
    return [{ lemma, start, end, subject, object: side(index, 'obj') ?? passive }];
  });
}
