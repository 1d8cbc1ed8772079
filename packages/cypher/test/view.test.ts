import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type DramatisGraph, type GraphStream, streamOfGraph } from '@dramatis/graph';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyExtraction, NASTY } from '../../graph/test/formats/arbitrary.ts';
import { actor, event, extraction, place, twoReports } from '../../graph/test/sample.ts';
import { loadEngine } from '../src/engine.ts';
import { type CypherView, openView } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-cypher-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isHere = await loadEngine().then(
  () => true,
  () => false,
);
if (!isHere) console.warn('SKIPPED: no LadybugDB for this machine; the view of Cypher is not tested');

async function rows(view: CypherView, cypher: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const row of (await view.query(cypher)).rows) all.push(row);
  return all;
}

async function viewOf(name: string, graph: DramatisGraph, version = '1'): Promise<CypherView> {
  return await openView(join(folder, name), version, () => streamOfGraph(graph));
}

describe.skipIf(!isHere)('a view', () => {
  let view: CypherView;
  beforeAll(async () => {
    view = await viewOf('two', build(twoReports()));
  });
  afterAll(() => view.close());

  test('the question of issue and manual', async () => {
    const cypher = `MATCH (a:Actor)-[:ACTOR]-(e:Event {type:"ASSAULT"})-[:LOCATION]-(l)
      RETURN a.label AS actor, l.label AS place, count(*)`;
    expect(await rows(view, cypher)).toEqual([{ actor: 'Government of Iran', place: 'Ain al-Asad', 'count(*)': 1 }]);
  });

  test.each<[string, unknown]>([
    [
      'MATCH (e:Event) RETURN e.date_start AS d, e.wounded AS w, e.background AS b, e.confidence AS c',
      [{ d: '2020-01-08', w: 11, b: false, c: 0.8 }],
    ],
    ['MATCH (a:Actor {key: "a-usa"}) RETURN a.aliases AS x', [{ x: ['Washington d-1', 'Washington d-2'] }]],
    [
      'MATCH (e:Event)-[r]->(x) RETURN type(r) AS t ORDER BY t',
      [{ t: 'ACTOR' }, { t: 'LOCATION' }, { t: 'RECIPIENT' }],
    ],
    [
      'MATCH (a)-[r:OPPOSES]->(b) RETURN a.key AS a, b.key AS b, r.sentence AS s',
      [{ a: 'a-iran', b: 'a-usa', s: '… rival …' }],
    ],
    ['MATCH (e:Event)-[:INSTRUMENT]->(x) RETURN count(*) AS n', [{ n: 0 }]],
    ['MATCH (a)-[:CAUSES]->(b) RETURN a', []],
    ['UNWIND [1, null, true, "x"] AS v RETURN v', expect.any(Array)],
    ['RETURN date("2020-01-08") AS d', [{ d: '2020-01-08' }]],
  ])('%s', async (cypher, expected) => {
    expect(await rows(view, cypher)).toEqual(expected);
  });

  test('a node and a relationship are what they have', async () => {
    const [row] = (await rows(view, 'MATCH (l:Location)<-[r:LOCATION]-() RETURN l, r')) as [Record<string, unknown>];
    expect(row.l).toMatchObject({ _label: 'Location', key: 'l-asad', lat: 33.8 });
    expect(row.l).not.toHaveProperty('_id');
    expect(row.r).toMatchObject({ _label: 'LOCATION', rule: 'test/rule' });
  });

  test.each([
    ['MATCH (n) RETURN n.start', /Cannot find property start.*Event has key, label, type/],
    ['MATCH (n:Nobody) RETURN n', /Nobody does not exist/],
    ['MATCH (a)-[:EVENT]-(b) RETURN a', /EVENT does not exist/],
    ['MATCH (n RETURN n', /line: 1/],
    ['MATCH (n) DELETE n', /DELETE is refused/],
  ])('%s: %s', async (cypher, message) => {
    await expect(view.query(cypher)).rejects.toThrow(message);
  });

  test('a query that takes too long ends', async () => {
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)';
    await expect(view.query(endless, { timeout: 200 })).rejects.toThrow(/longer than 0.2 s/);
  });
});

