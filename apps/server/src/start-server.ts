import { createReadStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Case, openCase } from '@dramatis/store';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { answerFor, HttpError } from './http-error.ts';
import { ROUTES } from './routes/index.ts';
import { registerRoutes } from './routes/register-routes.ts';
import { type Access, createAccess, TOKEN_LENGTH } from './security/access.ts';
import { SECURITY_HEADERS } from './security/headers.ts';
import { isLoopback, isOwnHost } from './security/hosts.ts';
import { strangerReason } from './security/origin.ts';
import { createUploads, type Uploads } from './uploads/uploads.ts';
import { type ViewerFile, viewerFiles } from './viewer-files.ts';

export interface ServerOptions {
  /** The viewer's built files. */
  readonly viewer: string;
  /** 127.0.0.1 unless said; any address that others can reach needs a token. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** What whoever asks must show; null nothing. */
  readonly token?: string | null;
  /** Hosts by whose name it may be asked, beside addresses and localhost. */
  readonly names?: readonly string[];
  /** The graph, offered at `/graph.json` or, as columns, at `/graph.dram`; null offers none. */
  readonly graph?: string | Uint8Array | null;
  /** A case's folder, and the thread that adds uploads to it; null serves none. */
  readonly caseOf?: { readonly folder: string; readonly uploadThread: URL } | null;
  /** Told of what nobody foresaw. */
  readonly onError?: (error: unknown) => void;
}

/** A running server, and where it is. */
export interface Running {
  readonly url: string;
  /** Where a browser begins: the graph or the case in the viewer. With a token the link gives its rights, once. */
  link(): string;
  close(): Promise<void>;
}

/** Milliseconds in which a request must be here. */
const REQUEST_TIMEOUT = 60_000;
const MOST_CONNECTIONS = 200;

/**
 * Serves the viewer, and a graph or a case with its API, by default to this machine only.
 *
 * @throws {RangeError} others can reach it and there is no token, or a short one
 * @throws {CaseError} there is no such case
 * @throws {Error} the viewer's folder cannot be read, or the port is taken (`EADDRINUSE`)
 */
export async function startServer(options: ServerOptions): Promise<Running> {
  const { host = '127.0.0.1', port, token = null, names = [], graph = null, caseOf = null } = options;
  if (token === null && !isLoopback(host)) throw new RangeError(`${host} can be reached by others: it needs a token`);
  if (token !== null && token.length < TOKEN_LENGTH) {
    throw new RangeError(`the token is too short: ${TOKEN_LENGTH} characters or more`);
  }
  const files = await viewerFiles(options.viewer);
  const app = Fastify({
    logger: false,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: 5_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 16_000 },
    frameworkErrors: (error, request, reply) => refuse(error, request, reply as unknown as FastifyReply),
  });
  app.server.maxConnections = MOST_CONNECTIONS;
  const access = createAccess(token);
  const bound = { host, port };
  const home = caseOf !== null ? '?graph=/api/graph' : graph !== null ? `?graph=${graphPath(graph)}` : '';
  guard(app, access, bound, names, home);
  app.setErrorHandler(async (error: unknown, _: unknown, reply: FastifyReply) => {
    const { status, message } = answerFor(error);
    if (status === 500) options.onError?.(error);
    if (status === 409 || status === 503) void reply.header('retry-after', '2');
    void reply.removeHeader('etag').removeHeader('content-disposition').header('cache-control', 'no-store');
    return await reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ status, error: message }));
  });
  serveFiles(app, files, graph);
  const served = caseOf === null ? null : serveCase(app, caseOf);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await close(app, served);
    throw error;
  }
  bound.port = (app.server.address() as AddressInfo).port;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}/`;
  return {
    url,
    link: () => url + (token === null ? home : `${LOGIN.slice(1)}?code=${access.code()}`),
    close: () => close(app, served),
  };
}

/** An address that is none, before any hook. */
function refuse(_: unknown, __: unknown, reply: FastifyReply): void {
  void reply.headers(SECURITY_HEADERS).code(404).type(TEXT).send('not found\n');
}

interface Served {
  readonly mine: Case;
  readonly uploads: Uploads;
}

function serveCase(app: FastifyInstance, { folder, uploadThread }: NonNullable<ServerOptions['caseOf']>): Served {
  const mine = openCase(folder);
  const uploads = createUploads(folder, uploadThread);
  registerRoutes(app, ROUTES, { folder, mine, uploads });
  return { mine, uploads };
}

async function close(app: FastifyInstance, served: Served | null): Promise<void> {
  await app.close();
  await served?.uploads.close();
  served?.mine.close();
}

/** Host, site and token of every request, before anything of it is read. */
function guard(
  app: FastifyInstance,
  access: Access,
  bound: { readonly host: string; readonly port: number },
  names: readonly string[],
  home: string,
): void {
  app.addHook('onRequest', async ({ headers, method, routeOptions }, reply) => {
    void reply.headers(SECURITY_HEADERS);
    if (!isOwnHost(headers.host, bound, names)) throw new HttpError(421, 'unknown host');
    // By the route that was found: an address may be written in more ways than one.
    const route = routeOptions.url;
    if (route === LOGIN) return;
    if (!access.admits(headers)) {
      void reply.header('www-authenticate', 'Bearer');
      throw new HttpError(401, 'a token is needed');
    }
    const reason = route === undefined ? null : strangerReason(method, headers);
    if (reason !== null) throw new HttpError(403, reason);
  });
  app.get(LOGIN, { exposeHeadRoute: false }, async ({ query }, reply) => {
    const { code } = query as { readonly code?: unknown };
    const cookie = typeof code === 'string' ? access.redeem(code) : null;
    if (cookie === null) throw new HttpError(401, 'this link was used already, or is none: start the server anew');
    return await reply.header('set-cookie', cookie).type('text/html; charset=utf-8').send(welcome(home));
  });
}

/** A page of its own rather than a redirect: a cookie of this site alone is not sent along one that began at another. */
const welcome = (home: string): string =>
  `<!doctype html><meta http-equiv="refresh" content="0;url=/${home}"><title>Dramatis</title>\n`;
const LOGIN = '/login';
const TEXT = 'text/plain; charset=utf-8';

const pathOf = (url: string): string => url.split(/[?#]/)[0]!;

const graphPath = (graph: string | Uint8Array): string => (typeof graph === 'string' ? '/graph.json' : '/graph.dram');

/** Whatever no route takes: the viewer's files, by their listed names alone. */
function serveFiles(
  app: FastifyInstance,
  files: ReadonlyMap<string, ViewerFile>,
  graph: string | Uint8Array | null,
): void {
  app.setNotFoundHandler(async ({ method, url }, reply) => {
    const path = pathOf(url);
    if (path.startsWith('/api/'))
      throw new HttpError(404, 'there is no such address; /api/openapi.json tells which there are');
    if (method !== 'GET' && method !== 'HEAD') {
      return await reply.code(405).header('allow', 'GET, HEAD').type(TEXT).send('GET or HEAD\n');
    }
    if (graph !== null && path === graphPath(graph)) {
      const isText = typeof graph === 'string';
      const type = isText ? 'application/json; charset=utf-8' : 'application/octet-stream';
      return await reply
        .code(200)
        .type(type)
        .send(isText ? graph : Buffer.from(graph.buffer, graph.byteOffset, graph.byteLength));
    }
    const file = files.get(path);
    if (file === undefined) return await reply.code(404).type(TEXT).send('not found\n');
    return await reply
      .code(200)
      .type(file.type)
      .send(method === 'HEAD' ? '' : createReadStream(file.path));
  });
}
