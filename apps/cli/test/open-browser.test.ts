import { describe, expect, test } from 'vitest';
import { browserCommand } from '../src/open-browser.ts';

describe('browserCommand', () => {
  test.each([
    ['linux', {}, null],
    ['linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
    ['linux', { DISPLAY: ':0', CI: 'true' }, null],
    ['darwin', {}, ['open']],
    ['darwin', { CI: '1' }, null],
    ['win32', {}, ['cmd', '/c', 'start', '']],
  ] as const)('%s with %j: %j', (platform, environment, command) => {
    expect(browserCommand(platform, environment)).toEqual(command);
  });
});
