import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Running } from '../src/index.ts';
import { ask } from './ask.ts';
import { caseOf, serving, WRITING } from './case-of.ts';

interface Upload {
  readonly id: number;
  readonly state: string;
  readonly added: number;
  readonly known: number;
  readonly failed: number;
  readonly notes: readonly string[];
  readonly error: string | null;
}

const send = (server: Running, name: string, body: string | Uint8Array, type?: string) =>
  ask(server, `/api/reports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body,
    headers: {
      ...WRITING,
      'content-length': String(Buffer.byteLength(body)),
      ...(type !== undefined && { 'content-type': type }),
    },
  });

/** What server-sent events tell of an upload until it ends. */
function watch({ url }: Running, id: number): Promise<readonly Upload[]> {
  return new Promise((resolve, reject) => {
    const seen: Upload[] = [];
    const asked = request(`${url}api/progress`, (response) => {
      expect(response.headers['content-type']).toBe('text/event-stream');
      let rest = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        const blocks = (rest + chunk).split('\n\n');
        rest = blocks.pop()!;
        for (const block of blocks) {
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (data !== undefined) seen.push(JSON.parse(data) as Upload);
        }
        if (seen.some((upload) => upload.id === id && ['done', 'failed'].includes(upload.state))) {
          asked.destroy();
          resolve(seen.filter((upload) => upload.id === id));
        }
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function settled(server: Running, id: number): Promise<Upload> {
  return (await watch(server, id)).at(-1)!;
}

const STORY = 'Protesters marched in Nairobi on Friday. Police arrested twelve demonstrators.';

describe('uploads', () => {
  test('a report that is sent in is in the case, and the way there is told', async () => {
    const server = await serving();
    const tag = (await ask(server, '/api/events')).headers.etag;
    const sent = await send(server, 'nairobi.txt', STORY, 'text/plain');
    expect(sent.status).toBe(202);
    const { id } = sent.json<Upload>();
    const told = await watch(server, id);
    expect(told.at(-1)).toMatchObject({ state: 'done', added: 1, failed: 0, error: null });
    const found = await ask(server, '/api/events?type=PROTEST');
    expect(found.json<{ items: readonly object[] }>().items).toHaveLength(1);
    expect(found.headers.etag).not.toBe(tag);
    const again = await send(server, 'again.txt', STORY);
    expect(await settled(server, again.json<Upload>().id)).toMatchObject({ state: 'done', added: 0, known: 1 });
    expect((await ask(server, '/api/reports')).json<{ items: readonly Upload[] }>().items.map((one) => one.id)).toEqual(
      [2, 1],
    );
  });

  test('two clients at once: both are added, one after another, and questions are answered meanwhile', async () => {
    const server = await serving();
    const sent = await Promise.all([
      send(server, 'a.txt', STORY),
      send(server, 'b.txt', 'Troops left Erbil on Monday, the ministry of defence said.'),
    ]);
    expect((await ask(server, '/api/events')).status).toBe(200);
    const ended = await Promise.all(sent.map((one) => settled(server, one.json<Upload>().id)));
    expect(ended.map(({ state, added }) => [state, added])).toEqual([
      ['done', 1],
      ['done', 1],
    ]);
  });

  test('what cannot be read is told, with the reason', async () => {
    const server = await serving();
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20, 'a '), { level: 9 });
    const cases = [
      ['bomb.txt.gz', bomb, 'bomb.txt.gz'],
      ['broken.zip', Buffer.from('PK\u0003\u0004 nothing'), 'broken.zip'],
      ['broken.pdf', Buffer.from('%PDF-1.7 nothing'), 'broken.pdf'],
    ] as const;
    for (const [name, body, piece] of cases) {
      const sent = await send(server, name, body);
      const upload = await settled(server, sent.json<Upload>().id);
      expect([name, upload.state, upload.added, upload.failed]).toEqual([name, 'done', 0, 1]);
      expect(upload.notes[0]).toContain(piece);
    }
    expect((await ask(server, '/api/events')).status).toBe(200);
  });

  test('names are labels, whatever they look like', async () => {
    const folder = caseOf();
    const server = await serving(folder);
    for (const name of ['../../etc/passwd', '/etc/passwd', 'http://127.0.0.1/x', '<script>.txt', '-']) {
      const sent = await send(server, name, STORY);
      expect(await settled(server, sent.json<Upload>().id)).toMatchObject({ state: 'done', failed: 0 });
    }
    expect((await ask(server, '/api/documents?limit=500')).json<{ items: readonly object[] }>().items).toHaveLength(4);
  });

  test('limits: too large, empty, a form, no name, no header', async () => {
    const server = await serving();
    expect((await send(server, 'empty.txt', '')).status).toBe(400);
    expect((await send(server, 'form', '--x', 'multipart/form-data; boundary=x')).status).toBe(415);
    const bare = { method: 'POST', body: STORY };
    expect((await ask(server, '/api/reports', { ...bare, headers: WRITING })).status).toBe(400);
    expect((await ask(server, '/api/reports?name=a.txt', bare)).status).toBe(403);
    const long = { 'content-length': String(40 * 2 ** 20), ...WRITING };
    const large = await ask(server, '/api/reports?name=a.txt', { method: 'POST', headers: long, body: 'a' }).catch(
      () => null,
    );
    expect(large?.status ?? 413).toBe(413);
  });

  test('no more wait than there is room for', async () => {
    const server = await serving();
    const sent = [];
    for (let index = 0; index < 7; index += 1) sent.push(await send(server, `${index}.txt`, `${STORY} ${index}`));
    const statuses = sent.map(({ status }) => status);
    expect(statuses.slice(0, 5)).toEqual([202, 202, 202, 202, 202]);
    expect(statuses.at(-1)).toBe(503);
    expect(sent.at(-1)!.headers['retry-after']).toBe('2');
  });
});
