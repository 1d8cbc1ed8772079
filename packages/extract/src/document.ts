import type { Document } from '@dramatis/graph/model';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A report's text and what is known of it; everything but the text may be missing. */
export type DocumentInput = { readonly text: string } & Partial<Omit<Document, 'id' | 'text'>>;

/**
 * Give a report its id, from its text, title, date and source, so that the same report has the same id everywhere.
 *
 * @throws {RangeError} `published` is not an ISO 8601 day
 * @example createDocument({ text: 'Troops left Erbil.', published: '2026-01-18' }).id //=> 'd-1a06f2a63fdd'
 */
export function createDocument(input: DocumentInput): Document {
  const { text, title = null, published = null, source = null, url = null } = input;
  if (published !== null && !isDay(published)) {
    throw new RangeError(`published must be an ISO 8601 day such as 2026-01-18, not ${JSON.stringify(published)}`);
  }
  const content = [text, title, published, source].map((part) => part ?? '').join('\u0000');
  const id = `d-${bytesToHex(sha256(utf8ToBytes(content))).slice(0, 12)}`;
  return { id, text, title, published, source, url };
}

/** Whether a string is a day of the calendar, `YYYY-MM-DD`. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
