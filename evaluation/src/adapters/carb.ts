import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { openExtractions } from '../predictions/open-extractions.ts';

/** Open extractions read off the tree alone: no actor, event type or gazetteer takes part. */
export const carb: Adapter = {
  name: 'carb',
  format: JSONL,
  date: null,
  predict: perReport((report, pipeline) => ({
    id: report.id,
    extractions: openExtractions(pipeline.analyze(report)),
  })),
  scorerOptions: ['--tokenize'],
  headline: [figure('optimal F1', 'optimal.F1'), figure('AUC', 'AUC')],
  reference: 'OpenIE-4 48.8 / 27.2, ClausIE 45.0 / 22.4',
};
