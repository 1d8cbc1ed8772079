import type { Gazetteer, NameSpan } from '@dramatis/extract';
import type { Extraction } from '@dramatis/graph/model';
import type { Analysis } from '@dramatis/language';
import type { Report } from './report.ts';

/** What adapters may read off a built graph: its nodes. */
export interface NodeSource {
  forEachNode(visit: (key: string, attributes: unknown) => void): void;
}

/** The stages of the pipeline as the adapters call them; tests give hand-built ones. */
export interface Pipeline {
  /** Where the report gives words (treebanks), each is a token and all are one sentence. */
  analyze(report: Report): Analysis;
  /** @param analysis the report's, where it is at hand already */
  extract(report: Report, analysis?: Analysis): Extraction;
  /** Every event is kept, uncoded ones too. */
  build(extractions: Iterable<Extraction>): NodeSource;
  /** Names with their types, as the extraction reads them. */
  names(report: Report): readonly NameSpan[];
  readonly gazetteer: Gazetteer;
  /** The same with a dictionary of actors in PETRARCH's format, as `--actors` of the command gives one. */
  withActors(dictionary: string): Pipeline;
}
