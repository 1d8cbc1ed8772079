import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openView } from '@dramatis/cypher';
import { madeUpStream } from './made-up-stream.ts';
import { peakMB } from './measure.ts';

/**
 * `node cypher-run.js EVENTS`: build the view of a made-up case of so many events and ask it, each question five times; one JSON
 * line at the end, with the best of them in milliseconds. A process of its own, so that its peak memory is its own.
 */
const QUESTIONS = {
  'actors and places of assaults':
    'MATCH (a:Actor)-[:ACTOR]-(e:Event {type: "ASSAULT"})-[:LOCATION]-(l) RETURN l.label AS place, count(*) AS n ORDER BY n DESC LIMIT 10',
  'dyads by year':
    'MATCH (a:Actor)<-[:ACTOR]-(e:Event)-[:RECIPIENT]->(b:Actor) RETURN a.label, b.label, e.year, count(*) AS n ORDER BY n DESC LIMIT 10',
  'events by month':
    'MATCH (e:Event) RETURN substring(e.date_start, 1, 7) AS month, count(*) AS n, sum(e.killed) ORDER BY month',
  'two hops from an actor': 'MATCH (a:Actor {key: "a-0000007"})<-[:ACTOR]-(e:Event)-[r]->(x) RETURN x.label, count(*)',
};

const events = Number(process.argv[2]);
if (!(events > 0)) {
  console.error('usage: node bench/dist/cypher-run.js EVENTS');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
try {
  const started = performance.now();
  const view = await openView(folder, '1', () => madeUpStream(events));
  const buildSeconds = Math.round((performance.now() - started) / 100) / 10;
  const milliseconds: Record<string, number> = {};
  for (const [name, cypher] of Object.entries(QUESTIONS)) {
    for (let run = 0; run < 5; run += 1) {
      const asked = performance.now();
      for await (const _ of (await view.query(cypher)).rows);
      milliseconds[name] = Math.min(
        milliseconds[name] ?? Number.POSITIVE_INFINITY,
        Math.round(performance.now() - asked),
      );
    }
  }
  await view.close();
  const megabytes = Math.round(statSync(join(folder, 'view.lbug')).size / 1e6);
  const figures = {
    events,
    nodes: Math.round(events * 1.11),
    buildSeconds,
    megabytes,
    peakMB: Math.round(peakMB()),
    milliseconds,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
