import { PATH_DEFAULTS, paths } from '@dramatis/graph';
import { answerOf, DOCUMENTS, listOf, ref } from '../schemas/records.ts';
import { count, objectOf, text } from '../schemas/schema.ts';
import { citing, EVIDENCE_LIMIT } from './citing.ts';
import { keyOf } from './key-of.ts';
import type { Question } from './question.ts';

/** Nodes that a search may look at: a second or two. */
const VISITS = 100_000;

export const pathsQuestion: Question = {
  name: 'paths',
  summary: 'How two actors or places are connected, shortest first',
  description:
    'Connections of two actors or places through events and relations; every step brings its evidence. Two steps are one event with both in it.',
  input: objectOf(
    {
      from: text('One end: a key, name or alias.'),
      to: text('The other end.'),
      limit: count('Paths at most.', PATH_DEFAULTS.limit, 50, 1),
      maxLength: count('Steps at most.', PATH_DEFAULTS.maxLength, 8, 1),
      places: { type: 'boolean', default: false, description: 'Paths may run through a place.' },
      evidence: EVIDENCE_LIMIT,
    },
    ['from', 'to'],
  ),
  output: answerOf({
    items: listOf(
      answerOf({
        nodes: listOf(answerOf({ key: { type: 'string' }, attributes: { type: 'object' } })),
        links: listOf(listOf(ref('Edge'))),
      }),
    ),
    documents: DOCUMENTS,
  }),
  answer(source, { from, to, limit, maxLength, places, evidence }) {
    for (const end of [from, to]) keyOf(source, end as string);
    const { few, documents } = citing(source, evidence as number);
    const options = { limit, maxLength, places, evidence, visits: VISITS } as Parameters<typeof paths>[3];
    const items = [...paths(source, from as string, to as string, options)];
    for (const { links } of items) for (const edges of links) for (const edge of edges) few(edge.evidence);
    return { items, documents };
  },
};
