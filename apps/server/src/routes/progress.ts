import { HttpError } from '../http-error.ts';
import type { Upload } from '../uploads/uploads.ts';
import type { Route } from './route.ts';

/** Listeners at the same time. */
const MOST = 32;
/** Bytes that wait for one who does not read. */
const MOST_UNREAD = 2 ** 20;
/** Milliseconds between signs of life. */
const PULSE = 15_000;
let count = 0;

export const progressRoute: Route = {
  method: 'GET',
  path: '/api/progress',
  summary: 'Uploads as they go on, as server-sent events: "upload" with one of them as JSON; all of them at first',
  answer: 'text/event-stream',
  handle({ uploads }, { raw }, reply) {
    if (count >= MOST) throw new HttpError(503, 'too many listen already');
    count += 1;
    reply.hijack();
    const { raw: out } = reply;
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) out.setHeader(name, value);
    out.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const tell = (upload: Upload): void => {
      if (out.writableLength > MOST_UNREAD) out.destroy();
      out.write(`event: upload\ndata: ${JSON.stringify(upload)}\n\n`);
    };
    out.write(': dramatis\n\n');
    for (const upload of [...uploads.list()].reverse()) tell(upload);
    const leave = uploads.watch(tell);
    const pulse = setInterval(() => out.write(': here\n\n'), PULSE);
    raw.raw.socket.once('close', () => {
      count -= 1;
      leave();
      clearInterval(pulse);
    });
  },
};
