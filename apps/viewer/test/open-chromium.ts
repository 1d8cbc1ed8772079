import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
  '--disable-quic',
];

/**
 * Chromium of the system, or the one `CHROMIUM_PATH` names.
 *
 * @throws {Error} there is none; the message says how to get it
 */
export async function openChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const path = [named, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  );
  if (path === undefined || (named !== undefined && path !== named))
    throw new Error(
      `No Chromium at ${named ?? '/usr/bin/chromium'}. Install it with "apt-get update && apt-get install -y chromium", or set CHROMIUM_PATH to one.`,
    );
  return await chromium.launch({ executablePath: path, args: FLAGS });
}
