import { type GraphSource, neighborhood } from '@dramatis/graph';
import { answerOf, DOCUMENTS, listOf, ref } from '../schemas/records.ts';
import { count, type Input, objectOf, text } from '../schemas/schema.ts';
import { EVIDENCE_LIMIT } from './citing.ts';
import { keyOf } from './key-of.ts';
import type { Question } from './question.ts';

export const neighborhoodQuestion: Question = {
  name: 'neighborhood',
  summary: 'The part of the graph around a node',
  description:
    'All that an actor, place or event is connected with: one hop from an actor are its events and relations, two are also the others in those events. Nearest first, up to limit nodes.',
  input: objectOf(
    {
      node: text('A key, or a name that one actor or place has.'),
      hops: count('Steps from the node.', 1, 4, 1),
      limit: count('Nodes at most.', 100, 2_000, 1),
      evidence: EVIDENCE_LIMIT,
    },
    ['node'],
  ),
  output: answerOf({
    node: { type: 'string' },
    nodes: listOf(answerOf({ key: { type: 'string' }, attributes: { type: 'object' } })),
    edges: listOf(ref('Edge')),
    documents: DOCUMENTS,
  }),
  answer(source, input) {
    const node = keyOf(source, input.node as string);
    const graph = partAround(source, node, input);
    return {
      node,
      nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
      edges: graph.mapEdges((key, attributes, from, target) => ({ key, source: from, target, attributes })),
      documents: graph.getAttribute('documents'),
    };
  },
};

const partAround = (source: GraphSource, node: string, input: Input) =>
  neighborhood(source, node, input.hops as number, {
    limit: input.limit as number,
    evidence: input.evidence as number,
  });
