import { GENERATOR } from '@dramatis/graph/model';
import { RECORDS, ref } from '../schemas/records.ts';
import type { ObjectSchema, Schema } from '../schemas/schema.ts';
import { WRITE_HEADER } from '../security/origin.ts';
import type { Route } from './route.ts';

/** OpenAPI 3.1 of the routes, from the same schemas that requests are checked by. */
export function describeRoutes(routes: readonly Route[]): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    paths[route.path]![route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dramatis',
      version: GENERATOR.split(' ')[1],
      description:
        'A case of news reports: who did what to whom, where and when, with the sentence behind every claim.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths,
    components: { schemas: RECORDS, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

function operationOf({ method, path, summary, params, query, body, isRaw, status = 200, answer }: Route): Schema {
  const header = {
    name: WRITE_HEADER,
    in: 'header',
    required: true,
    description: 'Anything: no page of another site can set it.',
    schema: { type: 'string' },
  };
  const parameters = [
    ...parametersOf('path', params),
    ...parametersOf('query', query),
    ...(method === 'POST' ? [header] : []),
  ];
  const [type, content] = typeof answer === 'string' ? [answer, {}] : ['application/json', { schema: answer }];
  return {
    operationId: `${method.toLowerCase()}${path.replace(/^\/api|\{|\}|\.json$/g, '').replace(/\/(.)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { [isRaw === true ? 'application/octet-stream' : 'application/json']: { schema: body } },
      },
    }),
    responses: {
      [status]: { description: summary, content: { [type]: content } },
      default: { description: 'Why not.', content: { 'application/json': { schema: ref('Problem') } } },
    },
  };
}

function parametersOf(place: 'path' | 'query', schema: ObjectSchema | undefined): readonly Schema[] {
  return Object.entries(schema?.properties ?? {}).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: schema?.required?.includes(name) ?? false,
    ...(description !== undefined && { description }),
    schema: rest,
  }));
}
