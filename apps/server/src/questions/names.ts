import { resolveName } from '@dramatis/graph';
import { answerOf, listOf, ref } from '../schemas/records.ts';
import { choice, objectOf, text } from '../schemas/schema.ts';
import type { Question } from './question.ts';

const MOST = 50;

export const namesQuestion: Question = {
  name: 'names',
  summary: 'What a name means: the actors and places that have it',
  description:
    'Looks up a name as somebody typed it and gives the keys of the actors and places it may mean, or names like it. Use it when a name is ambiguous or another tool says nothing has it.',
  input: objectOf(
    { name: text('A key, name, alias, or words of one.'), kind: choice(['actor', 'location'], 'Only these.') },
    ['name'],
  ),
  output: answerOf({
    how: { type: 'string' },
    items: listOf(answerOf({ key: { type: 'string' }, attributes: ref('Entity') })),
    near: listOf({ type: 'string' }),
  }),
  answer(source, { name, kind }) {
    const { how, entities, near } = resolveName(source, name as string, kind as 'actor' | 'location' | undefined);
    return { how, items: entities.slice(0, MOST), near };
  },
};
