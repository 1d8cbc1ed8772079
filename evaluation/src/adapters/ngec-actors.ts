import type { Actor } from '@dramatis/graph/model';
import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Report } from '../report.ts';

/**
 * The country and sector of the first actor found in the string; of the first place, its country; else of a demonym in it. The suite
 * gives a bare country no sector, so neither do we give one to "Government of X" when the string is only the country's name.
 */
export const ngecActors: Adapter = {
  name: 'ngec-actors',
  format: JSONL,
  date: ['date'],
  predict: perReport((report, pipeline) => {
    const { entities } = pipeline.extract(report);
    const actor = entities.find((entity): entity is Actor => entity.kind === 'actor');
    const sector = actor?.sector ?? '';
    const country =
      actor?.country ?? entities.find((entity) => entity.country !== null)?.country ?? demonym(report, pipeline);
    return {
      id: report.id,
      country,
      code_1: isBareCountry(report, pipeline) || sector === 'UNK' ? '' : sector,
      code_2: '',
      title: (actor ?? entities[0])?.label ?? '',
    };
  }),
  headline: [
    figure('fully correct', 'fullyCorrect'),
    figure('country', 'perField.country'),
    figure('code_1', 'perField.code_1'),
  ],
  reference: '– (NGEC means to pass them)',
};

function isBareCountry(report: Report, { gazetteer }: Pipeline): boolean {
  return gazetteer.find(report.text.replace(/^the\s+/i, '').trim()).some(({ kind }) => kind === 'country');
}

function demonym(report: Report, { gazetteer }: Pipeline): string {
  for (const word of report.text.split(/[^\p{L}'-]+/u)) {
    const country = gazetteer.demonym(word.toLowerCase());
    if (country) return country.iso3;
  }
  return '';
}
