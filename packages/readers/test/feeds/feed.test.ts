import { describe, expect, test } from 'vitest';
import { feedOfPage } from '../../src/feeds/feed-of-page.ts';
import { encodeLegacy } from '../fixtures/encode-legacy.ts';
import { readLines } from '../fixtures/read-all.ts';

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harbour Post &amp; Co</title><link>https://example.org</link>${items}</channel></rss>`;

describe('RSS and Atom', () => {
  test('the full text counts before the summary; day, title, outlet, address', async () => {
    const xml = rss(`
      <item><title>Troops &amp;amp; talks</title><link>https://example.org/1</link><pubDate>Sun, 18 Jan 2026 23:30:00 -0500</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>Troops <b>left</b> the base.</p><p>Talks go on.</p>]]></content:encoded>
        <media:title>picture</media:title></item>
      <item><title>B</title><guid>b</guid><dc:date>2026-01-19T08:00:00Z</dc:date><description>The army arrived &amp;ndash; at last.</description><source url="x">Steppe Courier</source></item>
      <item><title>Only a title</title></item>`);
    expect(await readLines('feed.xml', xml)).toEqual([
      'feed.xml#1 | 2026-01-18 | Troops & talks | Harbour Post & Co | https://example.org/1 | Troops left the base.\n\nTalks go on.',
      'feed.xml#2 | 2026-01-19 | B | Steppe Courier |  | The army arrived – at last.',
      'feed.xml#3 - no text in it',
    ]);
  });

  test('Atom: text, HTML and XHTML; the alternate link; the day of publication before that of a change', async () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><updated>2026-01-20T00:00:00Z</updated>
      <entry><title type="html">A &amp;amp; B</title><link rel="self" href="https://example.org/s"/><link href="https://example.org/a"/><published>2026-01-18T00:00:00Z</published><updated>2026-01-19T00:00:00Z</updated><content type="html">&lt;p&gt;Troops left.&lt;/p&gt;</content></entry>
      <entry><title>C &lt; D</title><updated>2026-01-19T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <i>two</i>.</p><p>Three.</p></div></content></entry>
      <entry><title>E</title><summary>1 &lt; 2 tanks.</summary><source><title>Other</title><updated>2020-01-01T00:00:00Z</updated></source></entry></feed>`;
    expect(await readLines('a.atom', xml)).toEqual([
      'a.atom#1 | 2026-01-18 | A & B | Wire | https://example.org/a | Troops left.',
      'a.atom#2 | 2026-01-19 | C < D | Wire |  | One & two.\n\nThree.',
      'a.atom#3 |  | E | Wire |  | 1 < 2 tanks.',
    ]);
  });

  test('RSS 1.0, in the encoding that it declares', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Вестник</title></channel><item><title>A</title><link>https://example.org/1</link><description>Troops left Київ.</description><dc:date>2026-01-18</dc:date></item></rdf:RDF>`;
    expect(await readLines('-', encodeLegacy(xml, 'windows-1251'))).toEqual([
      '-#1 | 2026-01-18 | A | Вестник | https://example.org/1 | Troops left Київ.',
    ]);
  });

  test('a link that is no web address is not kept, a day that is none is told', async () => {
    const xml = rss(
      '<item><title>A</title><link>javascript:alert(1)</link><pubDate>soon</pubDate><description>Troops left.</description></item>',
    );
    expect(await readLines('a.rss', xml)).toEqual([
      'a.rss#1 |  | A | Harbour Post & Co |  | Troops left. (date "soon" not understood, read without)',
    ]);
  });

  test('entities that the document declares are not expanded: a billion laughs is a line', async () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')}]>`;
    const lines = await readLines(
      'a.rss',
      rss('<item><description>Troops left. &l30;&f;</description></item>', doctype),
    );
    expect(lines).toEqual(['a.rss#1 |  |  | Harbour Post & Co |  | Troops left. &l30;&f;']);
  });

  test.each<[string, string, readonly (string | RegExp)[]]>([
    [
      'cut off',
      rss('<item><description>One.</description></item><item><description>Tw').slice(0, -16),
      [/^a\.xml#1 .* One\.$/, /^a\.xml ! damaged XML/],
    ],
    [
      'an ampersand by itself',
      rss('<item><description>Smith & Sons left.</description></item>'),
      [/Smith & Sons left\./],
    ],
    [
      'an element that is not closed',
      rss('<item><description>One.</item><item><description>Two.</description></item>'),
      [/One\./, /Two\./, /damaged XML/],
    ],
    ['an entity of HTML', rss('<item><description>One&nbsp;tank.</description></item>'), [/One tank\./]],
  ])('%s: what there is, and an error', async (_, xml, expected) => {
    const lines = await readLines('a.xml', xml);
    expect(lines).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(lines[index]).toMatch(pattern);
  });

  test('XML of another kind is an error by itself and left out in a folder', async () => {
    expect(await readLines('a.xml', '<?xml version="1.0"?><prices/>')).toEqual([
      'a.xml ! XML, but neither a feed nor a page',
    ]);
    expect(await readLines('a.xml', '<?xml version="1.0"?><prices/>', { found: true })).toEqual([
      'a.xml - XML, but neither a feed nor a page',
    ]);
    expect(await readLines('a.rss', rss(''))).toEqual(['a.rss ! no feed, or one without items']);
  });
});

test.each<[string, string | null]>([
  ['<link rel="alternate" type="application/rss+xml" href="/feed">', 'https://example.org/feed'],
  [
    '<link rel="alternate" hreflang="fr" href="/fr"><link rel="alternate" type="application/atom+xml" href="https://f.example.org/a">',
    'https://f.example.org/a',
  ],
  ['<link rel="stylesheet" type="application/rss+xml" href="/feed">', null],
  ['<p>No feed.', null],
])('the feed of %s', async (head, feed) => {
  expect(await feedOfPage(Buffer.from(`<html><head>${head}</head></html>`), null, 'https://example.org/news/')).toBe(
    feed,
  );
});
