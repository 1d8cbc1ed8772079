import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const find = () => PLACES.find((place) => place !== undefined && existsSync(place));

/**
 * A Chromium for the browser test; root on Debian or Ubuntu gets the distribution's one installed.
 *
 * @returns its path
 * @throws {Error} there is none, with what to install
 */
export const ensureChromium = () => {
  const found = find();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('The browser test needs Chromium: installing Debian’s.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update', '-q'], { env }) === 0) run('apt-get', ['install', '-q', '-y', 'chromium'], { env });
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser test needs Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium),\n' +
      'or set CHROMIUM_PATH to the program, then run npm test again.',
  );
};
