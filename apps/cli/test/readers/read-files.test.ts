import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ReadOptions, readFiles } from '../../src/readers/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const result of readFiles(paths, options)) {
    lines.push('error' in result ? `error: ${result.error}` : `${result.document.published} ${result.document.text}`);
  }
  return lines;
}

describe('files and folders', () => {
  test('a folder gives every known file of all levels by name, and names the others', async () => {
    const folder = temporaryFolder({
      'b.txt': 'B',
      'a/z.md': 'Z',
      'a/c.html': '<p>C',
      'B.TXT': 'upper',
      'README.md': 'about',
      'notes.docx': 'PK\u0003\u0004',
    });
    const skipped: string[] = [];
    const totals: number[] = [];
    const lines = await read([folder], {
      onSkip: (path, reason) => skipped.push(`${path.slice(folder.length + 1)}: ${reason}`),
      onTotal: (count) => totals.push(count),
    });
    expect(lines).toEqual(['null upper', 'null C', 'null Z', 'null B']);
    expect(totals).toEqual([4]);
    expect(skipped).toEqual([
      'README.md: about the folder, not a report',
      expect.stringMatching(/^notes\.docx: not one of \.txt/),
    ]);
  });

  test('a link that leads back does not go round', async () => {
    const folder = temporaryFolder({ 'a/a.txt': 'A' });
    symlinkSync(folder, join(folder, 'a', 'up'));
    expect(await read([folder])).toEqual(['null A']);
  });

  test('each failure is named and the others are read', async () => {
    const folder = temporaryFolder({
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'date.md': '---\ndate: 2026-02-30\n---\nText',
      'binary.txt': new Uint8Array([1, 0, 2, 0, 0, 0]),
      'good.txt': 'Troops left.',
    });
    const paths = ['empty', 'blank', 'binary', 'good'].map((name) => join(folder, `${name}.txt`));
    expect(await read([...paths, join(folder, 'date.md'), join(folder, 'none.txt')])).toEqual([
      'error: empty file',
      'error: no text in it',
      'error: binary file, not text',
      'null Troops left.',
      'error: invalid date "2026-02-30": write YYYY-MM-DD',
      'error: no such file or folder',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = temporaryFolder({ 'a.txt': 'A' });
    chmodSync(join(folder, 'a.txt'), 0);
    expect(await read([join(folder, 'a.txt')])).toEqual(['error: permission denied']);
  });

  test('a file that is too large is not read', async () => {
    const folder = temporaryFolder({ 'a.txt': 'x'.repeat(3 * 2 ** 20) });
    expect(await read([join(folder, 'a.txt')], { maxFileBytes: 2 * 2 ** 20 })).toEqual(['error: larger than 2 MB']);
    const stdin = Readable.from([Buffer.alloc(3 * 2 ** 20, 'x')]);
    expect(await read(['-'], { stdin, maxFileBytes: 2 * 2 ** 20 })).toEqual(['error: larger than 2 MB']);
  });

  test('an empty folder gives nothing', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in'));
    expect(await read([folder])).toEqual([]);
  });

  test('a day given takes the place of the report’s own', async () => {
    const folder = temporaryFolder({ 'a.txt': '---\ndate: 2026-01-18\n---\nA', 'b.txt': 'B' });
    expect(await read([folder])).toEqual(['2026-01-18 A', 'null B']);
    expect(await read([folder], { published: '2025-05-05' })).toEqual(['2025-05-05 A', '2025-05-05 B']);
  });

  test('standard input may be text, with front matter, or HTML', async () => {
    expect(await read(['-'], { stdin: Readable.from([Buffer.from('---\ndate: 2026-01-18\n---\nA')]) })).toEqual([
      '2026-01-18 A',
    ]);
    expect(await read(['-'], { stdin: Readable.from([Buffer.from('<!DOCTYPE html><p>A')]) })).toEqual(['null A']);
  });
});

async function site(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('web addresses', () => {
  test('a page is read as HTML, in its encoding, and knows its address', async () => {
    const url = await site((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else
        response
          .setHeader('content-type', 'text/html; charset=iso-8859-1')
          .end(Buffer.from('<meta name=date content=2026-01-18><p>Z\u00fcrich', 'latin1'));
    });
    const results = [];
    for await (const result of readFiles([`${url}old`])) results.push(result);
    expect(results).toMatchObject([{ document: { text: 'Zürich', published: '2026-01-18', url: `${url}new` } }]);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['an error', (_, response) => response.writeHead(404).end(), /the server answered 404 Not Found/],
    ['a picture', (_, response) => response.setHeader('content-type', 'image/png').end('x'), /image\/png, not a page/],
    ['nothing', (_, response) => response.setHeader('content-type', 'text/html').end(), /empty/],
    [
      'too much',
      (_, response) => response.setHeader('content-type', 'text/html').end('x'.repeat(2 ** 21)),
      /larger than 1 MB/,
    ],
    [
      'no end',
      (_, response) => response.setHeader('content-type', 'text/html').write('x'),
      /no complete answer in 0.3 s/,
    ],
    ['a broken line', (request) => request.socket.destroy(), /cannot be fetched/],
  ])('%s is a reason', async (_, listener, reason) => {
    const [line] = await read([await site(listener)], { timeout: 300, maxUrlBytes: 2 ** 20 });
    expect(line).toMatch(reason);
  });

  test('a site that does not exist', async () => {
    expect((await read(['http://127.0.0.1:1/']))[0]).toMatch(/^error: cannot be fetched/);
  });
});
