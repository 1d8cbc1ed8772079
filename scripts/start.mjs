import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphSummary } from './graph-summary.mjs';
import { must, ROOT, run, runMain } from './run.mjs';
import { setup } from './setup.mjs';

const DRAMATIS = 'apps/cli/bin/dramatis.js';
const GRAPH = 'out/sample.json';

/** `npm start [-- --no-open]`: set up, extract the sample reports, print what they hold, show them in the viewer. */
await runMain(() => {
  setup();
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const started = performance.now();
  must('Extracting data/corpus', process.execPath, [DRAMATIS, 'extract', 'data/corpus', '-o', GRAPH]);
  const seconds = (performance.now() - started) / 1000;
  const graph = JSON.parse(readFileSync(join(ROOT, GRAPH), 'utf8'));
  console.log(`\n${graphSummary(graph, seconds).join('\n')}\n`);
  console.log(`The graph is in ${GRAPH}; the viewer:`);
  return run(process.execPath, [DRAMATIS, 'view', GRAPH, ...process.argv.slice(2)]);
});
