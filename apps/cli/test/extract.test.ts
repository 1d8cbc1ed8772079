import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const REPORT = '---\ntitle: A\ndate: 2018-01-24\n---\nTurkish jets bombed Afrin on Monday. Troops later left Erbil.\n';

interface NodeRecord {
  readonly attributes: Readonly<Record<string, unknown>>;
}

describe('dramatis', () => {
  test.each<[readonly string[], number, RegExp, RegExp]>([
    [['--version'], 0, /^dramatis \d+\.\d+\.\d+\n$/, /^$/],
    [['--help'], 0, /^usage: dramatis <command>[\s\S]*extract[\s\S]*parse[\s\S]*view/, /^$/],
    [['extract', '--help'], 0, /^usage: dramatis extract[\s\S]*--date/, /^$/],
    [['view', '-h'], 0, /^usage: dramatis view[\s\S]*--port/, /^$/],
    [[], 2, /^$/, /^usage: dramatis <command>/],
    [['fetch'], 2, /^$/, /no command "fetch"\nusage: dramatis/],
    [['constructor'], 2, /^$/, /no command "constructor"/],
    [['extract'], 2, /^$/, /name at least one file[\s\S]*usage: dramatis extract/],
    [['extract', '-', '-'], 2, /^$/, /only once/],
    [['extract', 'a.txt', '--date', '2026-02-30'], 2, /^$/, /--date 2026-02-30 is no day/],
    [['extract', 'a.txt', '--date', 'today'], 2, /^$/, /--date today is no day/],
    [['extract', 'a.txt', '--format', 'xml'], 2, /^$/, /no format "xml"; there are json/],
    [['extract', 'a.txt', '--colour'], 2, /^$/, /--colour[\s\S]*usage: dramatis extract/],
    [['extract', 'a.txt', '-o'], 2, /^$/, /usage: dramatis extract/],
    [['extract', 'a.txt', '-o', '/no/such/folder/x.json'], 2, /^$/, /cannot write \/no\/such\/folder\/x\.json/],
    [['view', '--port', '70000'], 2, /^$/, /70000 is no port[\s\S]*usage: dramatis view/],
    [['view', 'a.json', 'b.json'], 2, /^$/, /one graph/],
  ])('%j: exit code %i', async (args, code, stdout, stderr) => {
    const result = await runCommand(args);
    expect(result.code).toBe(code);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
  });
});

