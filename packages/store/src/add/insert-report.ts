import { foldName } from '@dramatis/graph';
import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { insertMany } from '../insert-many.ts';
import { type EntityTable, internVariant } from '../merge/entity-table.ts';
import type { PackedReport } from '../pack/packed-report.ts';
import { recordId } from '../record-id.ts';
import { joinStory, type Story } from './join-story.ts';

/** What a report brought that merging has to look at. */
export interface Inserted extends Story {
  readonly document: number;
  readonly entities: readonly number[];
  readonly accounts: readonly number[];
  readonly report: PackedReport;
}

/**
 * Stores a report as it came.
 *
 * @param added the day, ISO 8601
 * @returns null where the case has it already
 */
export function insertReport(
  db: Database,
  report: PackedReport,
  table: EntityTable,
  rulings: Rulings,
  added: string | null,
): Inserted | null {
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
  const story = joinStory(db, document, report.signature);
  for (const [at, words] of report.words.entries()) {
    if (words !== '') db.run('INSERT INTO sentence_text (rowid, words) VALUES (?, ?)', recordId(document, at), words);
  }
  const entities = insertMentions(db, report, document, table, rulings);
  for (const { ordinal, of, relation, source: from, target: to, evidence } of report.relations) {
    const [name, start, end] =
      of === 'entities'
        ? ['claim', entities[from]!, entities[to]!]
        : ['event_claim', recordId(document, from), recordId(document, to)];
    db.run(
      `INSERT INTO ${name} (id, relation, source, target, evidence) VALUES (?, ?, ?, ?, ?)`,
      ...[recordId(document, ordinal), relation, start, end, evidence],
    );
  }
  return {
    report,
    document,
    ...story,
    entities,
    accounts: report.events.map(({ ordinal }) => recordId(document, ordinal)),
  };
}

/** @returns the id of each of the report's entities, in its order */
function insertMentions(
  db: Database,
  report: PackedReport,
  document: number,
  table: EntityTable,
  rulings: Rulings,
): readonly number[] {
  const ids: number[] = [];
  const rows = report.entities.map(({ key, record, mentions, evidence }, ordinal) => {
    const entity = table.idOf(rulings.inDocument(key, report.document.id), key);
    ids.push(entity);
    return [recordId(document, ordinal), entity, internVariant(db, entity, record, mentions), mentions, evidence];
  });
  insertMany(db, 'INSERT INTO mention (id, entity, variant, mentions, evidence) VALUES', rows);
  return ids;
}

/** Little-endian on every machine. */
function bytesOf(numbers: Uint32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [at, number] of numbers.entries()) bytes.setUint32(at * 4, number, true);
  return new Uint8Array(bytes.buffer);
}
