import { InputError, NoReportError } from './input-error.ts';

/** The kinds of input that there are readers for. */
export type Kind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'mail'
  | 'jsonl'
  | 'table'
  | 'feed'
  | 'warc'
  | 'zip'
  | 'gzip';

const KIND_OF_EXTENSION: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'mail',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'table',
  '.tsv': 'table',
  '.rss': 'feed',
  '.atom': 'feed',
  '.warc': 'warc',
  '.zip': 'zip',
  '.gz': 'gzip',
};

const KIND_OF_MEDIA_TYPE: Readonly<Record<string, Kind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'mail',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/warc': 'warc',
  'application/zip': 'zip',
  'application/x-zip-compressed': 'zip',
  'application/gzip': 'gzip',
  'application/x-gzip': 'gzip',
};

/** Types that say nothing of what the bytes are. */
const VAGUE = new Set(['application/octet-stream', 'binary/octet-stream', 'application/xml', 'text/xml', '']);

/** Extensions of the files of a folder or an archive that are read; a file named by itself is read whatever its name. */
export const EXTENSIONS: readonly string[] = [...Object.keys(KIND_OF_EXTENSION), '.xml'];

/** @example extensionOf('reports/A.HTML') //=> '.html' */
export const extensionOf = (name: string): string => /[^/\\](\.[a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Why a file of a folder or an archive is no report by its name, or null when it may be one.
 *
 * @example notReportByName('data/README.md') //=> 'about the folder, not a report'
 */
export function notReportByName(name: string): string | null {
  const base = name.replace(/^.*[/\\]/, '');
  if (base.startsWith('.') || /(?:^|\/)__MACOSX\//.test(name)) return 'a hidden file';
  if (!EXTENSIONS.includes(extensionOf(name))) return `not one of ${EXTENSIONS.join(' ')}`;
  return /^(readme|license|licence|changelog|contributing)\./i.test(base) ? 'about the folder, not a report' : null;
}

/**
 * What an input is: by bytes that are unmistakable, then the media type, the name's extension, and how a text begins.
 *
 * @param head the first bytes, a kilobyte or more
 * @throws {InputError} a media type there is no reader for
 */
export function kindOf(name: string, contentType: string | null, head: Uint8Array): Kind {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  const byType = KIND_OF_MEDIA_TYPE[type];
  const byName = KIND_OF_EXTENSION[extensionOf(name)];
  const start = latin1(head.subarray(0, 4096)).replace(UTF_16_BYTES, '');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) {
    return byName === 'docx' || byType === 'docx' ? 'docx' : 'zip';
  }
  if (start.startsWith('\u001f\u008b')) return 'gzip';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (/^WARC\/[01]\.\d/.test(start)) return 'warc';
  if (contentType !== null && !VAGUE.has(type)) {
    if (byType === undefined) throw new InputError(`${type}, not a page or a text`);
    return byType === 'text' && byName !== undefined && byName !== 'html' ? byName : byType;
  }
  if (byName !== undefined) return byName;
  if (FEED_START.test(start)) return 'feed';
  if (HTML_START.test(start)) return 'html';
  if (/^\s*<\?xml\b/.test(start)) throw new NoReportError('XML, but neither a feed nor a page');
  return 'text';
}

/** Without these a text in UTF-16 begins as any other. */
const UTF_16_BYTES = /^(?:\u00ff\u00fe|\u00fe\u00ff)|\0/g;

const PROLOGUE = String.raw`^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*)*(?:<!--[\s\S]{0,2000}?-->\s*)*`;
const HTML_START = new RegExp(String.raw`${PROLOGUE}<(?:!doctype\s+html|html|head|body)\b`, 'i');
const FEED_START = new RegExp(String.raw`${PROLOGUE}<(?:rss|feed|rdf:RDF)\b`);

/** Bytes as characters of the same number, whatever their encoding. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Kinds that hold many reports, so that they may be larger than one. */
const CONTAINERS = new Set<Kind | undefined>(['mail', 'jsonl', 'table', 'warc', 'zip', 'gzip']);

/** @example isContainer('a/wire.csv') //=> true */
export const isContainer = (name: string): boolean => CONTAINERS.has(KIND_OF_EXTENSION[extensionOf(name)]);
