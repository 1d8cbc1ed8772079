import { textTerms } from '@dramatis/graph';
import type { DocumentMetadata } from '@dramatis/graph/model';
import { answerOf, DOCUMENTS, listOf, NEXT } from '../schemas/records.ts';
import { objectOf, text } from '../schemas/schema.ts';
import { PAGING, pageOf, skipping } from './paging.ts';
import type { Question } from './question.ts';

export const searchQuestion: Question = {
  name: 'search',
  summary: 'Sentences of all reports that have these words',
  description:
    'Full text: sentences with all of the words, in any order and case; drone* takes drones. Use it for what no event was read from; for who did what, use events.',
  input: objectOf({ text: text('Words; drone* takes all that begin so.'), ...PAGING }, ['text']),
  output: answerOf({
    items: listOf(
      answerOf({
        document: { type: 'string' },
        start: { type: 'integer' },
        end: { type: 'integer' },
        text: { type: 'string' },
      }),
    ),
    next: NEXT,
    documents: DOCUMENTS,
  }),
  answer(source, input) {
    const terms = textTerms(input.text as string);
    if (terms.length === 0) throw new RangeError(`text: "${input.text}" has no words.`);
    const { items, next } = pageOf(input, (page) => skipping(source.sentences(terms), page));
    const documents: Record<string, DocumentMetadata> = {};
    for (const { document } of items) {
      const found = source.document(document);
      if (found !== null) documents[document] = found.metadata;
    }
    return { items, next, documents };
  },
};
