import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { sidesOf } from '../predictions/actor-sides.ts';
import { argumentsOf, spanOf } from '../predictions/event-arguments.ts';
import { ploverType } from '../predictions/plover-type.ts';

/**
 * Who did what to whom in PLOVER's types. Actors are sources, recipients targets; the sides of a reciprocal event stand in both
 * lists. `ploverType` folds statuses and our own types. Background events come last, for the scorer's "first event".
 */
export const ploverGsr: Adapter = {
  name: 'plover-gsr',
  format: JSONL,
  date: ['date'],
  predict: perReport((report, pipeline) => {
    const extraction = pipeline.extract(report);
    const events = extraction.events.flatMap((event) => {
      const type = ploverType(event);
      if (type === null) return [];
      const { sources, targets } = sidesOf(event, extraction);
      const location = argumentsOf(event, extraction, ['location', 'destination', 'origin']).map(spanOf);
      return [{ type, source: sources.map(spanOf), target: targets.map(spanOf), location, late: event.background }];
    });
    const ordered = [...events.filter(({ late }) => !late), ...events.filter(({ late }) => late)];
    return { id: report.id, events: ordered.map(({ late: _, ...event }) => event) };
  }),
  headline: [
    figure('type16', 'recall_anyEvent.type16'),
    figure('type+source+target', 'recall_anyEvent.typeSourceTarget'),
    figure('rolesSwapped (low)', 'recall_anyEvent.rolesSwapped'),
  ],
  reference: 'none published',
};
