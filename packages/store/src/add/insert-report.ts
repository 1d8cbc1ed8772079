import { foldName } from '@dramatis/graph';
import type { Database, Value } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import type { PackedReport } from '../pack/packed-report.ts';
import { recordId } from '../record-id.ts';
import { joinStory, type Story } from './join-story.ts';

/** A report that is new to the case. */
export interface Inserted extends Story {
  readonly document: number;
  readonly report: PackedReport;
}

/**
 * Stores a report's text as it came.
 *
 * @param added the day, ISO 8601
 * @returns null where the case has it already
 */
export function insertReport(db: Database, report: PackedReport, added: string | null): Inserted | null {
  const { id: key, title, published, source, url } = report.document;
  if (db.get('SELECT 1 FROM document WHERE key = ?', key) !== undefined) return null;
  const signature = report.signature === null ? new Uint8Array() : bytesOf(report.signature);
  const document = db.run(
    'INSERT INTO document (key, title, published, source, url, added, outlet, context, story) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)',
    ...[key, title, published, source, url, added, source === null ? null : foldName(source), report.context],
  );
  db.run(
    'INSERT INTO page (document, text, spans, rules, rest, signature) VALUES (?, ?, ?, ?, ?, ?)',
    ...[document, report.text, report.spans, report.rules, report.rest, signature],
  );
  insertMany(
    db,
    'INSERT INTO sentence_text (rowid, words) VALUES',
    report.words.flatMap((words, at) => (words === '' ? [] : [[recordId(document, at), words]])),
  );
  return { report, document, ...joinStory(db, document, report.signature) };
}

/** @param entities the id of each of the report's entities, in its order */
export function insertClaims(db: Database, { report, document }: Inserted, entities: readonly number[]): void {
  const [claims, eventClaims]: [Value[][], Value[][]] = [[], []];
  for (const { ordinal, of, relation, source, target, evidence } of report.relations) {
    const id = recordId(document, ordinal);
    if (of === 'entities') claims.push([id, relation, entities[source]!, entities[target]!, evidence]);
    else eventClaims.push([id, relation, recordId(document, source), recordId(document, target), evidence]);
  }
  insertMany(db, 'INSERT INTO claim (id, relation, source, target, evidence) VALUES', claims);
  insertMany(db, 'INSERT INTO event_claim (id, relation, source, target, evidence) VALUES', eventClaims);
}

/** Little-endian on every machine. */
function bytesOf(numbers: Uint32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [at, number] of numbers.entries()) bytes.setUint32(at * 4, number, true);
  return new Uint8Array(bytes.buffer);
}
