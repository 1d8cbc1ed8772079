import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

export interface ServeOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** The graph, offered at `/graph.json` or, as columns, at `/graph.dram`; null offers none. */
  readonly graph: string | Uint8Array | null;
}

/** A running server, and where it is. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serve the built viewer and one graph to this machine only.
 *
 * Every file that can be asked for is listed at the start, so no path leads anywhere else. GET and HEAD only; requests that name
 * another host (DNS rebinding) are refused, and no other site may read the answers.
 *
 * @param folder the viewer's built files
 * @throws {Error} the folder cannot be read, or the port is taken (`EADDRINUSE`)
 */
export async function serve(folder: string, { port, graph }: ServeOptions): Promise<Running> {
  const files = await listFiles(folder);
  const offered = offerOf(graph);
  const server = createServer((request, response) =>
    send(request, response, route(request, files, offered, hostsOf(server))),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.gexf': 'application/xml; charset=utf-8',
};

/** What a request gets: bytes, or a file's. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer | { readonly file: string };
}

interface Offer {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

function offerOf(graph: string | Uint8Array | null): Offer | null {
  if (graph === null) return null;
  if (typeof graph === 'string') return { path: '/graph.json', type: MEDIA_TYPES['.json']!, body: Buffer.from(graph) };
  const body = Buffer.from(graph.buffer, graph.byteOffset, graph.byteLength);
  return { path: '/graph.dram', type: 'application/octet-stream', body };
}

const TEXT = 'text/plain; charset=utf-8';

function route(
  request: IncomingMessage,
  files: ReadonlyMap<string, string>,
  offered: Offer | null,
  hosts: readonly string[],
): Answer {
  if (!hosts.includes(request.headers.host ?? '')) return { status: 421, type: TEXT, body: 'unknown host\n' };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, type: TEXT, body: 'GET or HEAD\n' };
  const path = (request.url ?? '/').split(/[?#]/)[0]!;
  if (path === offered?.path) return { status: 200, type: offered.type, body: offered.body };
  const file = files.get(path === '/' ? '/index.html' : path);
  if (file === undefined) return { status: 404, type: TEXT, body: 'not found\n' };
  return { status: 200, type: MEDIA_TYPES[extname(file)] ?? 'application/octet-stream', body: { file } };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': type,
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
  else
    createReadStream(body.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const hostsOf = (server: Server): readonly string[] => [`127.0.0.1:${portOf(server)}`, `localhost:${portOf(server)}`];

/** `/assets/index.js` → its file, for every file below the folder. */
async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files = new Map<string, string>();
  for (const name of names) {
    const file = join(folder, name);
    if ((await stat(file)).isFile()) files.set(encodeURI(`/${name.split(sep).join('/')}`), file);
  }
  return files;
}
