import { collect, concat } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { latin1 } from '../kind.ts';
import type { Limits } from '../limits.ts';
import { gunzip } from './gunzip.ts';

/** An answer of a web server as it went over the line. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: Uint8Array;
}

/**
 * An HTTP answer as a WARC file keeps it, its body unchunked and unpacked.
 *
 * @throws {InputError} no HTTP answer, a body packed in a way that is not read, or one that unpacks to too much
 */
export async function readHttpAnswer(
  block: Uint8Array,
  context: { readonly limits: Limits; readonly budget: { left: number } },
): Promise<HttpAnswer> {
  const end = headEnd(block);
  const [first, ...lines] = latin1(block.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first ?? '')?.[1];
  if (status === undefined) throw new InputError('no HTTP answer');
  const fields = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const sent = block.subarray(end);
  const packed = chunked ? unchunk(sent) : sent;
  const body = Number(status) === 200 ? await unpack(packed, fields.get('content-encoding') ?? '', context) : packed;
  return { status: Number(status), contentType: fields.get('content-type') ?? null, body };
}

function headEnd(block: Uint8Array): number {
  for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) {
    if (block[at + 1] === 10) return at + 2;
    if (block[at + 1] === 13 && block[at + 2] === 10) return at + 3;
  }
  return block.length;
}

/** Archives that unchunk the body but keep the header are common: what does not begin with a chunk's length is taken as it is. */
function unchunk(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf(10, at);
    const length = /^\s*([0-9a-f]{1,8})\s*(?:;[^\n]*)?$/i.exec(
      latin1(body.subarray(at, Math.min(lineEnd, at + 100))),
    )?.[1];
    if (lineEnd < 0 || length === undefined) return at === 0 ? body : concat(parts, size);
    const count = Number.parseInt(length, 16);
    if (count === 0) break;
    const part = body.subarray(lineEnd + 1, lineEnd + 1 + count);
    parts.push(part);
    size += part.length;
    at = lineEnd + 1 + count + (body[lineEnd + 1 + count] === 13 ? 2 : 1);
  }
  return concat(parts, size);
}

async function unpack(
  body: Uint8Array,
  encoding: string,
  context: { readonly limits: Limits; readonly budget: { left: number } },
): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  if (name === '' || name === 'identity' || (/gzip/.test(name) && !isGzip)) return body;
  if (!/^(?:x-)?gzip$/.test(name)) throw new InputError(`packed as ${name.slice(0, 40)}, which is not read`);
  const refuse = (reason: string): never => {
    throw new InputError(reason);
  };
  return collect(gunzip(once(body), context, refuse), context.limits.maxReportBytes);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
