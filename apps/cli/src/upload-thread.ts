import { parentPort, workerData } from 'node:worker_threads';
import { createDocument } from '@dramatis/extract';
import { bytesSource, LIMITS, type Limits, readReports, reasonOf } from '@dramatis/readers';
import type { UploadMessage, UploadTask } from '@dramatis/server';
import { openCase } from '@dramatis/store';
import { addInBatches } from './add-in-batches.ts';
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
  await addAll();
} finally {
  mine.close();
}

async function addAll(): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const batches = addInBatches(mine, day, (stored) => tell({ stored }));
  let read = 0;
  for await (const reading of readReports(
    { name, source: bytesSource(bytes), contentType },
    { limits: UPLOAD_LIMITS },
  )) {
    if ('skipped' in reading) tell({ note: `${reading.name}: skipped, ${reading.skipped}` });
    else if ('error' in reading) tell({ failed: `${reading.name}: ${reading.error}` });
    else {
      const { text, metadata, notes = [] } = reading.report;
      for (const note of notes) tell({ note: `${reading.name}: ${note}` });
      const document = createDocument({ text, ...metadata, published: published ?? metadata.published });
      if (mine.has(document.id)) tell({ stored: { added: 0, known: 1, copies: 0 } });
      else extractInto(reading.name, document);
      read += 1;
      tell({ read });
    }
  }
  batches.store();

  function extractInto(from: string, document: ReturnType<typeof createDocument>): void {
    try {
      const { report, warnings } = extractPacked(document, undefined);
      for (const warning of warnings) tell({ note: `${from}: ${warning}` });
      batches.put(report);
    } catch (error) {
      tell({ failed: `${from}: ${reasonOf(error)}` });
    }
  }
}
