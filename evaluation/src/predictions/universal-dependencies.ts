import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { CONLLU } from '../formats/conllu.ts';
import { treeRows } from './tree-rows.ts';

/**
 * A treebank's adapter: one sentence at a time; its end and its tokens are the gold's, tags and tree ours. A "document" in the
 * table is a sentence here.
 */
export function universalDependencies(name: string): Adapter {
  return {
    name,
    format: CONLLU,
    date: null,
    predict: perReport((report, pipeline) => ({
      id: report.id,
      rows: treeRows(report.words ?? [], pipeline.analyze(report).tokens),
    })),
    raw: true,
    headline: [figure('UPOS', 'all.upos'), figure('UAS', 'all.uas'), figure('LAS', 'all.las')],
    reference: 'test: perceptron UAS 85.3 LAS 82.3, BiLSTM 89 / 86',
  };
}
