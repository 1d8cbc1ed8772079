import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '@dramatis/graph/model';
import { extractPacked } from './extract-packed.ts';
import type { ExtractReply, ExtractSetup, ExtractTask } from './extract-pool.ts';
import { loadGazetteer } from './readers/load-gazetteer.ts';
import { silentConsole } from './silent-console.ts';

/** A thread of `extractPool`: one report after another. */
const { tables, dictionaries } = workerData as ExtractSetup;
const gazetteer =
  tables.length + dictionaries.length > 0 ? await loadGazetteer(tables, dictionaries, silentConsole()) : undefined;

parentPort!.on('message', ({ number, document }: ExtractTask) => {
  parentPort!.postMessage(replyTo(number, document));
});

function replyTo(number: number, document: Document): ExtractReply {
  try {
    return { number, packed: extractPacked(document, gazetteer) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}
