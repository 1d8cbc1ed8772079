import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The program that opens an address on this kind of machine, or null when there is no screen (CI, ssh, a server).
 *
 * @example browserCommand('linux', { DISPLAY: ':0' }) //=> ['xdg-open']
 */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Environment,
): readonly [string, ...string[]] | null {
  if (environment.CI) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Open an address in the user's browser if there is one; never fails. */
export function openBrowser(url: string): void {
  const command = browserCommand(process.platform, process.env);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
