import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { sidesOf } from '../predictions/actor-sides.ts';
import { actorCode, cameoCode } from '../predictions/cameo-code.ts';
import { type Argument, spanOf } from '../predictions/event-arguments.ts';

/**
 * CAMEO dyads: one event for every pair of a source and a target, both needed, as PETRARCH codes them. A state's government is
 * its country alone ("Iraq" is `IRQ`, as in the suite), other actors country and sector.
 */
export const petrarch: Adapter = {
  name: 'petrarch',
  format: JSONL,
  date: ['date'],
  predict: perReport((report, pipeline) => {
    const extraction = pipeline.extract(report);
    const events = extraction.events.flatMap((event) => {
      const code = cameoCode(event);
      if (code === null) return [];
      const { sources, targets } = sidesOf(event, extraction);
      return sources.flatMap((source) =>
        targets
          .filter((target) => target.start !== source.start)
          .map((target) => ({
            code,
            source: codeOf(source),
            target: codeOf(target),
            source_spans: [spanOf(source)],
            target_spans: [spanOf(target)],
          })),
      );
    });
    return { id: report.id, events };
  }),
  headline: [
    figure('who-to-whom directed F1', 'all.whoToWhom_directed_spans.F1'),
    figure('root code F1', 'all.rootCode.F1'),
  ],
  reference: 'regression suite only',
};

function codeOf({ entity }: Argument): string {
  if (entity === null) return '';
  const bare = entity.kind === 'actor' && entity.type === 'government' && entity.label.startsWith('Government of ');
  return bare ? (entity.country ?? '') : actorCode(entity);
}
