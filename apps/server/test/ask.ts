import { request } from 'node:http';
import type { Running } from '../src/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The body as JSON. */
  json<T>(): T;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request as written: `fetch` would tidy the path up. */
export function ask(
  { url }: Pick<Running, 'url'>,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { statusCode = 0, headers: found } = response;
        resolve({
          status: statusCode,
          headers: found as Answer['headers'],
          body: text,
          json: <T>() => JSON.parse(text) as T,
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
