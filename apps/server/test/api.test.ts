import { openCase } from '@dramatis/store';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../src/index.ts';
import { ask } from './ask.ts';
import { caseOf, REPORTS, serving, WRITING } from './case-of.ts';

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { schema?: object }>> }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

/** An address of each route, with what it must find. */
const ASKED: readonly (readonly [path: string, route: string, least: number])[] = [
  ['/api/info', '/api/info', 0],
  ['/api/events', '/api/events', 5],
  ['/api/events?type=ASSAULT&place=Iraq&after=2024-03&order=-time&evidence=1', '/api/events', 1],
  ['/api/events?type=ASSAULT&type=COERCE&near=36.19,44.01,50', '/api/events', 1],
  ['/api/events?actor=Nobody', '/api/events', 0],
  ['/api/actors', '/api/actors', 3],
  ['/api/actors?type=ACCUSE&role=actor&actorType=government', '/api/actors', 1],
  ['/api/actors?name=Iran', '/api/actors', 1],
  ['/api/names?name=iran', '/api/names', 1],
  ['/api/names?name=Irann', '/api/names', 0],
  ['/api/neighborhood?node=Iran&hops=2&limit=20', '/api/neighborhood', 0],
  ['/api/paths?from=Iran&to=Israel', '/api/paths', 1],
  ['/api/timeline?by=month', '/api/timeline', 2],
  ['/api/dyads?by=month', '/api/dyads', 1],
  ['/api/dyads', '/api/dyads', 1],
  ['/api/contradictions', '/api/contradictions', 1],
  ['/api/changes?since=2024-05', '/api/changes', 3],
  ['/api/changes?since=2024-04&clock=report', '/api/changes', 1],
  ['/api/evidence?key=Iran', '/api/evidence', 2],
  ['/api/search?text=rocket*', '/api/search', 2],
  ['/api/nodes/actor:government:IRN', '/api/nodes/{key}', 0],
  ['/api/documents', '/api/documents', 3],
  ['/api/decisions', '/api/decisions', 0],
  ['/api/reports', '/api/reports', 0],
  ['/api/openapi.json', '/api/openapi.json', 0],
];

