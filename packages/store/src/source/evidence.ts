import { edgeKey, uniteEvidence } from '@dramatis/graph/merge';
import type { Event, Evidence } from '@dramatis/graph/model';
import { unpackEvent } from '../pack/event.ts';
import { type PackedEvidence, unpackEvidence } from '../pack/evidence.ts';
import { documentOfRecord } from '../record-id.ts';
import type { Reader } from './reader.ts';

interface PieceRow {
  readonly id: number;
  readonly evidence: string;
}

/** The evidence of an entity's node, one report after another. */
export function* nodeEvidence(reader: Reader, node: number): Generator<Evidence> {
  yield* byDocument(
    reader,
    reader.db.each<PieceRow>(
      `SELECT m.id, m.evidence FROM entity e JOIN mention m ON m.entity = e.id JOIN document d ON d.id = m.id / 1048576
       WHERE e.node = ? ORDER BY d.key`,
      node,
    ),
  );
}

/** The evidence of a relation between two entities' nodes. */
export function* linkEvidence(reader: Reader, source: number, relation: string, target: number): Generator<Evidence> {
  yield* byDocument(
    reader,
    reader.db.each<PieceRow>(
      `SELECT c.id, c.evidence FROM entity s JOIN claim c ON c.source = s.id JOIN entity t ON t.id = c.target
       JOIN document d ON d.id = c.id / 1048576 WHERE s.node = ? AND t.node = ? AND c.relation = ? ORDER BY d.key`,
      ...[source, target, relation],
    ),
  );
}

function* byDocument({ pages }: Reader, rows: Iterable<PieceRow>): Generator<Evidence> {
  let document = 0;
  let pieces: Evidence[] = [];
  for (const { id, evidence } of rows) {
    if (documentOfRecord(id) !== document) {
      yield* uniteEvidence(pieces);
      pieces = [];
      document = documentOfRecord(id);
    }
    const page = pages(document);
    for (const words of JSON.parse(evidence) as readonly PackedEvidence[]) pieces.push(unpackEvidence(words, page));
  }
  yield* uniteEvidence(pieces);
}

/** An event as one report tells it, its entities as they are in the report. */
export interface Told {
  readonly id: number;
  readonly document: string;
  readonly event: Event;
}

/** Every report's account of an event, by the report's id and the place in it. */
export function accountsOf({ db, pages }: Reader, event: number): readonly Told[] {
  return db
    .all<{ id: number; body: string }>('SELECT id, body FROM account WHERE event = ?', event)
    .map(({ id, body }) => {
      const page = pages(documentOfRecord(id));
      return { id, document: page.key, event: unpackEvent(body, page) };
    })
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.id - b.id));
}

export const eventEvidence = (told: readonly Told[]): readonly Evidence[] =>
  uniteEvidence(told.flatMap(({ event }) => event.evidence));

/** By the key of the role edge. */
export function roleEvidence(
  { nodes }: Reader,
  key: string,
  told: readonly Told[],
): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const { document, event } of told) {
    for (const { role, entity, evidence } of event.participants) {
      const node = nodes(entity, document);
      if (node === null) continue;
      const edge = edgeKey(key, role, node.key);
      const known = found.get(edge);
      if (known) known.push(evidence);
      else found.set(edge, [evidence]);
    }
  }
  return new Map([...found].map(([edge, pieces]) => [edge, uniteEvidence(pieces)]));
}

/** The evidence of a relation between two events: what reports state; of what merging found, that of both. */
export function eventLinkEvidence(
  reader: Reader,
  source: number,
  relation: string,
  target: number,
): readonly Evidence[] {
  const merged = reader.db.get(
    'SELECT 1 FROM event_link WHERE source = ? AND relation = ? AND target = ? AND merged = 1',
    ...[source, relation, target],
  );
  const ofBoth =
    merged !== undefined ? [source, target].flatMap((event) => eventEvidence(accountsOf(reader, event))) : [];
  const rows = reader.db.all<PieceRow>(
    `SELECT c.id, c.evidence FROM account a JOIN event_claim c ON c.source = a.id AND c.id >= a.id - a.id % 1048576
       AND c.id < a.id - a.id % 1048576 + 1048576 JOIN account b ON b.id = c.target
     WHERE a.event = ? AND b.event = ? AND c.relation = ?`,
    ...[source, target, relation],
  );
  const stated = rows.flatMap(({ id, evidence }) => {
    const page = reader.pages(documentOfRecord(id));
    return (JSON.parse(evidence) as readonly PackedEvidence[]).map((words) => unpackEvidence(words, page));
  });
  return uniteEvidence([...ofBoth, ...stated]);
}
