import type { Database } from '../database.ts';

/** Ids a statement: its rows are one string. */
const STEP = 4096;

/**
 * The columns of many rows, as strings: SQLite joins those of thousands of ids into one, which is several times as fast as asking row by row.
 *
 * @param columns none may be null or hold a character below a space
 * @param id the table's first key column
 */
export function* bulkRows(
  db: Database,
  table: string,
  id: string,
  columns: readonly string[],
): Generator<readonly string[]> {
  const { last } = db.get<{ last: number | null }>(`SELECT max(${id}) AS last FROM ${table}`)!;
  const sql = `SELECT group_concat(${columns.join(' || char(31) || ')}, char(30)) AS rows FROM ${table} WHERE ${id} >= ? AND ${id} < ?`;
  for (let from = 0; last !== null && from <= last; from += STEP) {
    const { rows } = db.get<{ rows: string | null }>(sql, from, from + STEP)!;
    if (rows !== null) for (const row of rows.split('\u001e')) yield row.split('\u001f');
  }
}
