import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const REPORT = '---\ntitle: A\ndate: 2018-01-24\n---\nTurkish jets bombed Afrin on Monday. Troops later left Erbil.\n';
const QUESTION =
  'MATCH (a:Actor)-[:ACTOR]-(e:Event {type: "ASSAULT"})-[:LOCATION]-(l) RETURN l.label AS place, count(*) AS n, e';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-cypher-'));
writeFileSync(join(folder, 'a.md'), REPORT);
const [graph, mine] = [join(folder, 'graph.json'), join(folder, 'case')];
const cache = process.env.XDG_CACHE_HOME;

beforeAll(async () => {
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  expect((await runCommand(['extract', join(folder, 'a.md'), '-o', graph])).code).toBe(0);
  expect((await runCommand(['add', join(folder, 'a.md'), '--case', mine])).code).toBe(0);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (cache === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = cache;
});

describe('dramatis cypher', () => {
  test('a graph and a case give the same answer, in every format', async () => {
    for (const format of ['table', 'json', 'csv']) {
      const ofGraph = await runCommand(['cypher', graph, QUESTION, '--format', format]);
      const ofCase = await runCommand(['cypher', '--case', mine, QUESTION, '--format', format]);
      expect([ofGraph.code, ofGraph.stderr]).toEqual([0, '']);
      expect(ofCase).toEqual(ofGraph);
      expect(ofGraph.stdout).toContain('Afrin');
    }
    expect(readdirSync(join(mine, 'cypher')).sort()).toEqual(['view.json', 'view.lbug']);
    expect(readdirSync(join(folder, 'cache', 'dramatis', 'cypher'))).toHaveLength(1);
  });

  test('json has records, a table names, csv a line each', async () => {
    const [json, table, csv] = await Promise.all(
      ['json', 'table', 'csv'].map((format) => runCommand(['cypher', graph, QUESTION, '--format', format])),
    );
    expect(JSON.parse(json!.stdout)).toEqual([
      { place: 'Afrin', n: 1, e: expect.objectContaining({ _label: 'Event', type: 'ASSAULT' }) },
    ]);
    expect(table!.stdout).toMatch(/^place +n +e\nAfrin +1 +\S/);
    expect(csv!.stdout).toMatch(/^place,n,e\r\nAfrin,1,"\{""key""/);
  });

  test('no rows', async () => {
    const none = 'MATCH (e:Event {type: "AID"}) RETURN e.label AS x';
    expect((await runCommand(['cypher', graph, none, '--format', 'json'])).stdout).toBe('[]\n');
    expect((await runCommand(['cypher', graph, none, '--format', 'csv'])).stdout).toBe('x\r\n');
    expect((await runCommand(['cypher', graph, none])).stdout).toBe('');
  });

  test('a case that has grown is seen', async () => {
    const all = 'MATCH (e:Event) RETURN count(*) AS n';
    const before = await runCommand(['cypher', '--case', mine, all, '--format', 'json']);
    writeFileSync(join(folder, 'b.md'), REPORT.replace('2018-01-24', '2019-05-20').replace('Afrin', 'Mosul'));
    expect((await runCommand(['add', join(folder, 'b.md'), '--case', mine])).code).toBe(0);
    const after = await runCommand(['cypher', '--case', mine, all, '--format', 'json']);
    expect(JSON.parse(after.stdout)[0].n).toBeGreaterThan(JSON.parse(before.stdout)[0].n);
  });

  test('--export-cypher is the script of dramatis export', async () => {
    const script = await runCommand(['cypher', graph, '--export-cypher']);
    expect([script.code, script.stderr]).toEqual([0, '']);
    expect(script.stdout).toBe((await runCommand(['export', graph, '--format', 'cypher'])).stdout);
    expect(script.stdout).toMatch(/^MERGE \(n:/);
  });

  test.each<[readonly string[], number, RegExp]>([
    [[], 2, /name a graph/],
    [[graph], 2, /one question, or --export-cypher/],
    [[graph, QUESTION, '--export-cypher'], 2, /one question, or --export-cypher/],
    [[graph, QUESTION, 'more'], 2, /one word too many/],
    [[graph, QUESTION, '--format', 'xml'], 2, /there are table, json, csv/],
    [[graph, QUESTION, '--timeout', 'soon'], 2, /no number of seconds/],
    [[graph, 'MATCH (n) DETACH DELETE n'], 2, /DETACH is refused/],
    [[graph, "LOAD FROM '/etc/passwd' RETURN *"], 2, /LOAD is refused/],
    [[graph, 'MATCH (n) RETURN n.start'], 2, /Cannot find property start/],
    [[graph, ''], 2, /empty/],
    [[join(folder, 'none.json'), QUESTION], 1, /none\.json: no such file/],
    [['--case', folder, QUESTION], 1, /no case/],
  ])('%j: exit code %i', async (args, code, message) => {
    const result = await runCommand(['cypher', ...args]);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toMatch(message);
  });
});

test('a view that cannot be written is named with the reason', async () => {
  process.env.XDG_CACHE_HOME = join(folder, 'a.md');
  const { code, stderr } = await runCommand(['cypher', graph, QUESTION]);
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  expect([code, stderr]).toEqual([1, expect.stringMatching(/the view in .*a\.md.*: part of the path is not a folder/)]);
});

describe('dramatis export', () => {
  test.each(['json', 'ndjson', 'gexf', 'graphml', 'cypher', 'geojson', 'ftm', 'cameo.tsv'])(
    '--format %s: a graph and its case give the same',
    async (format) => {
      const single = join(temporaryFolder(), 'single');
      await runCommand(['add', join(folder, 'a.md'), '--case', single]);
      const ofGraph = await runCommand(['export', graph, '--format', format]);
      const ofCase = await runCommand(['export', '--case', single, '--format', format]);
      expect([ofGraph.code, ofGraph.stderr]).toEqual([0, '']);
      expect(ofCase.stdout).toBe(ofGraph.stdout);
    },
  );

  test('csv: a folder of two tables', async () => {
    const tables = join(folder, 'tables');
    expect((await runCommand(['export', graph, '--format', 'csv', '-o', tables])).code).toBe(0);
    expect(readFileSync(join(tables, 'edges.csv'), 'utf8')).toMatch(/^:START_ID/);
  });

  test('the events that fit, with who takes part in them', async () => {
    const { stdout } = await runCommand(['export', graph, '--type', 'ASSAULT']);
    const { nodes } = JSON.parse(stdout) as { nodes: readonly { attributes: { kind: string; type: string } }[] };
    expect(nodes.flatMap(({ attributes }) => (attributes.kind === 'event' ? [attributes.type] : []))).toEqual([
      'ASSAULT',
    ]);
    expect(stdout).not.toContain('Erbil"');
  });

  test.each<[readonly string[], number, RegExp]>([
    [[], 2, /name a graph/],
    [[graph, '--format', 'xml'], 2, /no format "xml"; there are json/],
    [[graph, '--format', 'jsonl'], 2, /--case DIR/],
    [['--case', mine, '--format', 'jsonl', '--type', 'AID'], 2, /no choice of events/],
    [[graph, '--actor', 'Nobody at All'], 1, /Nobody at All/],
    [[graph, '-o', '/no/such/folder/x.json'], 2, /cannot write/],
  ])('%j: exit code %i', async (args, code, message) => {
    const result = await runCommand(['export', ...args]);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toMatch(message);
  });
});
