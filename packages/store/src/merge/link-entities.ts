import type { Database } from '../database.ts';
import { recordId } from '../record-id.ts';

interface Ends {
  readonly relation: string;
  readonly source: number | null;
  readonly target: number | null;
}

const CLAIMS = `SELECT c.relation, s.node AS source, t.node AS target
  FROM claim c JOIN entity s ON s.id = c.source JOIN entity t ON t.id = c.target`;

/** Adds the relations that a document states between entities. */
export function linkDocument(db: Database, document: number): void {
  insertLinks(
    db,
    db.all<Ends>(`${CLAIMS} WHERE c.id >= ? AND c.id < ?`, recordId(document, 0), recordId(document + 1, 0)),
  );
}

/** Makes the relations of nodes anew, from all that reports state of their entities. */
export function relinkNodes(db: Database, nodes: Iterable<number>): void {
  for (const node of nodes) {
    db.run('DELETE FROM link WHERE source = ?', node);
    db.run('DELETE FROM link WHERE target = ?', node);
    insertLinks(db, db.all<Ends>(`${CLAIMS} WHERE s.node = ? GROUP BY 1, 2, 3`, node));
    insertLinks(db, db.all<Ends>(`${CLAIMS} WHERE t.node = ? GROUP BY 1, 2, 3`, node));
  }
}

function insertLinks(db: Database, ends: readonly Ends[]): void {
  for (const { relation, source, target } of ends) {
    if (source === null || target === null || source === target) continue;
    db.run('INSERT OR IGNORE INTO link (source, relation, target) VALUES (?, ?, ?)', source, relation, target);
  }
}
