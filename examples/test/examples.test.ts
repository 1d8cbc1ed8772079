import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGexf, readJson } from '@dramatis/graph';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dramatis-examples-'));
const graphFile = join(folder, 'graph.json');
let summary = '';

function run(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join('examples', script), ...args], { cwd: root, encoding: 'utf8' });
}

beforeAll(() => {
  const built = ['packages/graph', 'packages/extract', 'apps/cli'].map((name) => join(root, name, 'dist'));
  for (const dist of built) if (!existsSync(dist)) throw new Error(`${dist} is not built: run npx tsc -b first`);
  summary = run('extract-folder.mjs', 'data/corpus', graphFile);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('extract-folder', () => {
  test('writes a graph of every report', () => {
    const graph = readJson(readFileSync(graphFile, 'utf8'));
    const documents = Object.values(graph.getAttribute('documents'));
    expect(documents).toHaveLength(16);
    expect(documents.every(({ published, source }) => published !== null && source !== null)).toBe(true);
    const kinds = graph.mapNodes((_, { kind }) => kind);
    expect(summary).toBe(
      `16 reports: ${['actor', 'location', 'event']
        .map((kind) => `${kinds.filter((one) => one === kind).length} ${kind === 'location' ? 'place' : kind}s`)
        .join(', ')}\n`,
    );
    expect(kinds.filter((kind) => kind === 'event').length).toBeGreaterThan(16);
  });

  test('the same bytes twice', () => {
    const again = join(folder, 'again.json');
    run('extract-folder.mjs', 'data/corpus', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(graphFile, 'utf8'));
  });
});

describe('who-attacked-whom', () => {
  test('lists attacks from the date on, each with its sentence', () => {
    const lines = run('who-attacked-whom.mjs', graphFile, '2021-01-01').trimEnd().split('\n');
    const heads = lines.filter((line) => !line.startsWith('    '));
    expect(heads.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(2 * heads.length);
    for (const head of heads) expect(head).toMatch(/^(by )?\d{4}(-\d\d){0,2} {2}.+ → .+ {2}\(\w+, reports: \d+\)$/);
    expect(lines.join('\n')).not.toContain('2020-01-0');
    for (const line of lines.filter((_, index) => index % 2 === 1)) expect(line).toMatch(/^ {4}“.+”$/);
  });

  test('finds more from an earlier date on', () => {
    const count = (after: string): number => run('who-attacked-whom.mjs', graphFile, after).split('\n').length;
    expect(count('2019-01-01')).toBeGreaterThan(count('2021-01-01'));
    expect(count('2100')).toBe(1);
  });
});

describe('neighbourhood-gexf', () => {
  test('writes what is within two hops, laid out', () => {
    const file = join(folder, 'washington.gexf');
    const line = run('neighbourhood-gexf.mjs', graphFile, 'Washington', file);
    const part = readGexf(readFileSync(file, 'utf8'));
    expect(line).toBe(`Government of the United States: ${part.order} nodes, ${part.size} edges\n`);
    expect(part.order).toBeGreaterThan(3);
    expect(part.order).toBeLessThan(readJson(readFileSync(graphFile, 'utf8')).order);
    part.forEachNode((_, { x, y }) => {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    });
  });

  test('says so where nobody has the name', () => {
    const args = [join('examples', 'neighbourhood-gexf.mjs'), graphFile, 'Atlantis', join(folder, 'none.gexf')];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'No actor is called "Atlantis".\n' });
  });
});

describe('situation-report', () => {
  test('tells of a place since a day', () => {
    const text = run('situation-report.mjs', graphFile, 'iraq', '2021');
    expect(text).toMatch(
      /^Iraq since 2021\n\nEvents by year\n( {2}\d{4} +\d+ {2}[A-Z, ]+\n)+\nWho\n( {2}.+: \d+\n)+\nTo whom/,
    );
    expect(text).toMatch(/\nThe latest\n( {2}(by )?\d{4}.* \(\w+\)\n {4}“.+”\n){1,3}$/);
    expect(text).not.toMatch(/^ {2}(by )?(19|200|201)\d/m);
  });

  test('says what is like a place that is not there', () => {
    const args = [join('examples', 'situation-report.mjs'), graphFile, 'Bagdad', '2021'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^No place is called "Bagdad"\. Like it: Baghdad/);
  });
});

describe.skipIf(!existsSync(join(root, 'apps/viewer/dist/index.html')))('morning-briefing', () => {
  test('asks a case that is served', async () => {
    const command = join(root, 'apps/cli/bin/dramatis.js');
    const mine = join(folder, 'case');
    const reports = readdirSync(join(root, 'data/corpus')).filter((name) => /^202[56].*\.md$/.test(name));
    execFileSync(process.execPath, [
      command,
      'add',
      ...reports.map((name) => join(root, 'data/corpus', name)),
      '--case',
      mine,
    ]);
    const server = spawn(process.execPath, [command, 'serve', '--case', mine]);
    try {
      const address = await new Promise<string>((resolve) => {
        server.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
      });
      const lines = run('morning-briefing.mjs', address, '2026').trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(4);
      for (const [index, line] of lines.entries()) {
        expect(line).toMatch(
          index % 2 === 0 ? /^[+·] \S+ {2}.+ {2}\(\w+, reports: \d+\)$/ : /^ {4}“.+” .+, 2026-01-18$/,
        );
      }
      const args = [join('examples', 'morning-briefing.mjs'), address, 'yesterday'];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      expect([status, stderr]).toEqual([1, expect.stringContaining('is no ISO 8601 date')]);
    } finally {
      server.kill();
    }
  });
});

const SCRIPTS = ['extract-folder', 'who-attacked-whom', 'neighbourhood-gexf', 'situation-report', 'morning-briefing'];

test.each(SCRIPTS)('%s says how to use it', (script) => {
  const args = [join('examples', `${script}.mjs`)];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^usage: node examples\//);
});
