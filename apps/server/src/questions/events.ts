import { type EventFilter, events } from '@dramatis/graph';
import { FILTER, filterOf, ORDER } from '../schemas/filter.ts';
import { answerOf, DOCUMENTS, listOf, NEXT, ref } from '../schemas/records.ts';
import { objectOf } from '../schemas/schema.ts';
import { citing, EVIDENCE_LIMIT } from './citing.ts';
import { NAMES, namesTaken } from './names-taken.ts';
import { NO_PAGE, PAGING, pageOf } from './paging.ts';
import type { Question } from './question.ts';

export const eventsQuestion: Question = {
  name: 'events',
  summary: 'Events that fit, with their participants and evidence',
  description:
    'Who did what to whom, where and when. All conditions given must hold; of one with several values any. Use it for every question about what happened. Sort by "-time" for the latest, "-reports" for the most reported.',
  input: objectOf({ ...FILTER, order: ORDER, ...PAGING, evidence: EVIDENCE_LIMIT }),
  output: answerOf({ names: NAMES, items: listOf(ref('Event')), next: NEXT, documents: DOCUMENTS }),
  answer(source, input) {
    const filter = filterOf(input) ?? {};
    const order = { order: (input.order ?? 'time') as NonNullable<EventFilter['order']> };
    const { event, documents } = citing(source, input.evidence as number);
    const { names, isVain } = namesTaken(source, filter);
    const { items, next } = isVain
      ? NO_PAGE
      : pageOf(input, (page) => events(source, { ...filter, ...order, ...page }));
    return { names, items: items.map(event), next, documents };
  },
};
