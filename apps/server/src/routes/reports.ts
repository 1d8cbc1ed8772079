import { HttpError } from '../http-error.ts';
import { answerOf, listOf, ref } from '../schemas/records.ts';
import { objectOf, text } from '../schemas/schema.ts';
import type { Route } from './route.ts';

/** Bytes of an upload. */
const MOST_BYTES = 32 * 2 ** 20;

export const REPORT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/reports',
    summary: 'Files that were sent in, the latest first',
    answer: answerOf({ items: listOf(ref('Upload')) }),
    handle: ({ uploads }) => ({ items: uploads.list() }),
  },
  {
    method: 'POST',
    path: '/api/reports',
    summary: 'Adds a file of reports: the body is the file, in any format that is read, an archive too',
    query: objectOf(
      {
        name: text('The name of the file; its ending says what it is.', { maxLength: 200 }),
        published: text('Day of its reports, in place of what they say.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
      },
      ['name'],
    ),
    body: { type: 'string', format: 'binary' },
    isRaw: true,
    bodyLimit: MOST_BYTES,
    status: 202,
    answer: ref('Upload'),
    admit({ uploads }) {
      if (!uploads.hasRoom()) throw new HttpError(503, 'other uploads wait already: try again in a while');
    },
    handle({ uploads }, { query, body, raw }) {
      if (!(body instanceof Uint8Array) || body.length === 0)
        throw new HttpError(400, 'the body is the file: it is empty');
      const type = (raw.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
      if (type === 'multipart/form-data') throw new HttpError(415, 'send the file itself as the body, no form');
      if (!uploads.hasRoom()) throw new HttpError(503, 'other uploads wait already: try again in a while');
      const contentType = type === '' || type === 'application/x-www-form-urlencoded' ? null : type;
      const { name, published = null } = query as { name: string; published?: string };
      return uploads.add({ name, contentType, bytes: new Uint8Array(body), published });
    },
  },
];
