import { actorCode } from '@dramatis/extract';
import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';

/** `actorCode` of each string, on its day where the suite gives one; codes that are null stand as empty. */
export const ngecActors: Adapter = {
  name: 'ngec-actors',
  format: JSONL,
  date: ['date'],
  predict: perReport(({ id, text, published }, { gazetteer }) => {
    const { country, sector, second, name } = actorCode(text, published, { gazetteer });
    return { id, country: country ?? '', code_1: sector ?? '', code_2: second ?? '', title: name ?? '' };
  }),
  headline: [
    figure('fully correct', 'fullyCorrect'),
    figure('country', 'perField.country'),
    figure('code_1', 'perField.code_1'),
  ],
  reference: '– (NGEC means to pass them)',
};
