import { TIME_UNITS, type TimeUnit, timeline } from '@dramatis/graph';
import { FILTER, filterOf } from '../schemas/filter.ts';
import { answerOf, listOf, NEXT } from '../schemas/records.ts';
import { choice, objectOf } from '../schemas/schema.ts';
import { NAMES, namesTaken } from './names-taken.ts';
import { NO_PAGE, PAGING, pageOf } from './paging.ts';
import type { Question } from './question.ts';

export const timelineQuestion: Question = {
  name: 'timeline',
  summary: 'Numbers of events by day, week, month or year',
  description:
    'How many events a time had, with numbers of each type; use it for trends, and to find when to look closer. Events without a date are in the last row.',
  input: objectOf({ by: choice(TIME_UNITS, 'A row for each.', 'month'), ...FILTER, ...PAGING }),
  output: answerOf({
    names: NAMES,
    items: listOf(
      answerOf({
        bucket: { type: ['string', 'null'] },
        events: { type: 'integer' },
        reports: { type: 'integer' },
        types: { type: 'object', additionalProperties: { type: 'integer' } },
      }),
    ),
    next: NEXT,
  }),
  answer(source, input) {
    const filter = filterOf(input) ?? {};
    const rows = (page: object) => timeline(source, { ...filter, ...page }, input.by as TimeUnit);
    const { names, isVain } = namesTaken(source, filter);
    return { names, ...(isVain ? NO_PAGE : pageOf(input, rows)) };
  },
};
