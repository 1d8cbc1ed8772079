import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const COMMAND = fileURLToPath(new URL('../bin/dramatis.js', import.meta.url));
const VIEWER = fileURLToPath(new URL('../../viewer/dist/index.html', import.meta.url));

/** The command at work, and the address it printed. */
async function started(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, CI: '1', ...environment } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', () => reject(new Error('it ended')));
  });
  return {
    address,
    stop: async () => {
      child.kill('SIGINT');
      return await ended;
    },
  };
}

async function smallCase(): Promise<string> {
  const folder = temporaryFolder({ 'a.txt': 'Iran accused Israel of sabotage on 4 March 2024.' });
  expect((await runCommand(['add', `${folder}/a.txt`, '--case', `${folder}/case`])).code).toBe(0);
  return `${folder}/case`;
}

describe.skipIf(!existsSync(VIEWER))('dramatis serve', () => {
  test('gives the viewer and the API until it is interrupted', async () => {
    const { address, stop } = await started(['serve', '--case', await smallCase()]);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?graph=\/api\/graph$/);
    expect((await fetch(address)).headers.get('content-type')).toBe('text/html; charset=utf-8');
    const graph = (await (await fetch(new URL('/api/graph', address))).json()) as { nodes: readonly object[] };
    expect(graph.nodes.length).toBeGreaterThan(2);
    expect(await stop()).toBe(0);
  });

  test('a token may come from the environment; the link it prints lets in once', async () => {
    const { address, stop } = await started(['serve', '--case', await smallCase()], {
      DRAMATIS_TOKEN: 'a-token-of-some-length',
    });
    expect(address).toContain('/login?code=');
    expect(address).not.toContain('a-token');
    expect((await fetch(new URL('/api/info', address))).status).toBe(401);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(address)).status).toBe(401);
    expect(await stop()).toBe(0);
  });

  test.each([
    [['serve'], 2, '--case DIR'],
    [['serve', '--case', '/nowhere'], 1, 'there is no case'],
    [['serve', '--case', '/nowhere', '--host', '0.0.0.0'], 2, 'needs a token'],
    [['serve', '--case', '/nowhere', '--host', '0.0.0.0', '--token', 'short'], 2, 'too short'],
    [['serve', '--case', '/nowhere', '--port', '70000'], 2, 'no port'],
    [['mcp'], 2, '--case DIR'],
  ] as const)('%j: exit %d', async (args, code, reason) => {
    const result = await runCommand(args);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toContain(reason);
  });

  test('view serves a graph as before', async () => {
    const graph = { attributes: { schema: 'dramatis/1', generator: 'x', documents: {} }, nodes: [], edges: [] };
    const file = temporaryFolder({ 'graph.json': JSON.stringify(graph) });
    const { address, stop } = await started(['view', `${file}/graph.json`, '--no-open']);
    expect(address).toMatch(/\?graph=\/graph\.json$/);
    expect(await (await fetch(new URL('/graph.json', address))).json()).toEqual(graph);
    expect((await fetch(new URL('/api/info', address))).status).toBe(404);
    expect(await stop()).toBe(0);
  });
});
