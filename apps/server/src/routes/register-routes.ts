import type { FastifyInstance, FastifyReply } from 'fastify';
import { HttpError } from '../http-error.ts';
import { checkOf, complaintOf } from '../schemas/checks.ts';
import type { Input, Schema } from '../schemas/schema.ts';
import { objectOf } from '../schemas/schema.ts';
import type { Context, Route } from './route.ts';

/** Bytes of a JSON body. */
const BODY_LIMIT = 2 ** 20;

/** Puts the routes of the API into a server. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], context: Context): void {
  for (const route of routes) {
    void app.register(async (scope) => {
      if (route.isRaw === true) {
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
      }
      addRoute(scope, route, context);
    });
  }
}

function addRoute(app: FastifyInstance, route: Route, context: Context): void {
  const { method, path, params, query = objectOf({}), body, isRaw, isOfCase, status = 200, admit, handle } = route;
  const checkParams = checker(params, true, 'path');
  const checkQuery = checker(query, true, 'query');
  const checkBody = checker(isRaw === true ? undefined : body, false, 'body');
  app.route({
    method,
    url: path.replace(/\{(\w+)\}/g, ':$1'),
    exposeHeadRoute: typeof route.answer !== 'string',
    bodyLimit: route.bodyLimit ?? BODY_LIMIT,
    ...(admit !== undefined && { onRequest: async () => admit(context) }),
    async handler(request, reply) {
      const asked = {
        params: checkParams(request.params),
        query: checkQuery(request.query),
        body: checkBody(request.body),
        raw: request,
      };
      if (isOfCase === true && isKnown(context.mine.revision(), request.headers['if-none-match'], reply)) {
        return await reply.code(304).send();
      }
      const answer = await handle(context, asked, reply);
      if (reply.sent) return reply;
      return await reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(answer));
    },
  });
}

/** Gives what comes back from the check: defaults are filled in. */
function checker(schema: Schema | undefined, isText: boolean, part: string): (value: unknown) => Input {
  if (schema === undefined) return (value) => value as Input;
  const check = checkOf(schema, isText);
  return (value) => {
    const copy = value === null || typeof value !== 'object' ? value : { ...value };
    if (check(copy)) return copy as Input;
    throw new HttpError(400, `${part}: ${complaintOf(check)}`);
  };
}

/** Sets the ETag, and tells whether the client has just that answer. */
function isKnown(revision: string, header: string | undefined, reply: FastifyReply): boolean {
  const tag = `"${revision}"`;
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  return (header ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
