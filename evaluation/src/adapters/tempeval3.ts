import type { Span } from '@dramatis/graph/model';
import type { Analysis, Token } from '@dramatis/language';
import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { overlaps } from '../predictions/entity-mentions.ts';
import { spanOf, tellingsOf } from '../predictions/event-arguments.ts';

const SAYING = new Set([
  'say',
  'tell',
  'report',
  'announce',
  'add',
  'note',
  'claim',
  'quote',
  'state',
  'declare',
  'explain',
]);

/**
 * Times as the language stage finds them, those without a value left out of none of the scores but the value's. Events, one word each
 * as in TimeML: every full verb, and the head noun of every other trigger. Class is REPORTING for verbs of saying, else OCCURRENCE.
 */
export const tempeval3: Adapter = {
  name: 'tempeval3',
  format: JSONL,
  date: ['dct', 'value'],
  predict: perReport((report, pipeline) => {
    const analysis = pipeline.analyze(report);
    const verbs = analysis.tokens.filter(({ upos }) => upos === 'VERB');
    const triggers = pipeline.extract(report, analysis).events.flatMap(tellingsOf).map(spanOf);
    const nouns = triggers.flatMap((trigger) => headNoun(analysis, trigger));
    return {
      id: report.id,
      timexes: analysis.times.map((time) => ({ ...spanOf(time), type: time.type, value: time.value ?? '' })),
      events: [...new Set([...verbs, ...nouns])]
        .sort((a, b) => a.start - b.start)
        .map((token) => ({ ...spanOf(token), class: SAYING.has(token.lemma) ? 'REPORTING' : 'OCCURRENCE' })),
    };
  }),
  headline: [
    figure('timex strict F1', 'timexes.strict.F1'),
    figure('lenient', 'timexes.lenient.F1'),
    figure('value', 'timexes.value_F1.F1'),
    figure('events', 'events.strict.F1'),
  ],
  reference: 'platinum: HeidelTime 81.3 / 90.3 / 77.6, SUTime 79.6 / 90.3 / 67.4',
};

/** The last noun of a trigger that holds no verb. */
function headNoun({ tokens }: Analysis, trigger: Span): readonly Token[] {
  const inside = tokens.filter((token) => overlaps(token, trigger));
  return inside.some(({ upos }) => upos === 'VERB') ? [] : inside.slice(-1);
}
