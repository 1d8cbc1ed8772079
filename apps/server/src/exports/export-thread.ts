import { parentPort, workerData } from 'node:worker_threads';
import { events, FORMATS, type GraphSource, type GraphStream, placed, streamOfSource } from '@dramatis/graph';
import { type Case, openCase } from '@dramatis/store';
import { answerFor } from '../http-error.ts';
import type { ExportReply, ExportTask } from './export-task.ts';

/** Characters of a part. */
const PART_LENGTH = 262_144;

/** Writes a format, a part whenever one is asked for: nothing piles up where nobody reads. */
const task = workerData as ExportTask;
const mine = openCase(task.folder);
mine.snapshot();
const parts = gathered(textOf(mine, task));

parentPort!.on('message', () => {
  let reply: ExportReply;
  try {
    const { value } = parts.next();
    reply = { part: value ?? null };
  } catch (error) {
    reply = { error: answerFor(error) };
  }
  parentPort!.postMessage(reply);
});

function* textOf(from: Case, { format, file, ...chosen }: ExportTask): Generator<string | Uint8Array> {
  const { files, isDrawn } = FORMATS[format]!;
  const stream = streamOf(from, chosen);
  const drawn = isDrawn ? placed(stream) : stream;
  for (const [index, { parts }] of files.filter(({ name }) => file === null || name === file).entries()) {
    if (index > 0) yield '\n';
    yield* parts(drawn);
  }
}

function streamOf(from: Case, { filter, wholeIfSmall }: Pick<ExportTask, 'filter' | 'wholeIfSmall'>): GraphStream {
  if (filter === null) return from.stream();
  const source = from.source();
  const keys = [...keysOf(source, filter)];
  const { limit } = filter;
  const isWhole = wholeIfSmall && limit !== undefined && [...keysOf(source, { offset: limit, limit: 1 })].length === 0;
  return isWhole ? from.stream() : streamOfSource(source, keys);
}

function* keysOf(source: GraphSource, filter: ExportTask['filter'] & object): Generator<string> {
  for (const { key } of events(source, filter)) yield key;
}

/** Text in parts worth sending; bytes as they are. */
function* gathered(texts: Iterable<string | Uint8Array>): Generator<string | Uint8Array, undefined> {
  let part = '';
  for (const text of texts) {
    if (typeof text !== 'string') {
      if (part !== '') yield part;
      part = '';
      yield text;
      continue;
    }
    part += text;
    if (part.length < PART_LENGTH) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
  return undefined;
}
