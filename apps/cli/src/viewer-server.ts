import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServerOptions } from '@dramatis/server';
import { type Console, report } from './console.ts';
import { openBrowser } from './open-browser.ts';
import { UsageError } from './usage-error.ts';

const VIEWER = fileURLToPath(new URL('../../viewer/dist/', import.meta.url));

/**
 * Serves the viewer until Ctrl-C, and says where.
 *
 * @returns whether it could
 * @throws {RangeError} as `startServer`
 * @throws {CaseError} there is no such case
 */
export async function serveUntilInterrupted(
  verb: string,
  options: Omit<ServerOptions, 'viewer' | 'onError'>,
  open: boolean,
  console: Console,
): Promise<boolean> {
  if (!existsSync(`${VIEWER}index.html`)) {
    report(console, `dramatis ${verb}: the viewer is not built yet: run "npm run setup" in the project's folder`);
    return false;
  }
  const { startServer } = await import('@dramatis/server');
  const onError = (error: unknown): void => report(console, `dramatis ${verb}: ${String((error as Error).stack)}`);
  const server = await startServer({ ...options, viewer: VIEWER, onError }).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!(code in REASONS)) throw error;
    report(console, `dramatis ${verb}: port ${options.port}: ${REASONS[code]}`);
    return null;
  });
  if (server === null) return false;
  const link = server.link();
  console.stdout.write(`${link}\n`);
  report(console, 'The viewer is at this address until Ctrl-C.');
  if (open) openBrowser(link);
  await interruption();
  await server.close();
  return true;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken',
  EACCES: 'permission denied',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/** @throws {UsageError} it is none */
export function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new UsageError(`--port ${text} is no port: 0 to 65535`);
  return Number(text);
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
