import { extract } from '@dramatis/extract';
import { loadCorpus, repeatCorpus } from './corpus.ts';
import { peakMB } from './measure.ts';

/**
 * `node scaling-run.js FOLDER MEGABYTES`: extract so much text, one report at a time, nothing kept; one JSON line at the end.
 * A process of its own, so that its peak memory is its own.
 */
const [folder, megabytes] = [process.argv[2]!, Number(process.argv[3])];
const corpus = await loadCorpus(folder);
const started = performance.now();
const before = process.cpuUsage();
let [documents, length, events, told] = [0, 0, 0, 0];
for (const document of repeatCorpus(corpus, megabytes)) {
  events += extract(document).events.length;
  documents += 1;
  length += document.text.length;
  if (process.stderr.isTTY && performance.now() - told > 500) {
    told = performance.now();
    process.stderr.write(`\r${megabytes} MB: ${(length / 1e6).toFixed(1)} MB done \u001b[K`);
  }
}
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
const seconds = hundredths((performance.now() - started) / 1000);
const { user, system } = process.cpuUsage(before);
const cpuSeconds = hundredths((user + system) / 1e6);
process.stdout.write(
  `${JSON.stringify({ megabytes, documents, events, seconds, cpuSeconds, peakMB: Math.round(peakMB()) })}\n`,
);

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
