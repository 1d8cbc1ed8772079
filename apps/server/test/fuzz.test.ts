import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../src/questions/index.ts';
import { ROUTES } from '../src/routes/index.ts';
import { ask } from './ask.ts';
import { serving, WRITING } from './case-of.ts';

/** Routes that answer at once; exports start a thread, and progress never ends. */
const QUICK = ROUTES.filter(
  ({ method, answer, path }) => method === 'GET' && answer !== 'text/event-stream' && !/export|graph$/.test(path),
);

const ODD = fc.constantFrom(
  '',
  '0',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  '2024',
  '2024-13-45',
  '*',
  '%',
  "'; DROP TABLE event; --",
  '"',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'Iran',
  'iraq',
  'actor:government:IRN',
  '__proto__',
  'constructor',
  '\u0000',
  '\u202e',
  '\ud800',
  'a'.repeat(3_000),
  '1,2,3',
  '91,181,-5',
  'ASSAULT',
  'happened',
  '-time',
  'NEAR(a b)',
  'a* OR b',
  '(((((',
  '|',
  'a|b|c',
);
const VALUE = fc.oneof(ODD, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 20 }));
/** Addresses are UTF-8: half a surrogate pair cannot be in one. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '?');
const encoded = (text: string): string => encodeURIComponent(wellFormed(text));

const NAMES = [...new Set(QUESTIONS.flatMap(({ input }) => Object.keys(input.properties)))];
const QUERY = fc
  .array(
    fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: VALUE }), VALUE),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&'));

const GOOD: Readonly<Record<string, fc.Arbitrary<string>>> = {
  actor: fc.constantFrom('Iran', 'Iraq', 'Militants', 'nobody'),
  place: fc.constantFrom('Iraq', 'Erbil', 'nowhere'),
  type: fc.constantFrom('ASSAULT', 'COERCE', 'ACCUSE'),
  after: fc.constantFrom('2024', '2024-03', '2024-03-05'),
  text: fc.constantFrom('rockets', 'rock*', 'the base'),
  order: fc.constantFrom('time', '-reports', 'key'),
  limit: fc.integer({ min: 1, max: 500 }).map(String),
  offset: fc.integer({ min: 0, max: 1_000_000 }).map(String),
};

describe('no request is answered with 500', () => {
  test('queries', async () => {
    const server = await serving();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...QUICK), VALUE, QUERY, async ({ path }, value, query) => {
        const { status } = await ask(server, `${path.replace(/\{\w+\}/, encoded(value))}?${query}`);
        expect([200, 400, 404, 414, 431]).toContain(status);
      }),
      { numRuns: 250 },
    );
    expect(server.failures).toEqual([]);
  });

  test('queries that are well formed are answered', async () => {
    const server = await serving();
    await fc.assert(
      fc.asyncProperty(fc.record(GOOD, { requiredKeys: [] }), async (query) => {
        const { status } = await ask(server, `/api/events?${new URLSearchParams(query as Record<string, string>)}`);
        expect(status).toBe(200);
      }),
      { numRuns: 60 },
    );
    expect(server.failures).toEqual([]);
  });

  test('paths, methods and headers', async () => {
    const server = await serving();
    const path = fc.oneof(
      fc.string({ maxLength: 30 }).map((text) => `/${encodeURI(wellFormed(text))}`),
      fc
        .array(
          fc.constantFrom(
            '..',
            '%2e%2e',
            'api',
            'nodes',
            'documents',
            '%2f',
            '%00',
            '%',
            '%ff',
            'text',
            '~',
            ';',
            '\\',
            '//',
          ),
        )
        .map((parts) => `/${parts.join('/')}`),
    );
    const header = fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((text) => text.trim());
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS');
    const names = fc.constantFrom(
      'if-none-match',
      'accept',
      'origin',
      'cookie',
      'authorization',
      'range',
      'content-type',
      'sec-fetch-site',
      'x-dramatis',
      'expect-ct',
    );
    await fc.assert(
      fc.asyncProperty(path, method, fc.dictionary(names, header), async (address, verb, headers) => {
        const { status } = await ask(server, address, { method: verb, headers });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
    expect(server.failures).toEqual([]);
  });

  test('bodies', async () => {
    const server = await serving();
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-16',
      '',
      'multipart/form-data; boundary=x',
    );
    const verb = fc.constantFrom('merge', 'split', 'rename', 'retype', 'reject', 'note', 'undo', 'x');
    const key = fc.oneof(VALUE, fc.constantFrom('actor:government:IRN', 'actor:government:IRQ', 'location:99072'));
    const decision = fc.record(
      {
        verb,
        key,
        into: key,
        keys: fc.array(key, { maxLength: 3 }),
        documents: fc.array(VALUE, { maxLength: 2 }),
        label: VALUE,
        type: VALUE,
        text: VALUE,
        decision: fc.integer(),
        by: VALUE,
      },
      { requiredKeys: ['verb'] },
    );
    const body = fc.oneof(
      fc.json(),
      decision.map((one) => JSON.stringify(one)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(body, type, async (text, contentType) => {
        const headers = { ...WRITING, ...(contentType !== '' && { 'content-type': contentType }) };
        const { status } = await ask(server, '/api/decisions', { method: 'POST', body: text, headers });
        expect([201, 400, 413, 415]).toContain(status);
      }),
      { numRuns: 150 },
    );
    expect(server.failures).toEqual([]);
  });
});
