import type { Document, Entity, Event, Extraction, Relation } from '@dramatis/graph/model';
import type { Database } from '../database.ts';
import { unpackEvent } from '../pack/event.ts';
import { type PackedEvidence, type Page, unpackEvidence } from '../pack/evidence.ts';
import { MOST_RECORDS, ordinalOfRecord, recordId } from '../record-id.ts';
import { type PageCache, restOf } from './page-cache.ts';

interface DocumentRow {
  readonly id: number;
  readonly key: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly rest: Uint8Array;
}

/** One report's extraction as it came, its text with it; null where the case has no such report. */
export function readExtraction(db: Database, pages: PageCache, key: string): Extraction | null {
  const row = db.get<DocumentRow>(
    `SELECT d.id, d.key, d.title, d.published, d.source, d.url, p.rest
     FROM document d JOIN page p ON p.document = d.id WHERE d.key = ?`,
    key,
  );
  if (row === undefined) return null;
  const page = pages(row.id);
  const rest = restOf(row.rest);
  const { title, published, source, url } = row;
  const document: Document = { id: key, text: page.text, title, published, source, url };
  const range = [recordId(row.id, 0), recordId(row.id + 1, 0)];
  return {
    schema: rest.schema as Extraction['schema'],
    generator: rest.generator,
    document,
    entities: entitiesOf(db, page, range),
    events: eventsOf(db, page, range, rest.events),
    relations: relationsOf(db, page, range, rest.relations),
    warnings: rest.warnings,
  };
}

const evidenceOf = (packed: string, page: Page) =>
  (JSON.parse(packed) as readonly PackedEvidence[]).map((words) => unpackEvidence(words, page));

function entitiesOf(db: Database, page: Page, range: readonly number[]): readonly Entity[] {
  const rows = db.all<{ record: string; mentions: number; evidence: string }>(
    `SELECT v.record, m.mentions, m.evidence FROM mention m JOIN variant v ON v.id = m.variant
     WHERE m.id >= ? AND m.id < ? ORDER BY m.id`,
    ...range,
  );
  return rows.map(({ record, mentions, evidence }) => ({
    ...(JSON.parse(record) as Entity),
    mentions,
    evidence: evidenceOf(evidence, page),
  }));
}

function eventsOf(
  db: Database,
  page: Page,
  range: readonly number[],
  uncoded: readonly (readonly [number, string])[],
): readonly Event[] {
  const coded = db
    .all<{ id: number; body: string }>('SELECT id, body FROM account WHERE id >= ? AND id < ?', ...range)
    .map(({ id, body }) => [ordinalOfRecord(id), body] as const);
  return [...coded, ...uncoded].sort(([a], [b]) => a - b).map(([, body]) => unpackEvent(body, page));
}

function relationsOf(
  db: Database,
  page: Page,
  range: readonly number[],
  loose: readonly (readonly [number, Relation])[],
): readonly Relation[] {
  interface Row {
    readonly id: number;
    readonly relation: Relation['relation'];
    readonly source: string;
    readonly target: string;
    readonly evidence: string;
  }
  const between = db.all<Row>(
    `SELECT c.id, c.relation, s.origin AS source, t.origin AS target, c.evidence
     FROM claim c JOIN entity s ON s.id = c.source JOIN entity t ON t.id = c.target WHERE c.id >= ? AND c.id < ?`,
    ...range,
  );
  const events = db
    .all<Omit<Row, 'source' | 'target'> & { before: string; after: string }>(
      `SELECT c.id, c.relation, a.body AS before, b.body AS after, c.evidence
       FROM event_claim c JOIN account a ON a.id = c.source JOIN account b ON b.id = c.target WHERE c.id >= ? AND c.id < ?`,
      ...range,
    )
    .map((row) => ({ ...row, source: unpackEvent(row.before, page).id, target: unpackEvent(row.after, page).id }));
  const told = [...between, ...events].map(
    ({ id, relation, source, target, evidence }) =>
      [id % MOST_RECORDS, { relation, source, target, evidence: evidenceOf(evidence, page) }] as const,
  );
  return [...told, ...loose].sort(([a], [b]) => a - b).map(([, relation]) => relation);
}
