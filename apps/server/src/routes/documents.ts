import type { Document } from '@dramatis/graph/model';
import { HttpError } from '../http-error.ts';
import { PAGING, pageOf, skipping } from '../questions/paging.ts';
import { put } from '../questions/put.ts';
import { answerOf, listOf, NEXT, ref } from '../schemas/records.ts';
import { objectOf, text } from '../schemas/schema.ts';
import type { Context, Route } from './route.ts';

const ID = objectOf({ id: text('Id of the report.') }, ['id']);
const STRING = { type: 'string' } as const;

export const DOCUMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/documents',
    summary: 'The reports of the case',
    query: objectOf(PAGING),
    answer: answerOf({
      items: listOf(answerOf({ id: STRING, metadata: ref('Report'), added: { type: ['string', 'null'] } })),
      next: NEXT,
    }),
    isOfCase: true,
    handle: ({ mine }, { query }) => put(mine, (source) => pageOf(query, (page) => skipping(source.documents(), page))),
  },
  {
    method: 'GET',
    path: '/api/documents/{id}',
    summary: 'A report: what it says of itself, and its text, which evidence points into',
    params: ID,
    answer: answerOf({ id: STRING, metadata: ref('Report'), text: STRING }),
    isOfCase: true,
    handle(context, { params }) {
      const { id, text: words, ...metadata } = documentOf(context, params.id as string);
      return { id, metadata, text: words };
    },
  },
  {
    method: 'GET',
    path: '/api/documents/{id}/text',
    summary: 'The text of a report, as plain text whatever it was',
    params: ID,
    answer: 'text/plain; charset=utf-8',
    isOfCase: true,
    handle(context, { params }, reply) {
      const words = documentOf(context, params.id as string).text;
      void reply.header('content-security-policy', "default-src 'none'; sandbox");
      void reply.type('text/plain; charset=utf-8').send(words);
    },
  },
];

function documentOf({ mine }: Context, id: string): Document {
  const extraction = put(mine, () => mine.extraction(id));
  if (extraction === null) throw new HttpError(404, `there is no report "${id}"`);
  return extraction.document;
}
