import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/html.ts';
import type { ReportMetadata } from '../../src/report.ts';

interface Expected {
  readonly metadata: ReportMetadata;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** Of `drop`, what still comes through: docs/decisions/html-main-text.md. */
  readonly leaks?: readonly string[];
}

const page = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
const expected: Readonly<Record<string, Expected>> = JSON.parse(page('expected.json'));

describe.each(Object.entries(expected))('%s', (name, { metadata, keep, drop, leaks = [] }) => {
  const report = readHtml(page(`${name}.html`));
  test('metadata', () => expect(report.metadata).toEqual(metadata));
  test('keeps the article', () => expect(keep.filter((words) => !report.text.includes(words))).toEqual([]));
  test('drops the rest', () => expect(drop.filter((words) => report.text.includes(words))).toEqual(leaks));
});

describe('hostile or broken markup', () => {
  test.each([
    ['unclosed elements', '<p>Troops <b>left <a href=x>Erbil<p>on Monday', 'Troops left Erbil\n\non Monday'],
    ['scripts', '<p>Troops left.<script>document.write("</p>owned")</script></p>', 'Troops left.'],
    [
      'a template and styles',
      '<template><p>hidden</p></template><style>p{}</style><p>Troops left.</p>',
      'Troops left.',
    ],
    ['comments', '<p>Troops<!-- never --> left.</p>', 'Troops left.'],
    [
      'entities',
      '<p>Smith &amp; Sons &lt;b&gt; &#8220;quoted&#8221;&nbsp;words</p>',
      'Smith & Sons <b> “quoted” words',
    ],
    ['words side by side in blocks', '<div>One</div><div>Two</div>', 'One\n\nTwo'],
    ['plain words', 'Troops left Erbil.', 'Troops left Erbil.'],
  ])('%s', (_, source, text) => {
    expect(readHtml(source).text).toBe(text);
  });

  test.each([
    ['no text', '<html><body><script>x</script></body></html>', /no text/],
    ['5,000 levels', `${'<div>'.repeat(5_000)}Troops left.`, /nested deeper/],
  ])('refuses %s', (_, source, reason) => {
    expect(() => readHtml(source)).toThrow(reason);
  });

  test('one line of three million characters', () => {
    expect(readHtml(`<p>${'Troops left Erbil. '.repeat(160_000)}</p>`).text.length).toBeGreaterThan(3_000_000);
  });
});

describe('metadata', () => {
  test.each([
    ['a day of change is no day of publication', '<meta property="article:modified_time" content="2026-01-18">', null],
    ['a date that is none', '<meta name="date" content="soon">', null],
    [
      'the first that is a day',
      '<meta name="date" content="soon"><meta name="pubdate" content="2026-01-18">',
      '2026-01-18',
    ],
    [
      'a list as JSON-LD',
      '<script type="application/ld+json">[{"@type":["ReportageNewsArticle"],"datePublished":"2026-01-18"}]</script>',
      '2026-01-18',
    ],
    [
      'JSON-LD of something else',
      '<script type="application/ld+json">{"@type":"Event","datePublished":"2026-01-18"}</script>',
      null,
    ],
  ])('%s', (_, head, published) => {
    expect(readHtml(`<html><head>${head}</head><body><p>Troops left.</p></body></html>`).metadata.published).toBe(
      published,
    );
  });

  test('an address that is no web address is none', () => {
    const source = '<link rel="canonical" href="javascript:alert(1)"><p>Troops left.</p>';
    expect(readHtml(source).metadata.url).toBeNull();
  });
});
