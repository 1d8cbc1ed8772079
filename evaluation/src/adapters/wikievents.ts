import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { argumentsBeside, argumentsOf, spanOf, tellingsOf } from '../predictions/event-arguments.ts';
import { kairosRole, kairosType } from '../predictions/kairos-type.ts';

/** Events of the KAIROS types (`kairosType`) whatever their status, with arguments in KAIROS role names. Uncoded events count where their verb says of what type they are. */
export const wikievents: Adapter = {
  name: 'wikievents',
  format: JSONL,
  date: null,
  predict: perReport((report, pipeline) => {
    const extraction = pipeline.extract(report);
    const events = extraction.events.flatMap((event) =>
      tellingsOf(event).flatMap((telling, index) => {
        const type = kairosType({ ...event, lemma: telling.lemma });
        if (type === null) return [];
        const args = argumentsBeside(argumentsOf(event, extraction), telling, index).flatMap((argument) => {
          const role = kairosRole(type, argument.role);
          return role === null ? [] : [{ role, ...spanOf(argument) }];
        });
        return [{ type, trigger: spanOf(telling), arguments: args }];
      }),
    );
    return { id: report.id, entities: [], events };
  }),
  headline: [
    figure('trigger F1', 'trigger_identification.F1'),
    figure('end-to-end arguments, coarse role F1', 'endToEnd_args_coarseRole_overlapCoref.F1'),
  ],
  reference: 'BART-Gen given gold triggers: arg-C head 64.5',
};
