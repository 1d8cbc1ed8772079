import { decodeMarked } from '../text/declared-encoding.ts';

/**
 * The address of the feed that a web page names (`<link rel="alternate" type="application/rss+xml">`), or null.
 *
 * @param url the page's own address
 * @throws {InputError} the bytes are no text, or the page is too large
 * @see https://www.rssboard.org/rss-autodiscovery
 */
export async function feedOfPage(bytes: Uint8Array, contentType: string | null, url: string): Promise<string | null> {
  const { parsePage } = await import('../html/html.ts');
  const page = parsePage(await decodeMarked(bytes, contentType));
  for (const link of page.querySelectorAll('link[rel~="alternate"]')) {
    const href = link.getAttribute('href') ?? '';
    const isFeed = /^\s*application\/(?:rss|atom|rdf)\+xml\b/i.test(link.getAttribute('type') ?? '');
    if (isFeed && href !== '' && URL.canParse(href, url)) return new URL(href, url).href;
  }
  return null;
}
