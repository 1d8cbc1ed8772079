import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocument, extract } from '@dramatis/extract';
import { build, readJson, writeJson } from '@dramatis/graph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const REPORTS = [
  {
    published: '2018-01-24',
    source: 'Harbour Post',
    text: 'Turkish jets bombed Afrin on Monday. Turkey said that rebels attacked Erbil on 20 January 2018.',
  },
  {
    published: '2018-02-03',
    source: 'Sahel Monitor',
    text: 'The president of Iraq met the Turkish foreign minister in Baghdad on Thursday. Iraqi troops left Erbil.',
  },
];

let folder = '';
let graph = '';
let first = '';

beforeAll(() => {
  const extractions = REPORTS.map((report) => extract(createDocument({ title: null, url: null, ...report })));
  folder = mkdtempSync(join(tmpdir(), 'dramatis-query-'));
  writeFileSync(join(folder, 'graph.json'), writeJson(build(extractions)));
  writeFileSync(join(folder, 'first.json'), writeJson(build(extractions.slice(0, 1))));
  writeFileSync(join(folder, 'broken.json'), '{"attributes":1}');
  graph = join(folder, 'graph.json');
  first = join(folder, 'first.json');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  runCommand(args.map((arg) => (arg === 'GRAPH' ? graph : arg === 'FIRST' ? first : arg)));

describe('wrong usage: exit code 2, with advice', () => {
  test.each<[readonly string[], RegExp]>([
    [['query'], /name a graph that "dramatis extract" wrote, or --case DIR\nusage: dramatis query/],
    [['query', 'GRAPH', 'Iran'], /"Iran" is one word too many; a name of several words needs quotes/],
    [['query', 'GRAPH', '--type', 'ATTACK'], /--type ATTACK: there are AGREE, CONSULT/],
    [['query', 'GRAPH', '--mode', 'flying'], /--mode flying: there are visit/],
    [['query', 'GRAPH', '--status', 'sure'], /there are happened, ongoing/],
    [['query', 'GRAPH', '--format', 'xml'], /there are table, json, csv/],
    [['query', 'GRAPH', '--after', 'yesterday'], /--after: "yesterday" is no ISO 8601 date/],
    [['query', 'GRAPH', '--near', 'Baghdad'], /write LAT,LON,KM/],
    [['query', 'GRAPH', '--near', '91,0,5'], /--near: 91, 0, 5 km/],
    [['query', 'GRAPH', '--limit', 'many'], /--limit many is no number/],
    [['query', 'GRAPH', '--limit', '1.5'], /--limit: 1.5 is no natural number/],
    [['query', 'GRAPH', '--order', 'size'], /--order: "size" is none of key, time/],
    [['query', 'GRAPH', '--clock', 'added'], /--clock: this graph has no "added"/],
    [['query', 'GRAPH', '--show', 'changes'], /needs --since/],
    [['query', 'GRAPH', '--since', 'soon'], /--since soon is no ISO 8601 date/],
    [['query', 'GRAPH', '--colour'], /--colour/],
    [['query', 'GRAPH', '-o', '/no/such/folder/x.csv'], /cannot write/],
    [['path', 'GRAPH', 'Iraq'], /name the two ends/],
    [['path', 'GRAPH', 'a', 'b', 'c'], /"c" is one word too many/],
    [['path', 'GRAPH', 'a', 'b', '--max', '-1'], /usage: dramatis path/],
    [['timeline', 'GRAPH', '--by', 'hour'], /there are day, week, month, year/],
    [['dyads', 'GRAPH', '--by', 'hour'], /there are day, week, month, year/],
    [['diff', 'GRAPH'], /name two graphs/],
    [['diff', 'GRAPH', 'FIRST', '--kind', 'place'], /there are event, actor, location/],
  ])('%j', async (args, advice) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(advice);
  });
});

describe('what cannot be answered: exit code 1, with the reason', () => {
  test.each<[readonly string[], RegExp]>([
    [['query', '/no/such/graph.json'], /\/no\/such\/graph\.json: no such file/],
    [['query', 'BROKEN'], /broken\.json: No graph/],
    [['query', 'GRAPH', '--actor', 'Turkye'], /--actor "Turkye": nothing has that name; like it: .*Turk/],
    [['dyads', 'GRAPH', '--actor', 'zzzzzz'], /--actor "zzzzzz": nothing has that name\n/],
    [['timeline', 'GRAPH', '--place', 'Bagdad'], /like it: Baghdad/],
    [['path', 'GRAPH', 'Iraq', 'Bagdad'], /"Bagdad": nothing has that name; like it: Baghdad/],
    [['diff', 'GRAPH', '/no/such/graph.json'], /no such file/],
  ])('%j', async (args, reason) => {
    const { code, stdout, stderr } = await run(
      ...args.map((arg) => (arg === 'BROKEN' ? join(folder, 'broken.json') : arg)),
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(reason);
  });
});

describe('dramatis query', () => {
  test('a table; what a name was taken for is told', async () => {
    const { code, stdout, stderr } = await run('query', 'GRAPH', '--place', 'afrin');
    expect(code).toBe(0);
    expect(stderr).toBe('dramatis: --place "afrin": Afrin\n');
    expect(stdout).toMatch(/^start .* type .* status .*\n2018-01-22 .* ASSAULT .*happened/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('JSON has everything, in order of time', async () => {
    const { stdout } = await run('query', 'GRAPH', '--format', 'json', '--type', 'assault,consult');
    const found = JSON.parse(stdout);
    expect(found.map(({ attributes }: { attributes: { start: string } }) => attributes.start)).toEqual([
      '2018-01-20',
      '2018-01-22',
      '2018-02-01',
    ]);
    expect(found[1].attributes.evidence[0].sentence.text).toBe('Turkish jets bombed Afrin on Monday.');
    expect(found[1].participants.map(({ role }: { role: string }) => role)).toContain('location');
  });

  test('CSV into a file', async () => {
    const file = join(folder, 'out.csv');
    const { code, stdout } = await run('query', 'GRAPH', '--type', 'CONSULT', '--format', 'csv', '-o', file);
    expect([code, stdout]).toEqual([0, '']);
    const [header, row] = readFileSync(file, 'utf8').split('\r\n');
    expect(header).toMatch(/^key,start,end,type,mode,quad,status,/);
    expect(row).toMatch(/^event:.*,2018-02-01,.*CONSULT,.*Sahel Monitor/);
  });

  test('nothing: an empty list, and a word on stderr', async () => {
    expect(await run('query', 'GRAPH', '--type', 'AID', '--format', 'json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
    expect(await run('query', 'GRAPH', '--type', 'AID')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'dramatis: nothing found\n',
    });
    expect(existsSync(join(folder, 'x.csv'))).toBe(false);
  });

  test('a country is its government; its parts by --parts', async () => {
    const alone = await run('query', 'GRAPH', '--actor', 'Iraq', '--format', 'csv');
    const whole = await run('query', 'GRAPH', '--actor', 'Iraq', '--parts', '--format', 'csv');
    expect(whole.stdout.split('\r\n').length).toBeGreaterThan(alone.stdout.split('\r\n').length);
  });

  test('--show actors, --since', async () => {
    const actors = await run('query', 'GRAPH', '--show', 'actors', '--type', 'ASSAULT');
    expect(actors.stdout).toMatch(/^label .* events/);
    const changes = await run('query', 'GRAPH', '--since', '2018-02', '--format', 'json');
    expect(new Set(JSON.parse(changes.stdout).map(({ change }: { change: string }) => change))).toEqual(
      new Set(['new']),
    );
  });
});

test('dramatis timeline', async () => {
  const { stdout } = await run('timeline', 'GRAPH', '--by', 'month', '--type', 'ASSAULT', '--type', 'CONSULT');
  expect(stdout).toMatch(/^time +events +reports +types\n2018-01 +2 +2 +ASSAULT 2\n2018-02 +1 +1 +CONSULT 1\n$/);
});

test('dramatis dyads', async () => {
  const { stdout } = await run('dyads', 'GRAPH', '--type', 'CONSULT', '--format', 'csv');
  const [header, ...rows] = stdout.trimEnd().split('\r\n');
  expect(header).toBe('time,actor,recipient,events,reports,intensity,actorKey,recipientKey');
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toMatch(/,1,1,1,actor:/);
});

test('dramatis path', async () => {
  const key = readJson(readFileSync(graph, 'utf8')).findNode((_, { label }) => label === 'Baghdad')!;
  const { code, stdout } = await run('path', 'GRAPH', key, 'Erbil', '--places', '--format', 'json');
  expect(code).toBe(0);
  for (const { nodes, links } of JSON.parse(stdout)) expect(nodes).toHaveLength(links.length + 1);
});

test('dramatis diff', async () => {
  const { code, stdout } = await run('diff', 'FIRST', 'GRAPH', '--kind', 'event');
  expect(code).toBe(0);
  const changes = stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/ +/)[0]);
  expect(changes.length).toBeGreaterThan(0);
  expect(new Set(changes)).toEqual(new Set(['added']));
  expect(await run('diff', 'GRAPH', 'GRAPH')).toMatchObject({ code: 0, stdout: '' });
});

test('a folder without a case says how to make one', async () => {
  const { code, stderr } = await run('query', '--case', folder);
  expect(code).toBe(1);
  expect(stderr).toMatch(/there is no case; dramatis add <files…> --case/);
});
