import type { DramatisGraph } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { extractionsOfLines } from './extractions-of-lines.ts';
import { graphOfFile } from './graph-of-file.ts';
import { joined } from './joined.ts';
import type { GivenReport, ReadMessage, ReadRequest, Session, Unread } from './read-messages.ts';

/** What was read in this session, so that later reports are merged with it as the command would. */
let extractions: readonly Extraction[] = [];
let session = 0;
/** The graph of the session read last, for the next. */
let base: { readonly session: number; readonly graph: DramatisGraph | null } | null = null;
let isCancelled = false;

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  if (data.kind === 'cancel') {
    isCancelled = true;
    return;
  }
  isCancelled = false;
  const answer = data.kind === 'reports' ? readAll(data.session, data.reports) : open(data);
  answer.catch((error: unknown) => post({ kind: 'failed', reason: reasonOf(error) }));
};

async function readAll(into: Session, reports: readonly GivenReport[]): Promise<void> {
  post({ kind: 'progress', done: 0, total: reports.length, name: 'the language model' });
  const { extract, createDocument, readGiven } = await import('./read-given.ts');
  const unread: Unread[] = [];
  const read: Extraction[] = [];
  for (const [done, given] of reports.entries()) {
    post({ kind: 'progress', done, total: reports.length, name: given.name });
    for await (const reading of readGiven(given)) {
      // Lets a waiting "cancel" in.
      await new Promise((resume) => setTimeout(resume));
      if (isCancelled) return post({ kind: 'cancelled' });
      if ('input' in reading) read.push(extract(createDocument(reading.input)));
      else unread.push(reading);
    }
  }
  const known = into.id === session ? extractions : [];
  const all = [...known, ...read];
  if (read.length > 0) {
    session = into.id;
    extractions = all;
  }
  if (base?.session !== into.id)
    base = { session: into.id, graph: into.base === null ? null : await graphOfFile(into.base) };
  send(joined(base.graph, all, new Set(read.map(({ document }) => document.id))), read.length, unread);
}

async function open({ session: into, format, file }: Extract<ReadRequest, { kind: 'graph' }>): Promise<void> {
  if (format !== 'extractions') {
    send(joined(await graphOfFile(file, format), [], new Set()), 0, []);
    return;
  }
  extractions = extractionsOfLines(await file.text());
  session = into.id;
  send(joined(null, extractions, new Set()), extractions.length, []);
}

function send({ bytes, select }: ReturnType<typeof joined>, read: number, unread: readonly Unread[]): void {
  const graph = bytes.buffer as ArrayBuffer;
  self.postMessage({ kind: 'done', graph, read, unread, select } satisfies ReadMessage, { transfer: [graph] });
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function post(message: ReadMessage): void {
  self.postMessage(message);
}
