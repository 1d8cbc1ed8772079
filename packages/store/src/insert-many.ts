import type { Database, Value } from './database.ts';

/** Values a statement: more gain nothing. */
const VALUES = 400;

/**
 * Inserts rows with few statements; in the order of the table's key this is several times as fast as one by one in any order.
 *
 * @param head `INSERT INTO name (columns) VALUES`
 */
export function insertMany(db: Database, head: string, rows: readonly (readonly Value[])[]): void {
  if (rows.length === 0) return;
  const places = `(${rows[0]!.map(() => '?').join(', ')})`;
  const most = Math.ceil(VALUES / rows[0]!.length);
  let start = 0;
  for (let size = most; start < rows.length; size = Math.ceil(size / 4)) {
    const sql = `${head} ${Array.from({ length: size }, () => places).join(', ')}`;
    for (; start + size <= rows.length; start += size) db.run(sql, ...rows.slice(start, start + size).flat());
  }
}
