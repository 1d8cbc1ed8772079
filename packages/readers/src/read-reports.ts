import { type ByteSource, chunksOf, collect } from './byte-source.ts';
import { InputError, NoReportError, reasonOf } from './input-error.ts';
import type { Context, Item } from './item.ts';
import { type Kind, kindOf } from './kind.ts';
import { languageOf } from './languages/language-of.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Reading, Report } from './report.ts';
import type { Columns } from './tables/columns.ts';
import { decodeMarked } from './text/declared-encoding.ts';

/** An input: bytes, and what came with them. */
export interface Input {
  /** A file's path, an address, or `-`; begins the name of everything found in it. */
  readonly name: string;
  readonly source: ByteSource;
  /** Media type, as a server gives it. */
  readonly contentType?: string | null;
  /** The address it came from, after redirects. */
  readonly url?: string | null;
  /** Found in a folder, not named by the user: what holds no report is left out, not an error. */
  readonly found?: boolean;
}

export interface ReaderOptions {
  readonly limits: Limits;
  /** Which columns of a table, or fields of JSON lines, hold what; null guesses by their names. */
  readonly columns: Columns | null;
  /** Hand on reports of other languages than English too. */
  readonly anyLanguage: boolean;
}

/**
 * The reports of an input, one after another: one of a page or a text, many of a feed, table or archive. What cannot be read is an error
 * with its reason among the others; the sequence itself never throws.
 *
 * @example for await (const reading of readReports({ name: 'a.txt', source: bytesSource(bytes) })) … //=> { name: 'a.txt', report: { text, metadata } }
 */
export async function* readReports(input: Input, options: Partial<ReaderOptions> = {}): AsyncGenerator<Reading> {
  const limits = options.limits ?? LIMITS;
  const context: Context = {
    limits,
    columns: options.columns ?? null,
    budget: { left: limits.maxUnpackedBytes },
    readItem: (item) => readItem(item, context),
  };
  const { name, source, contentType = null, url = null, found = false } = input;
  const item = { name, source, chunks: chunksOf(source), contentType, url, found, depth: 0 };
  for await (const reading of readItem(item, context)) {
    const language = options.anyLanguage === true || !('report' in reading) ? null : languageOf(reading.report.text);
    yield language === null || language === 'English'
      ? reading
      : { name: reading.name, skipped: `in ${language}; only English is read` };
  }
}

async function* readItem(item: Item, context: Context): AsyncGenerator<Reading> {
  try {
    yield* readKind(item, context);
  } catch (error) {
    const reason = reasonOf(error);
    if (item.found && error instanceof NoReportError) yield { name: item.name, skipped: reason };
    else yield { name: item.name, error: error instanceof InputError ? reason : `cannot be read: ${reason}` };
  }
}

async function* readKind(item: Item, context: Context): AsyncGenerator<Reading> {
  const chunks = item.chunks[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true || first.value.length === 0) throw new InputError('empty file');
  const whole = { ...item, chunks: startingWith(first.value, chunks) };
  const kind = kindOf(item.name, item.contentType, first.value);
  if (kind in MANY) {
    yield* (await MANY[kind as ManyKind]())(whole, context);
    return;
  }
  const bytes = await collect(whole.chunks, context.limits.maxReportBytes);
  yield { name: item.name, report: complete(await ONE[kind as OneKind](bytes, whole, context), item.url) };
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function complete(report: Report, url: string | null): Report {
  if (report.text.trim() === '') throw new InputError('no text in it');
  return { ...report, metadata: { ...report.metadata, url: report.metadata.url ?? url } };
}

type ManyKind = 'mail' | 'jsonl' | 'table' | 'feed' | 'warc' | 'zip' | 'gzip';
type OneKind = Exclude<Kind, ManyKind>;

/** Kinds that hold one report; parsers are loaded when first needed: plain text starts twice as fast without them. */
const ONE: Readonly<Record<OneKind, (bytes: Uint8Array, item: Item, context: Context) => Report | Promise<Report>>> = {
  text: async (bytes, item) => (await import('./text/text.ts')).readText(await decodeMarked(bytes, item.contentType)),
  markdown: async (bytes, item) =>
    (await import('./text/markdown.ts')).readMarkdown(await decodeMarked(bytes, item.contentType)),
  html: async (bytes, item) => (await import('./html/html.ts')).readHtml(await decodeMarked(bytes, item.contentType)),
  pdf: async (bytes, _, { limits }) => (await import('./pdf/pdf.ts')).readPdf(bytes, limits),
  docx: async (bytes, _, { limits }) => (await import('./docx/docx.ts')).readDocx(bytes, limits),
};

type ManyReader = (item: Item, context: Context) => AsyncIterable<Reading>;

const MANY: Readonly<Record<ManyKind, () => Promise<ManyReader>>> = {
  mail: async () => (await import('./mail/mail.ts')).readMail,
  jsonl: async () => (await import('./tables/json-lines.ts')).readJsonLines,
  table: async () => (await import('./tables/table.ts')).readTable,
  feed: async () => (await import('./feeds/feed.ts')).readFeed,
  warc: async () => (await import('./archives/warc.ts')).readWarc,
  zip: async () => (await import('./archives/zip.ts')).readZip,
  gzip: async () => (await import('./archives/gzip.ts')).readGzip,
};
