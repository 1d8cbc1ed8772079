import { changes } from '@dramatis/graph';
import { FILTER, filterOf } from '../schemas/filter.ts';
import { answerOf, DOCUMENTS, listOf, NEXT, ref } from '../schemas/records.ts';
import { choice, objectOf, text } from '../schemas/schema.ts';
import { citing, EVIDENCE_LIMIT } from './citing.ts';
import { NAMES, namesTaken } from './names-taken.ts';
import { NO_PAGE, PAGING, pageOf } from './paging.ts';
import type { Question } from './question.ts';

const { after: _, before: __, clock: ___, ...CHOSEN } = FILTER;

export const changesQuestion: Question = {
  name: 'changes',
  summary: 'What is new since a day',
  description:
    'Events with a report of that day or later: "new" where nobody told them before, "told-again" where somebody had. Use it for a morning briefing.',
  input: objectOf(
    {
      since: text('Date, inclusive: 2024, 2024-09 or 2024-09-30.'),
      clock: choice(['added', 'report'], 'By the day a report came into the case (default), or was published.'),
      ...CHOSEN,
      ...PAGING,
      evidence: EVIDENCE_LIMIT,
    },
    ['since'],
  ),
  output: answerOf({
    names: NAMES,
    items: listOf(
      answerOf({
        change: { type: 'string', enum: ['new', 'told-again'] },
        event: ref('Event'),
        reports: listOf({ type: 'string', description: 'Ids of its reports of that day and later.' }),
      }),
    ),
    next: NEXT,
    documents: DOCUMENTS,
  }),
  answer(source, { clock, ...input }) {
    const filter = filterOf(input) ?? {};
    const { event, documents } = citing(source, input.evidence as number);
    const by = clock === undefined ? {} : { clock: clock as 'added' | 'report' };
    const { names, isVain } = namesTaken(source, filter);
    const found = isVain
      ? NO_PAGE
      : pageOf(input, (page) =>
          changes(source, input.since as string, { filter: { ...filter, order: '-report', ...page }, ...by }),
        );
    return {
      names,
      items: found.items.map((change) => ({
        change: change.change,
        event: event(change.event),
        reports: change.documents.map(({ id }) => id),
      })),
      next: found.next,
      documents,
    };
  },
};
