import { QUESTIONS } from '../questions/index.ts';
import { put } from '../questions/put.ts';
import type { Route } from './route.ts';

export const QUESTION_ROUTES: readonly Route[] = QUESTIONS.map(({ name, summary, input, output, answer }) => ({
  method: 'GET',
  path: `/api/${name}`,
  summary,
  query: input,
  answer: output,
  isOfCase: true,
  handle: ({ mine }, { query }) => put(mine, (source) => answer(source, query)),
}));
