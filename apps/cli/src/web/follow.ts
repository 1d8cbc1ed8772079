import { InputError } from '@dramatis/readers';
import { request, type WebAnswer, type WebOptions } from './request.ts';

const MOST_REDIRECTIONS = 5;

export interface Followed {
  readonly answer: WebAnswer;
  /** Where the redirections led. */
  readonly url: URL;
  /** Whether an address on the way was one of the public internet. */
  readonly isPublic: boolean;
}

/**
 * Ask for an address and for those it redirects to.
 *
 * @param fromPublic a page of the public internet named the address: it may not be a private one; nor may one that a public address redirects to
 * @param beforeRedirecting told of each address that another leads to, before it is asked for; may refuse it
 * @throws {InputError} refused, no answer, or redirected too often
 */
export async function follow(
  start: URL,
  fromPublic: boolean,
  signal: AbortSignal,
  options: WebOptions,
  beforeRedirecting: (url: URL, fromPublic: boolean) => Promise<unknown>,
): Promise<Followed> {
  let url = start;
  let isPublic = fromPublic;
  for (let count = 0; count <= MOST_REDIRECTIONS; count += 1) {
    if (!/^https?:$/.test(url.protocol)) throw new InputError(`leads to ${url.protocol}, not http or https`);
    if (url.username !== '' || url.password !== '') throw new InputError('an address with a password in it');
    if (count > 0) await beforeRedirecting(url, isPublic);
    const answer = await request(url, !isPublic, signal, options);
    isPublic ||= answer.isPublic;
    if (answer.status < 300 || answer.status > 399 || answer.location === null) return { answer, url, isPublic };
    answer.body.destroy();
    if (!URL.canParse(answer.location, url.href)) throw new InputError('redirected to no address');
    url = new URL(answer.location, url);
  }
  throw new InputError(`redirected more than ${MOST_REDIRECTIONS} times`);
}
