import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { extract } from '@dramatis/extract';
import { dyads, events, type GraphSource, neighborhood } from '@dramatis/graph';
import { openCase, packReport } from '@dramatis/store';
import { loadCorpus } from '../corpus.ts';
import { median, peakMB } from '../measure.ts';
import { madeUpExtractions } from './made-up-extractions.ts';

/**
 * `node store-run.js FOLDER CORPUS REPORTS [MINUTES]`: a case of so many made-up extractions in FOLDER, or of as many as go into it in so
 * many minutes, and what it takes to fill and ask it; one JSON line at the end. With `ask` for REPORTS the case that is there is asked.
 */
const [folder, corpus, wanted] = [process.argv[2]!, process.argv[3]!, process.argv[4]!];
const minutes = Number(process.argv[5] ?? 'Infinity');
const filled = wanted === 'ask' ? readFilled() : await fill(Number(wanted));
process.stdout.write(`${JSON.stringify({ ...filled, ...ask() })}\n`);

async function fill(count: number) {
  // As `dramatis add` does.
  setFlagsFromString('--heap-growing-percent=80');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const samples = (await loadCorpus(corpus)).map((document) => extract(document));
  const mine = openCase(folder, { mode: 'create' });
  const growth: number[] = [];
  const step = Math.max(64, Math.ceil(count / 20 / 64) * 64);
  const until = performance.now() + minutes * 60_000;
  let batch: ReturnType<typeof packReport>[] = [];
  let seconds = 0;
  let since = 0;
  let made = 0;
  for (const extraction of madeUpExtractions(samples)) {
    if (made === count) break;
    batch.push(packReport(extraction));
    made += 1;
    if (batch.length < 64 && made < count) continue;
    const before = cpuSeconds();
    mine.add(batch, '2026-01-01');
    seconds += cpuSeconds() - before;
    batch = [];
    if (made % step === 0) {
      growth.push(round(((seconds - since) / step) * 1000));
      process.stderr.write(`${made} reports, ${growth.at(-1)} ms each, ${Math.round(peakMB())} MB\n`);
      since = seconds;
    }
    if (performance.now() > until) break;
  }
  const { bytes, events: told, actors, places } = mine.info();
  mine.close();
  const figures = {
    reports: made,
    events: told,
    nodes: told + actors + places,
    megabytes: Math.round(bytes / 1e6),
    addMsPerReport: growth,
    step,
    peakMB: Math.round(peakMB()),
  };
  writeFileSync(join(folder, 'filled.json'), JSON.stringify(figures));
  return figures;
}

function readFilled(): Readonly<Record<string, unknown>> {
  const path = join(folder, 'filled.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const mine = openCase(folder);
  const info = mine.info();
  mine.close();
  return { ...info };
}

function ask() {
  const open: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now();
    const mine = openCase(folder);
    mine.source().node('nobody');
    open.push(performance.now() - started);
    mine.close();
  }
  const mine = openCase(folder);
  const source = mine.source();
  const figures = {
    openMs: round(median(open)),
    ...questions(source),
    peakAllMB: Math.round(peakMB()),
  };
  mine.close();
  return figures;
}

function questions(source: GraphSource) {
  const busy = dyads(source, {}, 'month').reduce((most, one) =>
    one.bucket !== null && one.events > most.events ? one : most,
  );
  const rare = [...source.entities({ kind: 'actor' })].find(
    ({ attributes }) => attributes.mentions > 2 && attributes.mentions < 8,
  );
  let found = 0;
  const eventMs = least(() => {
    found = [...events(source, { actor: busy.actor.key, after: busy.bucket!, before: busy.bucket! })].length;
  });
  let near = 0;
  const hopsMs = least(() => {
    near = neighborhood(source, rare?.key ?? busy.actor.key).order;
  });
  let rows = 0;
  const dyadsMs = least(() => {
    rows = dyads(source, {}, 'month').length;
  }, 3);
  return { eventMs, found, hopsMs, near, dyadsMs, rows };
}

/** Milliseconds: the first run, and the least of some more. */
function least(work: () => void, runs = 5): readonly [first: number, least: number] {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return [round(times[0]!), round(Math.min(...times))];
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
