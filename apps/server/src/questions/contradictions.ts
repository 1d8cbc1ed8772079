import { contradictions } from '@dramatis/graph';
import { FILTER, filterOf } from '../schemas/filter.ts';
import { answerOf, DOCUMENTS, listOf, NEXT, ref } from '../schemas/records.ts';
import { objectOf } from '../schemas/schema.ts';
import { citing, EVIDENCE_LIMIT } from './citing.ts';
import { NAMES, namesTaken } from './names-taken.ts';
import { NO_PAGE, PAGING, pageOf } from './paging.ts';
import type { Question } from './question.ts';

export const contradictionsQuestion: Question = {
  name: 'contradictions',
  summary: 'Events that reports tell differently',
  description:
    'Pairs of accounts of one event that differ in figures, date, place, status or who took part, each with its sentences. Use it before stating a number or who was responsible.',
  input: objectOf({ ...FILTER, ...PAGING, evidence: EVIDENCE_LIMIT }),
  output: answerOf({
    names: NAMES,
    items: listOf(
      answerOf({
        one: ref('Event'),
        other: ref('Event'),
        differ: listOf({ type: 'string' }),
        evidence: listOf(ref('Evidence')),
      }),
    ),
    next: NEXT,
    documents: DOCUMENTS,
  }),
  answer(source, input) {
    const filter = filterOf(input) ?? {};
    const { event, few, documents } = citing(source, input.evidence as number);
    const { names, isVain } = namesTaken(source, filter);
    const { items, next } = isVain ? NO_PAGE : pageOf(input, (page) => contradictions(source, { ...filter, ...page }));
    return {
      names,
      items: items.map(({ one, other, differ, evidence }) => ({
        one: event(one),
        other: event(other),
        differ,
        evidence: few(evidence),
      })),
      next,
      documents,
    };
  },
};
