import { isIP } from 'node:net';

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i;

/** Whether only this machine can reach a server at an address. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Whether a Host header names this server. A page of another site can have its own name point here (DNS rebinding), but not an address:
 * names are refused unless they are `localhost` or were allowed.
 *
 * @param host the header
 * @param bound what the server listens at
 * @param names hosts allowed by name
 * @example isOwnHost('evil.example:8080', { host: '127.0.0.1', port: 8080 }, []) //=> false
 */
export function isOwnHost(
  host: string | undefined,
  bound: { readonly host: string; readonly port: number },
  names: readonly string[],
): boolean {
  const parts = /^(\[[0-9a-f:.]+\]|[^:@/\\\s]+)(?::(\d{1,5}))?$/i.exec(host ?? '');
  if (parts === null) return false;
  const name = parts[1]!.replace(/^\[|\]$/g, '').toLowerCase();
  if (names.some((one) => one.toLowerCase() === name)) return true;
  if (Number(parts[2] ?? 80) !== bound.port) return false;
  return isLoopback(bound.host) ? isLoopback(name) : name === 'localhost' || isIP(name) !== 0;
}
