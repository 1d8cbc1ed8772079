import { objectOf, type Schema } from '../schemas/schema.ts';
import { DECISION_ROUTES } from './decisions.ts';
import { describeRoutes } from './describe-routes.ts';
import { DOCUMENT_ROUTES } from './documents.ts';
import { EXPORT_ROUTES } from './exports.ts';
import { nodeRoute } from './nodes.ts';
import { progressRoute } from './progress.ts';
import { QUESTION_ROUTES } from './questions.ts';
import { REPORT_ROUTES } from './reports.ts';
import type { Route } from './route.ts';

const COUNT: Schema = { type: 'integer' };

const infoRoute: Route = {
  method: 'GET',
  path: '/api/info',
  summary: 'What is in the case, in numbers',
  answer: {
    type: 'object',
    properties: { reports: COUNT, independent: COUNT, actors: COUNT, places: COUNT, events: COUNT },
    required: ['reports', 'independent', 'actors', 'places', 'events'],
  },
  isOfCase: true,
  handle: ({ mine }) => mine.info(),
};

const descriptionRoute: Route = {
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description',
  query: objectOf({}),
  answer: { type: 'object' },
  handle: () => describeRoutes(ROUTES),
};

/** The whole API. */
export const ROUTES: readonly Route[] = [
  infoRoute,
  ...QUESTION_ROUTES,
  nodeRoute,
  ...DOCUMENT_ROUTES,
  ...EXPORT_ROUTES,
  ...DECISION_ROUTES,
  ...REPORT_ROUTES,
  progressRoute,
  descriptionRoute,
];