describe('the API', () => {
  test('answers every question as it says it does', async () => {
    const server = await serving();
    const description = (await ask(server, '/api/openapi.json')).json<Description>();
    const ajv = new Ajv({ strict: false, allErrors: true });
    for (const [path, route, least] of ASKED) {
      const { status, headers, json } = await ask(server, path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'application/json; charset=utf-8']);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        if (name !== 'Cache-Control') expect(headers[name.toLowerCase()]).toBe(value);
      }
      const { schema } = description.paths[route]!.get!.responses['200']!.content['application/json']!;
      const check = ajv.compile({ ...schema, components: description.components });
      const answer = json<{ readonly items?: readonly unknown[] }>();
      check(answer);
      expect([path, check.errors]).toEqual([path, null]);
      expect([path, (answer.items?.length ?? 0) >= least]).toEqual([path, true]);
    }
  });

  test('is described in valid OpenAPI 3.1, every route of it', async () => {
    const server = await serving();
    const description = (await ask(server, '/api/openapi.json')).json<Description>();
    const { valid, errors } = await new Validator().validate(
      structuredClone(description) as unknown as Record<string, unknown>,
    );
    expect([valid, errors]).toEqual([true, undefined]);
    const known = new Set(ASKED.map(([, route]) => route));
    const elsewhere = ['/api/documents/{id}', '/api/documents/{id}/text', '/api/export', '/api/graph', '/api/progress'];
    expect(Object.keys(description.paths).sort()).toEqual([...known, ...elsewhere].sort());
  });

  test('a report comes as it was, and evidence points into it', async () => {
    const server = await serving();
    const { items } = (await ask(server, '/api/evidence?key=Iran')).json<{
      items: readonly { document: string; start: number; end: number; text: string }[];
    }>();
    for (const { document, start, end, text } of items) {
      const report = (await ask(server, `/api/documents/${document}`)).json<{ id: string; text: string }>();
      expect([report.id, report.text.slice(start, end)]).toEqual([document, text]);
      const plain = await ask(server, `/api/documents/${document}/text`);
      expect(plain.body).toBe(report.text);
      expect(plain.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(REPORTS.some((one) => one.text === report.text)).toBe(true);
    }
  });

  test('pages fit together', async () => {
    const server = await serving();
    interface Page {
      readonly items: readonly { readonly key: string }[];
      readonly next: number | null;
    }
    const all = (await ask(server, '/api/events?limit=500')).json<Page>();
    const keys: string[] = [];
    for (let offset: number | null = 0; offset !== null; ) {
      const page: Page = (await ask(server, `/api/events?limit=2&offset=${offset}`)).json<Page>();
      keys.push(...page.items.map(({ key }) => key));
      offset = page.next;
    }
    expect(all.next).toBeNull();
    expect(keys).toEqual(all.items.map(({ key }) => key));
  });

  test.each([
    ['/api/events?limit=0', 400, 'limit'],
    ['/api/events?limit=501', 400, 'limit'],
    ['/api/events?limit=many', 400, 'limit'],
    ['/api/events?type=BOMB', 400, 'ASSAULT'],
    ['/api/events?after=yesterday', 400, 'ISO 8601'],
    ['/api/events?near=1,2', 400, 'near'],
    ['/api/events?near=91,2,3', 400, 'near'],
    ['/api/events?colour=red', 400, 'colour'],
    ['/api/events?__proto__=1', 400, ''],
    ['/api/changes', 400, 'since'],
    ['/api/changes?since=soon', 400, 'ISO 8601'],
    ['/api/search?text=!', 400, 'no words'],
    ['/api/paths?from=Iran&to=Nobody', 404, 'Nobody'],
    ['/api/neighborhood?node=Irann', 404, 'Iran'],
    ['/api/nodes/actor:none', 404, 'actor:none'],
    ['/api/documents/d-none', 404, 'd-none'],
    ['/api/documents/..%2f..%2fetc%2fpasswd', 404, ''],
    ['/api/export?format=exe', 400, 'gexf'],
    ['/api/export?format=gexf&file=nodes.csv', 400, 'nodes.csv'],
    ['/api/export?actor=Iran&after=never', 400, 'ISO 8601'],
    ['/api/none', 404, 'openapi'],
  ])('%s: %d, with the reason', async (path, status, reason) => {
    const answer = await ask(await serving(), path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/json; charset=utf-8']);
    expect(answer.json<{ error: string }>().error).toContain(reason);
  });

  test.each([
    ['/api/graph', 'application/json; charset=utf-8', '"schema":"dramatis/1"'],
    ['/api/graph?actor=Iran&limit=5', 'application/json; charset=utf-8', '"schema":"dramatis/1"'],
    ['/api/export', 'application/json; charset=utf-8', '"schema":"dramatis/1"'],
    ['/api/export?format=gexf', 'application/gexf+xml; charset=utf-8', '<gexf'],
    ['/api/export?format=gexf&place=Iraq', 'application/gexf+xml; charset=utf-8', '<gexf'],
    ['/api/export?format=csv', 'text/csv; charset=utf-8', ':ID'],
    ['/api/export?format=csv&file=edges.csv', 'text/csv; charset=utf-8', ':START_ID'],
    ['/api/export?format=geojson', 'application/geo+json; charset=utf-8', 'FeatureCollection'],
    ['/api/export?format=cameo.tsv', 'text/tab-separated-values; charset=utf-8', '\t'],
  ])('%s gives %s', async (path, type, piece) => {
    const server = await serving();
    const { status, headers, body } = await ask(server, path);
    expect(server.failures).toEqual([]);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(body).toContain(piece);
  });

  test('the whole case is exported as the command does', async () => {
    const folder = caseOf();
    const server = await serving(folder);
    const mine = openCase(folder);
    const { jsonParts } = await import('@dramatis/graph');
    const expected = [...jsonParts(mine.stream())].join('');
    mine.close();
    for (const path of ['/api/export', '/api/graph']) expect((await ask(server, path)).body === expected).toBe(true);
  });
});

