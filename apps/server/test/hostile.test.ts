import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { caseOf, serving } from './case-of.ts';

const SCRIPT = '<script>alert(1)</script>';
const REPORT = {
  text: `Iran accused <img src=x onerror="alert(1)"> Israel of sabotage, said John ${SCRIPT} Smith. Militants attacked "onload=\u202eErbil on Monday.`,
  title: `${SCRIPT}" onload="`,
  source: `=cmd|' /C calc'!A0 ${SCRIPT}`,
  url: 'javascript:alert(1)',
  published: '2024-03-05',
};

describe('what a report says stays text', () => {
  test('no answer of the API can run as a page', async () => {
    const server = await serving(caseOf([REPORT]));
    const { items } = (await ask(server, '/api/documents')).json<{ items: readonly { id: string }[] }>();
    const text = `/api/documents/${items[0]!.id}/text`;
    const addresses = ['/api/events', '/api/actors', '/api/documents', `/api/documents/${items[0]!.id}`, text];
    for (const path of [...addresses, '/api/search?text=iran', '/api/graph', '/api/export?format=geojson']) {
      const { status, headers } = await ask(server, path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-type']).toMatch(/^(?:application\/(?:geo\+)?json|text\/plain); charset=utf-8$/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    const plain = await ask(server, text);
    expect(plain.body).toBe(REPORT.text);
    expect(plain.headers['content-security-policy']).toContain('sandbox');
  });

  test.each(['gexf', 'graphml'])('%s has no element of it, and is saved, not shown', async (format) => {
    const server = await serving(caseOf([REPORT]));
    const { body, headers } = await ask(server, `/api/export?format=${format}`);
    expect(body).not.toContain('<script');
    expect(body).not.toContain('<img');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="graph\.\w+"$/);
  });

  test('a reason that repeats what was asked is JSON', async () => {
    const server = await serving();
    const { status, headers, body } = await ask(server, `/api/nodes/${encodeURIComponent(SCRIPT)}`);
    expect([status, headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
    expect(JSON.parse(body).error).toContain(SCRIPT);
    const page = await ask(server, `/${SCRIPT}`);
    expect([page.status, page.body, page.headers['content-type']]).toEqual([
      404,
      'not found\n',
      'text/plain; charset=utf-8',
    ]);
  });
});
