import { InputError } from '@dramatis/readers';
import parseRobots from 'robots-parser';
import { follow } from './follow.ts';
import { inTime } from './in-time.ts';
import { USER_AGENT, type WebOptions } from './request.ts';

/** The name that rules of robots.txt are looked up by. */
const ROBOT = USER_AGENT.split('/')[0]!;

/** Bytes of robots.txt that are read; the rest counts for nothing (RFC 9309, 2.5). */
const MOST_BYTES = 500 * 1024;

type Rules = ReturnType<typeof parseRobots>;

/**
 * What the sites' robots.txt allow; each is asked for once. A site without one allows everything, one whose server fails allows nothing
 * (RFC 9309, 2.3.1).
 *
 * @returns for an address: milliseconds to leave between two requests
 * @throws {InputError} by the function: the address is not allowed, or the server does not answer
 */
export function createRobots(options: WebOptions): (url: URL, fromPublic: boolean) => Promise<number> {
  const known = new Map<string, Promise<Rules>>();
  return async (url, fromPublic) => {
    const key = `${url.origin} ${fromPublic}`;
    const rules = known.get(key) ?? readRules(new URL('/robots.txt', url), fromPublic, options);
    known.set(key, rules);
    const robots = await rules;
    if (robots.isAllowed(url.href, ROBOT) === false) throw new InputError(`the site's robots.txt does not allow it`);
    return 1000 * (robots.getCrawlDelay(ROBOT) ?? 0);
  };
}

const readRules = (url: URL, fromPublic: boolean, options: WebOptions): Promise<Rules> =>
  inTime(options.timeout, async (signal) => {
    const { answer } = await follow(url, fromPublic, signal, options, async () => {});
    const text = answer.status === 200 ? await textOf(answer.body) : '';
    answer.body.destroy();
    if (answer.status < 500) return parseRobots(url.href, text);
    throw new InputError(`the server answered ${answer.status} to robots.txt, so nothing may be read`);
  });

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) return text.slice(0, text.lastIndexOf('\n', MOST_BYTES) + 1);
  }
  return text;
}
