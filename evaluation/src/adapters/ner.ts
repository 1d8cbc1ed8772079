import { type Adapter, perReport } from '../adapter.ts';
import { microFigure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { spanOf } from '../predictions/event-arguments.ts';

/** Names as the extraction reads them. We have no OTHER, so the headline leaves it out. */
export const ner: Adapter = {
  name: 'ner',
  format: JSONL,
  date: null,
  predict: perReport((report, pipeline) => {
    const entities = pipeline
      .names(report)
      .map((name, index) => ({ id: `T${index}`, type: name.type, ...spanOf(name) }));
    return { id: report.id, entities, relations: [] };
  }),
  headline: [microFigure('PER/ORG/LOC exact F1', 'entities_strict.per', ['PER', 'ORG', 'LOC'])],
  reference: 'CoNLL-2003: compromise 46.3, CRF 72–76 (trained on it: 91.6)',
};