describe.skipIf(!isHere)('keeping a view', () => {
  const never = (): GraphStream => {
    throw new Error('asked for');
  };

  test('it is built anew where the version is another, and only there', async () => {
    const place = join(folder, 'kept');
    await (await viewOf('kept', build([]), 'old')).close();
    const same = await openView(place, 'old', never);
    expect(await rows(same, 'MATCH (n) RETURN count(*) AS n')).toEqual([{ n: 0 }]);
    await same.close();
    const other = await viewOf('kept', build(twoReports()), 'new');
    expect(await rows(other, 'MATCH (n) RETURN count(*) AS n')).toEqual([{ n: 4 }]);
    await other.close();
    expect(readdirSync(place).sort()).toEqual(['view.json', 'view.lbug']);
  });

  test('a build that fails leaves the old one and no rubbish', async () => {
    const place = join(folder, 'broken');
    await (await viewOf('broken', build(twoReports()), 'old')).close();
    const breaking: GraphStream = {
      ...streamOfGraph(build(twoReports())),
      *nodes() {
        yield* streamOfGraph(build(twoReports())).nodes();
        throw new Error('the disk is gone');
      },
    };
    await expect(openView(place, 'new', () => breaking)).rejects.toThrow('the disk is gone');
    const old = await openView(place, 'old', never);
    expect(await rows(old, 'MATCH (n) RETURN count(*) AS n')).toEqual([{ n: 4 }]);
    await old.close();
    expect(readdirSync(place).sort()).toEqual(['view.json', 'view.lbug']);
  });

  test('a damaged view, and what a killed build has left, are no obstacle', async () => {
    const place = join(folder, 'damaged');
    await (await viewOf('damaged', build([]))).close();
    writeFileSync(join(place, 'view.lbug'), 'no database');
    mkdirSync(join(place, 'building-999999999.lbug.csv'));
    const view = await viewOf('damaged', build(twoReports()));
    expect(await rows(view, 'MATCH (n) RETURN count(*) AS n')).toEqual([{ n: 4 }]);
    await view.close();
    expect(readdirSync(place).sort()).toEqual(['view.json', 'view.lbug']);
  });

  test('names come back as they were', async () => {
    const entities = [...NASTY, 'x'.repeat(1e6)].map((label, at) =>
      actor(`a-${at}`, { label, aliases: [`${label}!`, 'b;c,d'] }),
    );
    const graph = build([extraction('d-1', entities)]);
    const view = await viewOf('nasty', graph);
    const found = (await rows(view, 'MATCH (a:Actor) RETURN a.key AS key, a.label AS label, a.aliases AS aliases')) as {
      key: string;
      label: string;
      aliases: readonly string[];
    }[];
    await view.close();
    expect(found).toHaveLength(graph.order);
    for (const { key, label, aliases } of found) {
      const known = Buffer.from(graph.getNodeAttribute(key, 'label').replaceAll('\0', '')).toString();
      expect(label).toBe(known.slice(0, 60_000));
      if (known.length < 60_000) expect(aliases).toContain(`${known}!`);
    }
  });

  test('any graph', async () => {
    const samples = fc.sample(anyExtraction(), { numRuns: 60, seed: 3 });
    const graph = build(samples.map((sample, at) => ({ ...sample, document: { ...sample.document, id: `d-${at}` } })));
    const view = await viewOf('any', graph);
    expect(await rows(view, 'MATCH (n) RETURN count(*) AS n')).toEqual([{ n: graph.order }]);
    expect(await rows(view, 'MATCH ()-[r]->() RETURN count(*) AS n')).toEqual([{ n: graph.size }]);
    await view.close();
  });

  test('an odd graph: an event as participant, a role out of nowhere', async () => {
    const graph = build([extraction('d-1', [actor('a-1'), place('l-1')], [event('e-1', { actor: ['a-1'] })])]);
    graph.addEdgeWithKey('x', 'a-1', 'e-1', { kind: 'role', role: 'actor', evidence: [] });
    const view = await viewOf('odd', graph);
    expect(await rows(view, 'MATCH (a)-[:ACTOR]->(b) RETURN a.key AS k ORDER BY k')).toEqual([
      { k: 'a-1' },
      { k: 'e-1' },
    ]);
    await view.close();
  });
});

test('without an engine for the machine it says so, and what there is instead', async () => {
  await expect(loadEngine('plan9-mips')).rejects.toThrow(/core-plan9-mips.*optional.*npm run setup.*dramatis query/);
});
