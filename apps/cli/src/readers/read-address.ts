import { bytesSource, feedOfPage, InputError, type ReaderOptions, type Reading, readReports } from '@dramatis/readers';
import type { Web } from '../web/create-web.ts';

/**
 * The reports at an address: of a page one, of a feed its items.
 *
 * @param options `feed`: of a page read the feed that it names
 * @throws {InputError} nothing there, or a page that names no feed
 */
export async function readAddress(
  address: string,
  web: Web,
  options: ReaderOptions & { readonly feed: boolean },
): Promise<AsyncIterable<Reading>> {
  let page = await web.load(address);
  if (options.feed && /html/i.test(page.contentType ?? 'html')) {
    const feed = await feedOfPage(page.bytes, page.contentType, page.url);
    if (feed === null) throw new InputError('the page names no feed');
    page = await web.load(feed, page.isPublic);
  }
  const { bytes, contentType, url } = page;
  return readReports({ name: address, source: bytesSource(bytes), contentType, url }, options);
}
