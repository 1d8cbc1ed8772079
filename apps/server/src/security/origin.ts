import type { IncomingHttpHeaders } from 'node:http';

/** What a request that changes something must carry: no form and no page of another site can set it. */
export const WRITE_HEADER = 'x-dramatis';

/**
 * Why a request is not taken as one of ours, or null: another site's page asks, or something is to be changed without the header that
 * only our own pages and scripts set.
 */
export function strangerReason(method: string, headers: IncomingHttpHeaders): string | null {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'another site may not ask';
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return 'another site may not ask';
  }
  const isReading = method === 'GET' || method === 'HEAD';
  return isReading || headers[WRITE_HEADER] !== undefined ? null : `changes need the header ${WRITE_HEADER}: 1`;
}
