import type { Database, Value } from './database.ts';

/** Rows a statement: more gain nothing. */
const ROWS = 32;

/**
 * Inserts rows with few statements; in the order of the table's key this is several times as fast as one by one in any order.
 *
 * @param head `INSERT INTO name (columns) VALUES`
 */
export function insertMany(db: Database, head: string, rows: readonly (readonly Value[])[]): void {
  for (let start = 0; start < rows.length; start += ROWS) {
    const some = rows.slice(start, start + ROWS);
    const places = `(${some[0]!.map(() => '?').join(', ')})`;
    db.run(`${head} ${some.map(() => places).join(', ')}`, ...some.flat());
  }
}
