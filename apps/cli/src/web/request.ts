import { lookup as lookupAddress } from 'node:dns';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { GENERATOR } from '@dramatis/graph/model';
import { InputError } from '@dramatis/readers';

/** The name by which the reader is known to servers and in robots.txt. */
export const USER_AGENT: string = `${GENERATOR.replace(' ', '/')} (reads news reports its user names; honours robots.txt)`;

export interface WebOptions {
  /** Milliseconds until an answer must be complete. */
  readonly timeout: number;
  /** Bytes an answer may have, unpacked. */
  readonly maxUrlBytes: number;
  /** Whether a host's address is one of the public internet; tests, which have only 127.0.0.1, say otherwise. */
  readonly isPublic: (address: string, host: string) => boolean;
  /** How a host's name becomes its addresses. */
  readonly lookup: LookupFunction;
}

/** An answer whose body has not been read. */
export interface WebAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly location: string | null;
  readonly contentType: string | null;
  /** Whether it came from an address of the public internet. */
  readonly isPublic: boolean;
  readonly body: Readable;
}

export const systemLookup: LookupFunction = (host, options, callback) => lookupAddress(host, options, callback);

/**
 * Ask for an address, once, without following redirections. The addresses of the host are looked at when the line is opened, so that a name
 * which changes its address between look and use gains nothing.
 *
 * @param mayBePrivate false refuses a host that is not of the public internet, before a line is opened
 * @throws {InputError} refused, or no answer
 */
export async function request(
  url: URL,
  mayBePrivate: boolean,
  signal: AbortSignal,
  options: WebOptions,
): Promise<WebAnswer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  let isPublic = true;
  const look = (address: string): void => {
    if (options.isPublic(address, host)) return;
    isPublic = false;
    if (!mayBePrivate) throw new InputError(`leads from a public address to a private one (${url.host})`);
  };
  const lookup: LookupFunction = (name, settings, callback) =>
    options.lookup(name, settings, (error, found, family) => {
      if (error !== null) return callback(error, found, family);
      try {
        for (const one of [found].flat()) look(typeof one === 'string' ? one : one.address);
      } catch (refusal) {
        return callback(refusal as Error, '', 0);
      }
      callback(null, found, family);
    });
  if (isIP(host) !== 0) look(host);
  const headers = {
    'user-agent': USER_AGENT,
    accept: 'text/html, text/plain, application/rss+xml, application/atom+xml, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  };
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: false, signal, lookup, headers }, resolve).on('error', reject);
  });
  return {
    status: answer.statusCode ?? 0,
    statusText: answer.statusMessage ?? '',
    location: answer.headers.location ?? null,
    contentType: answer.headers['content-type'] ?? null,
    isPublic,
    body: unpacked(answer),
  };
}

const UNPACKERS: Readonly<Record<string, () => Readable & NodeJS.WritableStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function unpacked(answer: IncomingMessage): Readable {
  const create = UNPACKERS[answer.headers['content-encoding']?.toLowerCase() ?? ''];
  if (create === undefined) return answer;
  const body = create();
  pipeline(answer, body, () => {});
  return body;
}
