import { FORMATS } from '@dramatis/graph';
import { madeUpStream } from './made-up-stream.ts';
import { peakMB } from './measure.ts';

/**
 * `node exports-run.js FORMAT EVENTS`: write a made-up case of so many events in a format, to nowhere; one JSON line at the end. A process of its own, so that its peak memory is its own.
 */
const [format, events] = [process.argv[2] ?? '', Number(process.argv[3])];
const files = FORMATS[format]?.files;
if (files === undefined || !(events > 0)) {
  console.error(`usage: node bench/dist/exports-run.js ${Object.keys(FORMATS).join('|')} EVENTS`);
  process.exit(2);
}
const stream = madeUpStream(events);
const started = performance.now();
let characters = 0;
for (const { parts } of files) for (const part of parts(stream)) characters += part.length;
const seconds = Math.round((performance.now() - started) / 10) / 100;
const megabytes = Math.round(characters / 1e6);
process.stdout.write(`${JSON.stringify({ format, events, seconds, megabytes, peakMB: Math.round(peakMB()) })}\n`);
