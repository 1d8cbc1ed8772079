import { extname } from 'node:path';
import { decode } from './encoding.ts';
import { InputError } from './input-error.ts';
import type { Loaded } from './load.ts';
import type { Report } from './report.ts';
import { readText } from './text.ts';

/**
 * Bytes to a report, by the kind of text: the media type, else the name's extension, else whether it begins as HTML.
 *
 * @param name a file's path, an address, or `-`
 * @throws {InputError} binary, empty, or an invalid date
 */
export async function readReport(name: string, loaded: Loaded): Promise<Report> {
  const { bytes, contentType, url } = loaded;
  if (bytes.length === 0) throw new InputError('empty file');
  const source = decode(bytes, { label: charsetOf(contentType) ?? charsetOfPage(bytes) });
  const report = await READERS[kindOf(name, contentType, source)](source);
  if (report.text.trim() === '') throw new InputError('no text in it');
  return { ...report, metadata: { ...report.metadata, url: report.metadata.url ?? url } };
}

type Kind = 'text' | 'markdown' | 'html';

/** Parsers of marked-up text are loaded when first needed: plain text starts twice as fast without them. */
const READERS: Readonly<Record<Kind, (source: string) => Report | Promise<Report>>> = {
  text: readText,
  markdown: async (source) => (await import('./markdown.ts')).readMarkdown(source),
  html: async (source) => (await import('./html.ts')).readHtml(source),
};

const KIND_OF_EXTENSION: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

function kindOf(name: string, contentType: string | null, source: string): Kind {
  if (contentType !== null) return kindOfMediaType(contentType);
  return KIND_OF_EXTENSION[extname(name).toLowerCase()] ?? (HTML_START.test(source.slice(0, 4096)) ? 'html' : 'text');
}

function kindOfMediaType(contentType: string): Kind {
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown') return 'markdown';
  if (type === 'text/plain') return 'text';
  throw new InputError(`${type || 'an answer of no type'}, not a page or a text`);
}

const charsetOf = (contentType: string | null): string | null =>
  /charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1] ?? null;

/** `<meta charset=…>` stands in the first kilobyte of a page (HTML standard, 4.2.5.4). */
function charsetOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
