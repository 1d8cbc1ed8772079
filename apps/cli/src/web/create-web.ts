import { setTimeout as sleep } from 'node:timers/promises';
import { collect, InputError, kindOf } from '@dramatis/readers';
import { follow } from './follow.ts';
import { inTime } from './in-time.ts';
import { isPublicAddress } from './is-public-address.ts';
import { systemLookup, type WebOptions } from './request.ts';
import { createRobots } from './robots.ts';

/** A page as it came. */
export interface WebPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Its address, after redirections. */
  readonly url: string;
  /** Whether an address on the way to it was of the public internet. */
  readonly isPublic: boolean;
}

export interface Web {
  /**
   * @param fromPublic a page of the public internet named the address, not the user: it may not be a private one
   * @throws {InputError} the reason why there is no page
   */
  load(url: string, fromPublic?: boolean): Promise<WebPage>;
}

/** Milliseconds; a site that asks for more between two requests gets this. */
const LONGEST_PAUSE = 30_000;

export const WEB_DEFAULTS: WebOptions = {
  timeout: 20_000,
  maxUrlBytes: 20 * 2 ** 20,
  isPublic: isPublicAddress,
  lookup: systemLookup,
};

/**
 * The web as one run sees it: http and https only, robots.txt of each site honoured and the pause it asks for kept, five redirections at most,
 * and never from a public address to a private one.
 */
export function createWeb(options: WebOptions): Web {
  const robots = createRobots(options);
  const lastAsked = new Map<string, number>();
  const pause = async (url: URL, milliseconds: number): Promise<void> => {
    const passed = performance.now() - (lastAsked.get(url.origin) ?? Number.NEGATIVE_INFINITY);
    const wanted = Math.min(LONGEST_PAUSE, milliseconds);
    if (passed < wanted) await sleep(wanted - passed);
    lastAsked.set(url.origin, performance.now());
  };
  const load: Web['load'] = async (address, fromPublic = false) => {
    if (!URL.canParse(address)) throw new InputError('no address');
    const start = new URL(address);
    await pause(start, await robots(start, fromPublic));
    return inTime(options.timeout, async (signal) => {
      const { answer, url, isPublic } = await follow(start, fromPublic, signal, options, robots);
      const { status, statusText, contentType, body } = answer;
      try {
        if (status < 200 || status > 299) throw new InputError(`the server answered ${status} ${statusText}`.trim());
        kindOf(url.pathname, contentType, new Uint8Array());
        return { bytes: await collect(body, options.maxUrlBytes), contentType, url: url.href, isPublic };
      } finally {
        body.destroy();
      }
    });
  };
  return { load };
}
