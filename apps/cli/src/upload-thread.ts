import { parentPort, workerData } from 'node:worker_threads';
import { createDocument } from '@dramatis/extract';
import { bytesSource, LIMITS, type Limits, type Report, readReports, reasonOf } from '@dramatis/readers';
import type { UploadMessage, UploadTask } from '@dramatis/server';
import { openCase } from '@dramatis/store';
import { addInBatches, type Batches } from './add-in-batches.ts';
import { attempt } from './attempt.ts';
import { extractPacked } from './extract-packed.ts';

const MEGABYTE = 2 ** 20;

/** What others send in is kept shorter than what the user names himself. */
const UPLOAD_LIMITS: Limits = {
  ...LIMITS,
  maxNestedBytes: 64 * MEGABYTE,
  maxUnpackedBytes: 1_024 * MEGABYTE,
  maxEntries: 20_000,
};

/** A thread of the server's: one upload into the case. */
const { folder, name, contentType, bytes, published } = workerData as UploadTask;
const tell = (message: UploadMessage): void => parentPort!.postMessage(message);
const mine = openCase(folder, { mode: 'write' });
try {
  const batches = addInBatches(mine, new Date().toISOString().slice(0, 10), (stored) => tell({ stored }));
  const input = { name, source: bytesSource(bytes), contentType };
  let read = 0;
  for await (const reading of readReports(input, { limits: UPLOAD_LIMITS })) {
    if ('skipped' in reading) tell({ note: `${reading.name}: skipped, ${reading.skipped}` });
    else if ('error' in reading) tell({ failed: `${reading.name}: ${reading.error}` });
    else {
      addOne(reading.name, reading.report, batches);
      read += 1;
      tell({ read });
    }
  }
  batches.store();
} finally {
  mine.close();
}

function addOne(from: string, { text, metadata, notes = [] }: Report, batches: Batches): void {
  for (const note of notes) tell({ note: `${from}: ${note}` });
  const document = createDocument({ text, ...metadata, published: published ?? metadata.published });
  if (mine.has(document.id)) {
    tell({ stored: { added: 0, known: 1, copies: 0 } });
    return;
  }
  const packed = attempt(() => extractPacked(document, undefined));
  if (packed instanceof Error) tell({ failed: `${from}: ${reasonOf(packed)}` });
  else {
    for (const warning of packed.warnings) tell({ note: `${from}: ${warning}` });
    batches.put(packed.report);
  }
}
