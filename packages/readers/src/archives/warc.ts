import { entryName } from '../entry-name.ts';
import { InputError, NoReportError, reasonOf } from '../input-error.ts';
import type { Context, Item } from '../item.ts';
import { kindOf } from '../kind.ts';
import type { Reading } from '../report.ts';
import { readHttpAnswer } from './http-answer.ts';
import { nested } from './nested.ts';
import { type WarcRecord, warcRecords } from './warc-records.ts';

/** Records that carry what a server sent, or what was made of it. */
const CARRIERS = new Set(['response', 'resource', 'conversion']);

/**
 * The pages of a web archive, record by record. Pictures, styles, redirections and errors of servers are counted and told together at the end.
 * The day of the crawl is not the day of publication and is not used.
 */
export async function* readWarc(item: Item, context: Context): AsyncGenerator<Reading> {
  const others = new Map<string, number>();
  for await (const record of warcRecords(item.chunks, context.limits, isCarrier)) {
    const url = record.fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
    const name = entryName(item.name, url ?? record.fields.get('warc-record-id') ?? 'a record');
    if (record.damage !== null) {
      yield { name, error: record.damage };
      continue;
    }
    try {
      const page = await pageOf(record, context);
      if ('other' in page) others.set(page.other, (others.get(page.other) ?? 0) + 1);
      else yield* context.readItem(nested(item, { name, url, ...page }, context.limits));
    } catch (error) {
      yield { name, error: reasonOf(error) };
    }
  }
  if (others.size > 0) yield { name: item.name, skipped: `no reports: ${listed(others)}` };
}

const isCarrier = (fields: ReadonlyMap<string, string>): boolean => CARRIERS.has(fields.get('warc-type') ?? '');

type Page = { readonly bytes: Uint8Array; readonly contentType: string | null } | { readonly other: string };

async function pageOf({ fields, block }: WarcRecord, context: Context): Promise<Page> {
  const type = fields.get('content-type') ?? null;
  let page = { bytes: block!, contentType: type };
  if (/^application\/http\b/i.test(type ?? '')) {
    const { status, contentType, body } = await readHttpAnswer(block!, context);
    if (status !== 200) return { other: `answer ${status}` };
    page = { bytes: body, contentType };
  } else if (/^text\/dns\b/i.test(type ?? '')) return { other: 'text/dns' };
  if (page.bytes.length === 0) return { other: 'empty' };
  try {
    kindOf('', page.contentType, page.bytes.subarray(0, 4096));
    return page;
  } catch (error) {
    if (error instanceof NoReportError || !(error instanceof InputError)) return { other: 'XML' };
    return { other: page.contentType!.split(';')[0]!.trim().toLowerCase() };
  }
}

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