describe('dramatis extract', () => {
  test.each([
    [[], undefined],
    [['--texts'], expect.stringContaining('Troops later left Erbil.')],
  ])('%j: the text in the graph is %s', async (flags, text) => {
    const folder = temporaryFolder({ 'a.txt': REPORT });
    const { stdout } = await runCommand(['extract', join(folder, 'a.txt'), ...flags]);
    const [document] = Object.values(JSON.parse(stdout).attributes.documents) as readonly { text?: string }[];
    expect(document?.text).toEqual(text);
  });

  test('--gazetteer and --actors: names of the user’s own', async () => {
    const folder = temporaryFolder({
      'a.txt': 'The Harbour Front attacked Kirkuk on Monday. The Dock Union attacked Erbil.',
      'g.csv': 'label,type,country,sector\nHarbour Front,militia,SOM,REB\n',
      'd.txt': '# ours\nDOCK_UNION_ [IRQLAB] ;2024\nBROKEN [IRQ\n',
    });
    const files = ['--gazetteer', join(folder, 'g.csv'), '--actors', join(folder, 'd.txt')];
    const { code, stdout, stderr } = await runCommand(['extract', join(folder, 'a.txt'), ...files]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/d\.txt:3: left out, a bracket without its other half/)]);
    const actors = JSON.parse(stdout).nodes.filter(({ attributes }: NodeRecord) => attributes.kind === 'actor');
    expect(actors.map(({ attributes: { label, country, sector } }: NodeRecord) => [label, country, sector])).toEqual(
      expect.arrayContaining([
        ['Harbour Front', 'SOM', 'REB'],
        ['Dock Union', 'IRQ', 'LAB'],
      ]),
    );
  });

  test.each([
    ['label,type\nx,band\n', /g\.csv:2: type cannot be "band"/],
    ['name,type\nx,party\n', /g\.csv:1: no column "name"; there are label/],
    ['label,type,country\nx,party,IRK\n', /g\.csv:2: no country "IRK"/],
  ])('--gazetteer %j: told with the line, exit code 2', async (csv, message) => {
    const folder = temporaryFolder({ 'a.txt': 'The army left.', 'g.csv': csv });
    const { code, stderr } = await runCommand(['extract', join(folder, 'a.txt'), '--gazetteer', join(folder, 'g.csv')]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test.each(['--gazetteer', '--actors'])('%s of no file: exit code 2', async (option) => {
    const { code, stderr } = await runCommand(['extract', '-', option, '/no/such/file']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/cannot read \/no\/such\/file/)]);
  });

  test('stdout carries one graph and nothing else; stderr is silent off a terminal', async () => {
    const folder = temporaryFolder({ 'a.md': REPORT, 'b.txt': 'The army withdrew from Goma.' });
    const { code, stdout, stderr } = await runCommand(['extract', folder]);
    expect([code, stderr]).toEqual([0, '']);
    const graph = JSON.parse(stdout);
    expect(graph.attributes.schema).toBe('dramatis/1');
    expect(Object.values(graph.attributes.documents)).toHaveLength(2);
    expect(graph.nodes.length).toBeGreaterThan(1);
  });

  test('offsets count in the text as given', async () => {
    const { stdout } = await runCommand(['extract', '-', '--format', 'jsonl'], { input: REPORT });
    const { document, entities, events } = JSON.parse(stdout);
    expect(document.text).toBe(REPORT.slice(REPORT.indexOf('Turkish')));
    for (const { start, end, text } of [...entities, ...events].flatMap(({ evidence }) => evidence)) {
      expect(document.text.slice(start, end)).toBe(text);
    }
    expect(entities.length).toBeGreaterThan(0);
  });

  test('csv: a folder of two tables, a file or stdout with both', async () => {
    const folder = temporaryFolder({ 'a.md': REPORT });
    const args = ['extract', join(folder, 'a.md'), '--format', 'csv'];
    const { stdout } = await runCommand(args);
    expect(stdout).toMatch(/^key:ID,[\s\S]*\n\n:START_ID,:END_ID,:TYPE,/);
    const [tables, file] = [join(folder, 'made', 'tables'), join(folder, 'both.csv')];
    expect((await runCommand([...args, '-o', tables])).code).toBe(0);
    expect(readdirSync(tables)).toEqual(['edges.csv', 'nodes.csv']);
    expect(['nodes.csv', 'edges.csv'].map((name) => readFileSync(join(tables, name), 'utf8')).join('\n')).toBe(stdout);
    expect((await runCommand([...args, '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  test.each([...Object.keys(FORMATS).filter((format) => format !== 'csv'), 'jsonl'])(
    '--format %s: the same bytes twice, also with -o',
    async (format) => {
      const folder = temporaryFolder({ 'a.md': REPORT, 'b.txt': 'The army withdrew from Goma.' });
      const output = join(temporaryFolder(), 'graph');
      const [first, second] = [
        await runCommand(['extract', folder, '--format', format]),
        await runCommand(['extract', folder, '--format', format]),
      ];
      const { code, stdout } = await runCommand(['extract', folder, '--format', format, '-o', output]);
      expect([code, stdout]).toEqual([0, '']);
      expect(first.stdout.length).toBeGreaterThan(100);
      expect(second.stdout).toBe(first.stdout);
      expect(readFileSync(output, 'utf8')).toBe(first.stdout);
    },
  );

  test('a failed input is named with its reason and the others are done', async () => {
    const folder = temporaryFolder({ 'a.txt': '', 'b.txt': 'The army withdrew from Goma.' });
    const { code, stdout, stderr } = await runCommand([
      'extract',
      folder,
      join(folder, 'none.txt'),
      '--format',
      'jsonl',
    ]);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe(
      `dramatis: ${folder}/a.txt: empty file\ndramatis: ${folder}/none.txt: no such file or folder\n`,
    );
  });

  test('when every input fails there is no output file, nor anything of it', async () => {
    const folder = temporaryFolder();
    const { code, stdout } = await runCommand(['extract', join(folder, 'none.txt'), '-o', join(folder, 'graph.json')]);
    expect([code, stdout, readdirSync(folder)]).toEqual([1, '', []]);
  });

  test('--date resolves what the text leaves open', async () => {
    const input = 'Turkish jets bombed Afrin on Monday.';
    const dated = await runCommand(['extract', '-', '--date', '2018-01-24'], { input });
    const undated = await runCommand(['extract', '-'], { input });
    expect(dated.stdout).toContain('"start":"2018-01-22"');
    expect(undated.stdout).not.toMatch(/"start":"\d/);
  });

  test('on a terminal the bar goes to stderr and leaves no trace', async () => {
    const folder = temporaryFolder({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const { stdout, stderr } = await runCommand(['extract', folder], { terminal: true });
    expect(stderr).toContain('2/2 documents');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test.each([
    ['one line of 300,000 characters', 'Troops left the base near Erbil '.repeat(10_000)],
    ['only marks', '.,;:!?'.repeat(1000)],
    ['lone surrogates and controls', 'Troops \ud800 left\u0007 Erbil\u202e.'],
    ['no words of English', 'Войска покинули базу. 部队撤离了。'],
  ])(
    '%s',
    async (_, input) => {
      const { code, stdout } = await runCommand(['extract', '-'], { input });
      expect(code).toBe(0);
      expect(JSON.parse(stdout).attributes.schema).toBe('dramatis/1');
    },
    60_000,
  );
});

const BIN = fileURLToPath(new URL('../bin/dramatis.js', import.meta.url));
const isBuilt = existsSync(new URL('../dist/main.js', import.meta.url));

describe.skipIf(!isBuilt)('the built command', () => {
  test('reads stdin and writes stdout', async () => {
    const { code, stdout, stderr } = await runBuilt(['extract', '-'], REPORT);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).attributes.schema).toBe('dramatis/1');
  });

  test('ends quietly when nobody reads its output any more', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.txt`, REPORT.repeat(5)]));
    const { code, stderr } = await runBuilt(['extract', temporaryFolder(files), '--format', 'jsonl'], '', true);
    expect([code, stderr]).toEqual([0, '']);
  }, 30_000);
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runBuilt(args: readonly string[], input: string, closeEarly = false): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...args]);
  const chunks: { stdout: string; stderr: string } = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    chunks.stdout += chunk;
    if (closeEarly) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    chunks.stderr += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...chunks })));
}
