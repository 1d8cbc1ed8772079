import { collect } from '../byte-source.ts';
import { calendarDay } from '../calendar-day.ts';
import { NoReportError, reasonOf } from '../input-error.ts';
import type { Context, Item } from '../item.ts';
import type { Reading, Report } from '../report.ts';
import { decodeMarked } from '../text/declared-encoding.ts';
import { type FeedItem, parseFeed } from './parse-feed.ts';

/** The items of an RSS or Atom feed: the full text where the feed has it, else the summary; title, day, outlet and address. */
export async function* readFeed(item: Item, { limits }: Context): AsyncGenerator<Reading> {
  const source = await decodeMarked(await collect(item.chunks, limits.maxReportBytes), item.contentType);
  const { title, items, damage } = parseFeed(source);
  if (items.length === 0 && damage === null) throw new NoReportError('no feed, or one without items');
  for (const [index, entry] of items.entries()) {
    const name = `${item.name}#${index + 1}`;
    try {
      const report = await reportOf(entry, title);
      yield report.text === '' ? { name, skipped: 'no text in it' } : { name, report };
    } catch (error) {
      yield { name, error: reasonOf(error) };
    }
  }
  if (damage !== null) yield { name: item.name, error: `damaged XML: ${damage}` };
}

async function reportOf(item: FeedItem, outlet: string | null): Promise<Report> {
  const { htmlText } = await import('../html/html.ts');
  const written = item.content.length > item.summary.length ? item.content : item.summary || item.content;
  const published = item.published === null ? null : calendarDay(item.published);
  return {
    text: htmlText(written),
    metadata: {
      title: item.title === '' ? null : htmlText(item.title).replace(/\s+/g, ' ') || null,
      published,
      source: item.source ?? outlet,
      url: item.link !== null && /^https?:\/\//i.test(item.link) ? item.link : null,
    },
    ...(item.published !== null &&
      published === null && { notes: [`date "${item.published.slice(0, 40)}" not understood, read without`] }),
  };
}