describe('decisions', () => {
  const post = (body: unknown) => ({
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...WRITING },
  });

  test('change the case, its ETag and the log, and can be undone', async () => {
    const server = await serving();
    const path = '/api/nodes/actor:government:IRN';
    const before = await ask(server, path);
    const tag = before.headers.etag!;
    const known = { headers: { 'if-none-match': `"other", W/${tag}` } };
    expect((await ask(server, path, known)).status).toBe(304);
    const rename = { verb: 'rename', key: 'actor:government:IRN', label: 'Tehran', by: 'Ada' };
    const made = await ask(server, '/api/decisions', post(rename));
    expect([made.status, made.json<object>()]).toMatchObject([201, { ...{ id: 1, who: 'Ada', label: 'Tehran' } }]);
    const after = await ask(server, path, known);
    expect(after.status).toBe(200);
    expect(after.json<{ attributes: { label: string } }>().attributes.label).toBe('Tehran');
    expect((await ask(server, '/api/decisions', post({ verb: 'undo', decision: 1 }))).status).toBe(201);
    const again = await ask(server, path);
    expect(again.body).toBe(before.body);
    expect(again.headers.etag).not.toBe(tag);
    expect((await ask(server, '/api/decisions')).json<{ items: readonly object[] }>().items).toHaveLength(2);
  });

  test.each([
    ['', 400],
    ['{', 400],
    ['[]', 400],
    ['{"__proto__":{"verb":"x"}}', 400],
    [{ verb: 'explode', key: 'x' }, 400],
    [{ verb: 'rename', key: 'actor:government:IRN' }, 400],
    [{ verb: 'rename', key: 'actor:government:IRN', label: 7 }, 400],
    [{ verb: 'rename', key: 'actor:none', label: 'x' }, 400],
    [{ verb: 'rename', key: 'actor:government:IRN', label: 'x', more: 1 }, 400],
    [{ verb: 'retype', key: 'actor:government:IRN', type: 'ASSAULT' }, 400],
    [{ verb: 'split', key: 'actor:government:IRN', documents: [] }, 400],
    [{ verb: 'split', key: 'actor:government:IRN', documents: ['d-none'] }, 400],
    [{ verb: 'undo', decision: 9 }, 400],
    [{ verb: 'note', key: 'actor:government:IRN', text: 'x'.repeat(2_000_000) }, 413],
  ])('%j: %d', async (body, status) => {
    const server = await serving();
    expect((await ask(server, '/api/decisions', post(body))).status).toBe(status);
    expect((await ask(server, '/api/decisions')).json<{ items: readonly object[] }>().items).toHaveLength(0);
    expect(server.failures).toEqual([]);
  });

  test('a case that another process writes is busy: 409', async () => {
    const folder = caseOf();
    const server = await serving(folder);
    const { DatabaseSync } = await import('@photostructure/sqlite');
    const other = new DatabaseSync(`${folder}/case.sqlite`);
    other.exec('BEGIN IMMEDIATE');
    const busy = await ask(server, '/api/decisions', post({ verb: 'reject', key: 'actor:government:IRN' }));
    expect([busy.status, busy.headers['retry-after']]).toEqual([409, '2']);
    expect(busy.body).not.toContain(folder);
    expect((await ask(server, '/api/events')).status).toBe(200);
    other.exec('ROLLBACK');
    other.close();
    const free = await ask(server, '/api/decisions', post({ verb: 'reject', key: 'actor:government:IRN' }));
    expect(free.status).toBe(201);
  });
});
