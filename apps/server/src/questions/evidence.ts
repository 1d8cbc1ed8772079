import { answerOf, DOCUMENTS, listOf, NEXT, ref } from '../schemas/records.ts';
import { objectOf, text } from '../schemas/schema.ts';
import { citing } from './citing.ts';
import { keyOf } from './key-of.ts';
import { PAGING, pageOf, skipping } from './paging.ts';
import type { Question } from './question.ts';

export const evidenceQuestion: Question = {
  name: 'evidence',
  summary: 'Every sentence behind a node or an edge',
  description:
    'All sentences that say something of an event, actor, place or edge, with the reports they are from. Use the keys that other tools give.',
  input: objectOf({ key: text('Key of a node or an edge, or a name.', { maxLength: 4_000 }), ...PAGING }, ['key']),
  output: answerOf({ key: { type: 'string' }, items: listOf(ref('Evidence')), next: NEXT, documents: DOCUMENTS }),
  answer(source, input) {
    const asked = input.key as string;
    const key = asked.includes('|') ? asked : keyOf(source, asked);
    const { few, documents } = citing(source, Number.POSITIVE_INFINITY);
    const { items, next } = pageOf(input, (page) => skipping(source.evidence(key), page));
    return { key, items: few(items), next, documents };
  },
};
