import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { CONLLU } from '../formats/conllu.ts';
import { ontoGoldWords } from './gold-tokens.ts';

/**
 * A treebank's adapter: one sentence at a time (the gold's sentence ends, the gold's tokens), tags and tree ours. A "document" in the
 * table is a sentence here.
 */
export function universalDependencies(name: string): Adapter {
  return {
    name,
    format: CONLLU,
    date: null,
    predict: perReport((report, pipeline) => ({
      id: report.id,
      rows: ontoGoldWords(report.words ?? [], pipeline.analyze(report).tokens),
    })),
    raw: true,
    headline: [figure('UPOS', 'all.upos'), figure('UAS', 'all.uas'), figure('LAS', 'all.las')],
    reference: 'test: perceptron UAS 85.3 LAS 82.3, BiLSTM 89 / 86',
  };
}
