import { describe, expect, onTestFinished, test } from 'vitest';
import { type Running, SECURITY_HEADERS, startServer } from '../src/index.ts';
import { ask } from './ask.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function viewer(graph: string | Uint8Array | null = '{"nodes":[]}'): Promise<Running> {
  const folder = temporaryFolder({
    'dist/index.html': '<!doctype html>',
    'dist/assets/index-1.js': 'export {}',
    'dist/a b.svg': '<svg/>',
    'secret.txt': 'secret',
  });
  const server = await startServer({ viewer: `${folder}/dist`, port: 0, graph });
  onTestFinished(() => server.close());
  return server;
}

describe('the viewer', () => {
  test('a graph as columns is at another address', async () => {
    const server = await viewer(new TextEncoder().encode('DRAMATIS'));
    const answer = await ask(server, '/graph.dram');
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
      200,
      'application/octet-stream',
      'DRAMATIS',
    ]);
    expect((await ask(server, '/graph.json')).status).toBe(404);
  });

  test.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/?graph=/graph.json', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/a%20b.svg', 'image/svg+xml', '<svg/>'],
    ['/graph.json', 'application/json; charset=utf-8', '{"nodes":[]}'],
  ])('gives %s', async (path, type, body) => {
    const server = await viewer();
    const answer = await ask(server, path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
    const head = await ask(server, path, { method: 'HEAD' });
    expect([head.status, head.headers['content-type'], head.body]).toEqual([200, type, '']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..\\..\\secret.txt',
    '//secret.txt',
    '/%00',
    '/%ZZ',
    '/assets',
    '/assets/',
    '/constructor',
    '/etc/passwd',
  ])('does not give %s', async (path) => {
    const answer = await ask(await viewer(), path);
    expect([answer.status, answer.body]).toEqual([404, 'not found\n']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const answer = await ask(await viewer(), '/', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test.each(['evil.example', '127.0.0.1', 'localhost:1'])('refuses the host %s', async (host) => {
    expect((await ask(await viewer(), '/graph.json', { headers: { host } })).status).toBe(421);
  });

  test('every answer forbids what it can, and lets no other site read', async () => {
    const server = await viewer();
    for (const [path, method] of [
      ['/', 'GET'],
      ['/none', 'GET'],
      ['/', 'POST'],
      ['/graph.json', 'GET'],
    ] as const) {
      const { headers } = await ask(server, path, { method });
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    // WebAssembly is no script: the language network's kernels in the page.
    expect(SECURITY_HEADERS['Content-Security-Policy']?.replace("'wasm-unsafe-eval'", '')).not.toMatch(
      /unsafe|\*|https?:/,
    );
  });

  test('without a graph there is none', async () => {
    expect((await ask(await viewer(null), '/graph.json')).status).toBe(404);
  });

  test('a port that is taken is an error', async () => {
    const { port } = new URL((await viewer()).url);
    await expect(startServer({ viewer: temporaryFolder(), port: Number(port) })).rejects.toThrow('EADDRINUSE');
  });
});
