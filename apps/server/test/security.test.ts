import { describe, expect, test } from 'vitest';
import { startServer } from '../src/index.ts';
import { createAccess } from '../src/security/access.ts';
import { isOwnHost } from '../src/security/hosts.ts';
import { strangerReason } from '../src/security/origin.ts';
import { ask } from './ask.ts';
import { caseOf, serving, WRITING } from './case-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TOKEN = 'a-token-of-some-length';

describe('isOwnHost', () => {
  const here = { host: '127.0.0.1', port: 80 };
  const everywhere = { host: '0.0.0.0', port: 8080 };
  test.each([
    ['127.0.0.1', here, [], true],
    ['localhost:80', here, [], true],
    ['[::1]:80', here, [], true],
    ['127.0.0.1:81', here, [], false],
    ['evil.example', here, [], false],
    ['127.0.0.1.evil.example', here, [], false],
    ['localhost.evil.example', here, [], false],
    ['192.168.1.5', here, [], false],
    ['', here, [], false],
    [undefined, here, [], false],
    ['a@127.0.0.1', here, [], false],
    ['192.168.1.5:8080', everywhere, [], true],
    ['[fd00::5]:8080', everywhere, [], true],
    ['192.168.1.5', everywhere, [], false],
    ['desk.example:8080', everywhere, [], false],
    ['desk.example:8080', everywhere, ['desk.example'], true],
    ['Desk.example', everywhere, ['desk.example'], true],
    ['1.2.3.4.evil.example:8080', everywhere, ['desk.example'], false],
  ])('%s at %j with %j: %s', (host, bound, names, own) => {
    expect(isOwnHost(host, bound, names)).toBe(own);
  });
});

describe('strangerReason', () => {
  test.each([
    ['GET', {}, false],
    ['GET', { 'sec-fetch-site': 'same-origin' }, false],
    ['GET', { 'sec-fetch-site': 'none' }, false],
    ['GET', { 'sec-fetch-site': 'cross-site' }, true],
    ['GET', { 'sec-fetch-site': 'same-site' }, true],
    ['GET', { origin: 'http://evil.example', host: '127.0.0.1:1' }, true],
    ['GET', { origin: 'null', host: '127.0.0.1:1' }, true],
    ['GET', { origin: 'http://127.0.0.1:1', host: '127.0.0.1:1' }, false],
    ['POST', {}, true],
    ['POST', { origin: 'http://127.0.0.1:1', host: '127.0.0.1:1' }, true],
    ['POST', { ...WRITING, origin: 'http://127.0.0.1:1', host: '127.0.0.1:1' }, false],
    ['POST', { ...WRITING, origin: 'http://127.0.0.1:2', host: '127.0.0.1:1' }, true],
    ['POST', WRITING, false],
  ])('%s with %j: refused %s', (method, headers, refused) => {
    expect(strangerReason(method, headers) !== null).toBe(refused);
  });
});

describe('createAccess', () => {
  test('admits the token and nothing else', () => {
    const { admits } = createAccess(TOKEN);
    expect(admits({ authorization: `Bearer ${TOKEN}` })).toBe(true);
    expect(admits({ authorization: `bearer ${TOKEN}` })).toBe(true);
    for (const authorization of [undefined, '', TOKEN, `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, 'Bearer a', 'Bearer '])
      expect(admits({ authorization })).toBe(false);
    expect(admits({ cookie: `dramatis=${TOKEN}` })).toBe(false);
  });

  test('a code counts once', () => {
    const access = createAccess(TOKEN);
    const code = access.code();
    expect(access.redeem('no code')).toBeNull();
    const cookie = access.redeem(code);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(access.redeem(code)).toBeNull();
    expect(access.admits({ cookie: `other=1; ${cookie!.split(';')[0]}` })).toBe(true);
    expect(createAccess(TOKEN).admits({ cookie: cookie!.split(';')[0] })).toBe(false);
  });

  test('without a token everybody is admitted', () => expect(createAccess(null).admits({})).toBe(true));
});

describe('startServer', () => {
  test.each(['0.0.0.0', '::', '192.0.2.1', 'desk.example'])('%s needs a token', async (host) => {
    const options = { viewer: temporaryFolder(), port: 0, host };
    await expect(startServer(options)).rejects.toThrow(RangeError);
    await expect(startServer({ ...options, token: 'short' })).rejects.toThrow('too short');
  });

  test('with a token nothing is told without it, and the link lets a browser in once', async () => {
    const server = await serving(caseOf(), { token: TOKEN });
    for (const path of ['/', '/%61pi/info', '/log%69n/', '/api/info', '/api/nix', '/none', '/api/openapi.json']) {
      expect((await ask(server, path)).status).toBe(401);
    }
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await ask(server, '/api/info', { headers })).status).toBe(200);
    const link = server.link().slice(server.url.length - 1);
    const welcome = await ask(server, link);
    expect(welcome.body).toContain('url=/?graph=/api/graph');
    const cookie = String(welcome.headers['set-cookie']).split(';')[0]!;
    expect((await ask(server, '/', { headers: { cookie } })).status).toBe(200);
    expect((await ask(server, '/api/info', { headers: { cookie } })).status).toBe(200);
    expect((await ask(server, link)).status).toBe(401);
    expect((await ask(server, '/login?code=a&code=b')).status).toBe(401);
  });

  test.each(['evil.example', '127.0.0.1', 'localhost:1'])('the API refuses the host %s', async (host) => {
    const server = await serving();
    expect((await ask(server, '/api/events', { headers: { host } })).status).toBe(421);
  });

  test('another site may neither read nor write', async () => {
    const server = await serving();
    const body = JSON.stringify({ verb: 'note', key: 'x', text: 'y' });
    const type = { 'content-type': 'application/json' };
    for (const headers of [{ origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await ask(server, '/api/events', { headers });
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
      const post = { method: 'POST', body, headers: { ...type, ...WRITING, ...headers } };
      expect((await ask(server, '/api/decisions', post)).status).toBe(403);
    }
    expect((await ask(server, '/api/decisions', { method: 'POST', body, headers: type })).status).toBe(403);
    for (const path of ['/%61pi/decisions', '/api/decision%73', 'http://127.0.0.1/api/decisions']) {
      expect((await ask(server, path, { method: 'POST', body, headers: type })).status).toBe(403);
      expect((await ask(server, path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    }
    const preflight = { method: 'OPTIONS', headers: { origin: 'http://evil.example' } };
    expect((await ask(server, '/api/decisions', preflight)).status).toBe(404);
  });
});
