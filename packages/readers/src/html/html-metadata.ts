import { calendarDay } from '../calendar-day.ts';
import type { ReportMetadata } from '../report.ts';
import type { HtmlDocument } from './html-node.ts';

/**
 * Title, day, outlet and address of a page: JSON-LD first, then Open Graph and other meta elements, then the page's own elements.
 * The day is the one of publication, never of a later change; a date that is none counts as not given.
 *
 * @see https://schema.org/NewsArticle, https://ogp.me
 */
export function readHtmlMetadata(page: HtmlDocument): ReportMetadata {
  const article = jsonLdArticle(page);
  const contents = metaContents(page);
  const meta = (names: readonly string[]): readonly string[] => names.flatMap((name) => contents.get(name) ?? []);
  const attribute = (selector: string, name: string): string => page.querySelector(selector)?.getAttribute(name) ?? '';
  return {
    title: first([
      textOf(article?.headline),
      ...meta(['og:title', 'twitter:title', 'dc.title']),
      page.querySelector('h1')?.textContent,
      page.querySelector('title')?.textContent,
    ]),
    published: firstDay([
      textOf(article?.datePublished),
      ...meta(DATE_NAMES),
      attribute('time[itemprop="datePublished"]', 'datetime'),
      attribute('time[pubdate]', 'datetime'),
      attribute('article time[datetime], main time[datetime]', 'datetime'),
    ]),
    source: first([
      textOf(article?.publisher),
      ...meta(['og:site_name', 'application-name', 'dc.publisher', 'publisher']),
    ]),
    url: first([attribute('link[rel="canonical"]', 'href'), ...meta(['og:url']), textOf(article?.url)].filter(isWeb)),
  };
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dc.date',
  'date',
];

/** `content` of the meta elements by `property`, `name` or `itemprop`, all in lower case: old pages write them in capitals. */
function metaContents(page: HtmlDocument): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const values = new Map([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]));
    const content = values.get('content') ?? '';
    for (const key of ['property', 'name', 'itemprop']) {
      const name = values.get(key)?.toLowerCase();
      if (name !== undefined) contents.set(name, [...(contents.get(name) ?? []), content]);
    }
  }
  return contents;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function jsonLdArticle(page: HtmlDocument): JsonObject | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent));
      if (found !== null) return found;
    } catch {
      // A broken block is common on real pages; the meta elements remain.
    }
  }
  return null;
}

function findArticle(root: unknown): JsonObject | null {
  const candidates = [root]
    .flat()
    .flatMap((value) => (isObject(value) ? [value, ...[value['@graph'] ?? []].flat()] : []));
  const isArticle = (value: JsonObject): boolean =>
    [value['@type']].flat().some((type) => typeof type === 'string' && /(Article|Report|BlogPosting)$/.test(type));
  return candidates.filter(isObject).find(isArticle) ?? null;
}

/** A string, or the name of the thing in its place (`publisher: { name }`). */
function textOf(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one;
  return isObject(one) && typeof one.name === 'string' ? one.name : '';
}

const first = (values: readonly (string | undefined)[]): string | null =>
  values.map((value) => (value ?? '').replace(/\s+/g, ' ').trim()).find((value) => value !== '') ?? null;

const firstDay = (values: readonly string[]): string | null =>
  values.map(calendarDay).find((day) => day !== null) ?? null;

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);
