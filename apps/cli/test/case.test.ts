import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CORPUS = fileURLToPath(new URL('../../../data/corpus', import.meta.url));
const REPORTS = readdirSync(CORPUS)
  .filter((name) => /^\d/.test(name))
  .slice(0, 4)
  .map((name) => join(CORPUS, name));

async function newCase(paths: readonly string[] = REPORTS): Promise<string> {
  const folder = join(temporaryFolder(), 'case');
  await runCommand(['add', ...paths, '--case', folder]);
  return folder;
}

describe('a case', () => {
  test('its export is that of extract, byte for byte, in whatever order reports were added', async () => {
    const folder = await newCase([REPORTS[2]!, REPORTS[0]!]);
    const { code, stderr } = await runCommand(['add', ...REPORTS, '--case', folder]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/2 added, 2 there already/);
    for (const format of ['json', 'geojson', 'cameo.tsv']) {
      const exported = await runCommand(['export', '--case', folder, '--format', format]);
      const extracted = await runCommand(['extract', ...REPORTS, '--format', format]);
      expect(exported.stdout).toBe(extracted.stdout);
    }
  });

  test('its extractions come out as extract gives them', async () => {
    const lines = (text: string): readonly unknown[] =>
      text
        .trim()
        .split('\n')
        .sort()
        .map((line) => JSON.parse(line) as unknown);
    const exported = await runCommand(['export', '--case', await newCase(), '--format', 'jsonl']);
    const extracted = await runCommand(['extract', ...REPORTS, '--format', 'jsonl']);
    const byId = (all: readonly unknown[]) =>
      new Map(all.map((one) => [(one as { document: { id: string } }).document.id, one]));
    expect(byId(lines(exported.stdout))).toEqual(byId(lines(extracted.stdout)));
  });

  test('questions, numbers, decisions', async () => {
    const folder = await newCase();
    const info = JSON.parse((await runCommand(['case', '--case', folder, '--format', 'json'])).stdout);
    expect(info).toMatchObject({ reports: 4, independent: 4, decisions: 0 });
    const before = (await runCommand(['export', '--case', folder])).stdout;
    expect((await runCommand(['query', '--case', folder, '--type', 'ASSAULT'])).stdout).toMatch(/ASSAULT/);
    const decided = await runCommand(['rename', 'Quds Force', 'The Force', '--case', folder, '--by', 'ana']);
    expect(decided.stdout).toMatch(/^1\t.*\tana\trename actor:military:IRN:quds-force "The Force"\n$/);
    expect((await runCommand(['export', '--case', folder])).stdout).toContain('"label":"The Force"');
    expect((await runCommand(['undo', '1', '--case', folder])).code).toBe(0);
    expect((await runCommand(['export', '--case', folder])).stdout).toBe(before);
    expect((await runCommand(['log', '--case', folder])).stdout).toMatch(/"The Force" \(undone\)\n2\t.*undo 1\n$/);
  });
});

const WRONG: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  ['no case named', ['export'], 2, /--case DIR/],
  ['no case there', ['case', '--case', join(CORPUS, 'nowhere')], 1, /there is no case; dramatis add/],
  ['nothing to add', ['add', '--case', 'x'], 2, /name at least one/],
  ['no format', ['export', '--case', 'x', '--format', 'docx'], 2, /no format "docx"/],
  ['no jobs', ['add', 'x', '--case', 'x', '--jobs', '0'], 2, /--jobs 0/],
];

test.each(WRONG)('%s', async (_, args, code, message) => {
  const result = await runCommand(args);
  expect(result.code).toBe(code);
  expect(result.stderr).toMatch(message);
});

test('a name that nothing or several have decides nothing', async () => {
  const folder = await newCase();
  const { code, stderr } = await runCommand(['reject', 'Nobody At All', '--case', folder]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/nothing in the case is called "Nobody At All"/);
  expect((await runCommand(['log', '--case', folder])).stdout).toBe('');
});

test('what cannot be read is named, the rest is added', async () => {
  const folder = join(temporaryFolder(), 'case');
  const { code, stderr } = await runCommand(['add', REPORTS[0]!, 'no/such/file.txt', '--case', folder]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/no such file/);
  expect(stderr).toMatch(/1 added/);
  expect(readFileSync(join(folder, 'case.sqlite')).length).toBeGreaterThan(0);
});
