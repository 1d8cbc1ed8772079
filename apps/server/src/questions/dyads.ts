import { dyads, TIME_UNITS, type TimeUnit } from '@dramatis/graph';
import { FILTER, filterOf } from '../schemas/filter.ts';
import { answerOf, listOf, NEXT } from '../schemas/records.ts';
import { choice, objectOf } from '../schemas/schema.ts';
import { NAMES, namesTaken } from './names-taken.ts';
import { NO_PAGE, PAGING, pageOf } from './paging.ts';
import type { Question } from './question.ts';

const SIDE = answerOf({ key: { type: 'string' }, label: { type: 'string' } });

export const dyadsQuestion: Question = {
  name: 'dyads',
  summary: 'Who did how much to whom',
  description:
    'Pairs of actor and recipient with the number of events, of reports, and the mean intensity from -10 (conflict) to 10 (cooperation); by a unit of time, or over all time. Use it for relations between countries or forces.',
  input: objectOf({ by: choice(TIME_UNITS, 'A row a pair for each; without it, one a pair.'), ...FILTER, ...PAGING }),
  output: answerOf({
    names: NAMES,
    items: listOf(
      answerOf({
        actor: SIDE,
        recipient: SIDE,
        bucket: { type: ['string', 'null'] },
        events: { type: 'integer' },
        reports: { type: 'integer' },
        intensity: { type: ['number', 'null'] },
      }),
    ),
    next: NEXT,
  }),
  answer(source, input) {
    const filter = filterOf(input) ?? {};
    const by = (input.by ?? null) as TimeUnit | null;
    const { names, isVain } = namesTaken(source, filter);
    const rows = (page: object) => dyads(source, { ...filter, ...page }, by);
    return { names, ...(isVain ? NO_PAGE : pageOf(input, rows)) };
  },
};
