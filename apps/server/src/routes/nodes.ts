import { foundEvent } from '@dramatis/graph';
import { HttpError } from '../http-error.ts';
import { citing, EVIDENCE_LIMIT } from '../questions/citing.ts';
import { put } from '../questions/put.ts';
import { answerOf, DOCUMENTS, listOf, ref } from '../schemas/records.ts';
import { objectOf, text } from '../schemas/schema.ts';
import type { Route } from './route.ts';

export const nodeRoute: Route = {
  method: 'GET',
  path: '/api/nodes/{key}',
  summary: 'An actor, a place or an event, with its first sentences',
  params: objectOf({ key: text('Key of the node.', { maxLength: 4_000 }) }, ['key']),
  query: objectOf({ evidence: { ...EVIDENCE_LIMIT, default: 20 } }),
  answer: answerOf({
    key: { type: 'string' },
    attributes: { type: 'object' },
    participants: listOf(ref('Participant')),
    documents: DOCUMENTS,
  }),
  isOfCase: true,
  handle: ({ mine }, { params, query }) =>
    put(mine, (source) => {
      const key = params.key as string;
      const node = source.node(key);
      if (node === null) throw new HttpError(404, `there is no node "${key}"`);
      const { few, event, documents } = citing(source, query.evidence as number);
      if (node.attributes.kind === 'event') return { ...event(foundEvent(source, key)), documents };
      const evidence = few(source.evidence(key));
      return { key, attributes: { ...node.attributes, evidence }, participants: [], documents };
    }),
};
