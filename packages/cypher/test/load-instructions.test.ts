import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type DramatisGraph, FORMATS, streamOfGraph } from '@dramatis/graph';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { anyExtraction } from '../../graph/test/formats/arbitrary.ts';
import { twoReports } from '../../graph/test/sample.ts';
import { type EngineConnection, loadEngine } from '../src/engine.ts';
import { openDatabase } from '../src/open-database.ts';
import { withEngineNames } from '../src/relationship-names.ts';
import { tokens } from '../src/tokens.ts';
import { tableStatements } from '../src/view-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engine = await loadEngine().catch(() => null);
if (engine === null) console.warn('SKIPPED: no LadybugDB for this machine; loading is not tested');

async function inDatabase(name: string, work: (connection: EngineConnection) => Promise<void>): Promise<void> {
  const { connection, close } = await openDatabase(engine!, join(folder, name), { mode: 'write' });
  try {
    await work(connection);
  } finally {
    await close();
  }
}

async function rows(connection: EngineConnection, cypher: string): Promise<readonly unknown[]> {
  const result = [await connection.query(cypher)].flat()[0]!;
  const all: unknown[] = [];
  while (result.hasNext()) all.push(await result.getNext());
  return all;
}

function scriptOf(graph: DramatisGraph): readonly string[] {
  return [...FORMATS.cypher!.files[0]!.parts(streamOfGraph(graph))].map(String);
}

describe.skipIf(engine === null)('load instructions', () => {
  test('the script of MERGE statements makes the graph, and run twice changes nothing', async () => {
    const samples = fc.sample(anyExtraction(), { numRuns: 6, seed: 11 });
    const graph = build([
      ...samples.map((sample, at) => ({ ...sample, document: { ...sample.document, id: `d-${at}` } })),
      ...twoReports(),
    ]);
    await inDatabase('script', async (connection) => {
      for (const statement of tableStatements([])) await connection.query(statement);
      for (let run = 0; run < 2; run += 1) {
        for (const statement of scriptOf(graph)) await connection.query(withEngineNames(tokens(statement)));
        expect(await rows(connection, 'MATCH (n) RETURN count(*) AS n')).toEqual([{ n: graph.order }]);
        expect(await rows(connection, 'MATCH ()-[r]->() RETURN count(*) AS n')).toEqual([{ n: graph.size }]);
      }
      const labels = (await rows(connection, 'MATCH (n) RETURN n.key AS key, n.label AS label')) as {
        key: string;
        label: string;
      }[];
      for (const { key, label } of labels) {
        expect(label).toBe(Buffer.from(graph.getNodeAttribute(key, 'label').replaceAll('\0', '')).toString());
      }
    });
  });

  test('the block of docs/exports.md loads the tables', async () => {
    const docs = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8');
    const block = /```ladybug\n([\s\S]*?)```/.exec(docs)![1]!;
    for (const { name, parts } of FORMATS.csv!.files) {
      writeFileSync(join(folder, name), [...parts(streamOfGraph(build(twoReports())))].join(''));
    }
    await inDatabase('tables', async (connection) => {
      for (const statement of block.split(/;\n/).filter((text) => text.trim() !== '')) {
        await connection.query(
          statement.replace(/'(nodes|edges)\.csv'/, (_, name) => `'${join(folder, `${name}.csv`)}'`),
        );
      }
      expect(
        await rows(connection, 'MATCH (a:Actor {key: "a-usa"}) RETURN a.label AS label, a.aliases AS aliases'),
      ).toEqual([{ label: 'Government of the United States', aliases: ['Washington d-1', 'Washington d-2'] }]);
      const cypher =
        'MATCH (e:Event)-[r:HAS_ACTOR]->(a) RETURN a.key AS key, e.type AS type, e.reports AS reports, r.sentence AS said';
      expect(await rows(connection, cypher)).toEqual([
        { key: 'a-iran', type: 'ASSAULT', reports: 2, said: '… a-iran …' },
      ]);
    });
  });
});
