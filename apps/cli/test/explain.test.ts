import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const TEXT = 'The minister struck a deal with Kenya. Rebels struck Goma on Monday.';

describe('dramatis explain', () => {
  test('tree, mentions, rules with their obstacles, events', async () => {
    const { code, stdout, stderr } = await runCommand(['explain', '-', '--date', '2024-05-15'], { input: TEXT });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/── sentence/g)).toHaveLength(2);
    expect(stdout).toContain('● agree/reach-agreement');
    expect(stdout).toContain('○ assault/strike: object is "deal", which the row excludes');
    expect(stdout).toContain('date 2024-05-13');
  });

  test('--sentence shows one', async () => {
    const { stdout } = await runCommand(['explain', '-', '--sentence', '2'], { input: TEXT });
    expect(stdout).toContain('Rebels');
    expect(stdout).not.toContain('Kenya');
  });

  test.each([
    [['explain'], 2],
    [['explain', 'a.txt', 'b.txt'], 2],
    [['explain', '-', '--sentence', '0'], 2],
    [['explain', '-', '--date', 'Monday'], 2],
    [['explain', '-', '--sentence', '9'], 1],
    [['explain', 'no-such-file.txt'], 1],
  ])('%j fails with %i', async (args, expected) => {
    const { code, stderr } = await runCommand(args, { input: TEXT });
    expect(code).toBe(expected);
    expect(stderr).not.toBe('');
  });
});
