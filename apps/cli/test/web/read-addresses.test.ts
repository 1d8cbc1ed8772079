import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ReadOptions, readFiles } from '../../src/readers/index.ts';
import { USER_AGENT } from '../../src/web/request.ts';

async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const result of readFiles(paths, options)) {
    lines.push('error' in result ? `error: ${result.error}` : `${result.document.published} ${result.document.text}`);
  }
  return lines;
}

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

/** A listener that answers by path, and keeps the paths that were asked for. */
function paths(pages: Readonly<Record<string, string>>, asked: string[] = []): RequestListener {
  return (request, response) => {
    asked.push(request.url!);
    const page = pages[request.url!];
    if (page === undefined) response.writeHead(404).end();
    else if (page.startsWith('to ')) response.writeHead(302, { location: page.slice(3) }).end();
    else
      response
        .setHeader(
          'content-type',
          page.startsWith('<rss') ? 'text/xml' : request.url === '/robots.txt' ? 'text/plain' : 'text/html',
        )
        .end(page);
  };
}

/** Names of hosts that all are 127.0.0.1; those that end in `.public` pass for the public internet. */
const INTERNET = {
  lookup: ((_, { all }, callback) =>
    all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)) as LookupFunction,
  isPublic: (_: string, host: string) => host.endsWith('.public'),
};

const at = (url: string, host: string): string => url.replace('127.0.0.1', host);

describe('robots.txt', () => {
  test('is read once a site, by the name that is sent, and honoured', async () => {
    const asked: string[] = [];
    const names = new Set<string | undefined>();
    const listener = paths(
      {
        '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: dramatis\nDisallow: /closed\n',
        '/open': '<p>Troops left.',
        '/closed/a': '<p>No.',
      },
      asked,
    );
    const url = await site((request, response) => {
      names.add(request.headers['user-agent']);
      listener(request, response);
    });
    expect(await read([`${url}open`, `${url}closed/a`])).toEqual([
      'null Troops left.',
      "error: the site's robots.txt does not allow it",
    ]);
    expect(asked).toEqual(['/robots.txt', '/open']);
    expect([...names]).toEqual([USER_AGENT]);
  });

  test('a redirection is asked for again', async () => {
    const url = await site(paths({ '/robots.txt': 'User-agent: *\nDisallow: /closed', '/open': 'to /closed' }));
    expect(await read([`${url}open`])).toEqual(["error: the site's robots.txt does not allow it"]);
  });

  test('of a server that fails nothing is read', async () => {
    const url = await site((_, response) => response.writeHead(503).end());
    expect(await read([url])).toEqual(['error: the server answered 503 to robots.txt, so nothing may be read']);
  });

  test('the pause that it asks for is kept', async () => {
    const times: number[] = [];
    const listener = paths({ '/robots.txt': 'User-agent: *\nCrawl-delay: 0.3', '/a': '<p>A', '/b': '<p>B' });
    const url = await site((request, response) => {
      if (request.url !== '/robots.txt') times.push(performance.now());
      listener(request, response);
    });
    expect(await read([`${url}a`, `${url}b`], { timeout: 250 })).toEqual(['null A', 'null B']);
    expect(times[1]! - times[0]!).toBeGreaterThan(280);
  });
});

describe('where an address may lead', () => {
  test.each<[string, string, RegExp]>([
    ['to another scheme', 'to file:///etc/passwd', /leads to file:, not http or https/],
    ['to data', 'to data:text/html,x', /leads to data:/],
    ['to a password', 'to http://user:secret@127.0.0.1/', /an address with a password in it/],
    ['in a circle', 'to /', /redirected more than 5 times/],
    ['nowhere', 'to http://', /redirected to no address/],
  ])('%s', async (_, page, reason) => {
    expect((await read([await site(paths({ '/': page }))]))[0]).toMatch(reason);
  });

  test('never from the public internet to a private address, by name, number or its robots.txt', async () => {
    const asked: string[] = [];
    const inner = await site(paths({ '/': '<p>secret' }, asked));
    for (const target of [inner, at(inner, 'intranet.example'), at(inner, '[::ffff:127.0.0.1]')]) {
      const url = at(await site(paths({ '/': `to ${target}` })), 'news.public');
      expect((await read([url], INTERNET))[0]).toMatch(/^error: leads from a public address to a private one/);
      const deep = at(await site(paths({ '/': 'to /1', '/1': 'to /2', '/2': `to ${target}` })), 'news.public');
      expect((await read([deep], INTERNET))[0]).toMatch(/^error: leads from a public address to a private one/);
      const robots = at(await site(paths({ '/robots.txt': `to ${target}`, '/': '<p>A' })), 'news.public');
      expect((await read([robots], INTERNET))[0]).toMatch(/^error: leads from a public address to a private one/);
      const feed = at(
        await site(paths({ '/': `<link rel="alternate" type="application/rss+xml" href="${target}">` })),
        'news.public',
      );
      expect((await read([feed], { ...INTERNET, feed: true }))[0]).toMatch(
        /^error: leads from a public address to a private one/,
      );
    }
    expect(asked).toEqual([]);
  });

  test('a private address that the user names is read, from a private one to a private and to a public one', async () => {
    const inner = await site(paths({ '/': '<p>Troops left.' }));
    const open = at(inner, 'news.public');
    expect(await read([at(inner, 'intranet.example')], INTERNET)).toEqual(['null Troops left.']);
    for (const target of [inner, open]) {
      expect(await read([await site(paths({ '/': `to ${target}` }))], INTERNET)).toEqual(['null Troops left.']);
    }
    expect(await read([at(await site(paths({ '/': `to ${open}` })), 'other.public')], INTERNET)).toEqual([
      'null Troops left.',
    ]);
  });
});

describe('feeds', () => {
  const RSS =
    '<rss><channel><title>Wire</title><item><title>A</title><pubDate>18 Jan 2026</pubDate><description>Troops left.</description></item></channel></rss>';
  const PAGE = '<title>P</title><link rel="alternate" type="application/rss+xml" href="feed.xml"><p>The page.';

  test('an address of a feed gives its items; --feed finds the feed of a page', async () => {
    const url = await site(paths({ '/': PAGE, '/feed.xml': RSS, '/none': '<p>None.' }));
    expect(await read([`${url}feed.xml`])).toEqual(['2026-01-18 Troops left.']);
    expect(await read([url])).toEqual(['null The page.']);
    expect(await read([url], { feed: true })).toEqual(['2026-01-18 Troops left.']);
    expect(await read([`${url}feed.xml`], { feed: true })).toEqual(['2026-01-18 Troops left.']);
    expect(await read([`${url}none`], { feed: true })).toEqual(['error: the page names no feed']);
  });
});

test('a packed answer is unpacked, and counted unpacked', async () => {
  const url = await site((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    return response.end(gzipSync(request.url === '/bomb' ? Buffer.alloc(2 ** 22, 'x') : '<p>Troops left.'));
  });
  expect(await read([url])).toEqual(['null Troops left.']);
  expect(await read([`${url}bomb`], { maxUrlBytes: 2 ** 20 })).toEqual(['error: larger than 1 MB']);
});
