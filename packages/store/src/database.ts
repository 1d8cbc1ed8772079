import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { caseErrorOf } from './case-error.ts';

export type Value = string | number | null | Uint8Array;

/** SQLite with statements prepared once; every error is a `CaseError` where there is advice to give. */
export interface Database {
  readonly path: string;
  exec(sql: string): void;
  /** @returns the id of the row inserted last */
  run(sql: string, ...values: readonly Value[]): number;
  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined;
  all<Row>(sql: string, ...values: readonly Value[]): readonly Row[];
  /** One row at a time; may be left early, and asked again before it is at its end. */
  each<Row>(sql: string, ...values: readonly Value[]): Generator<Row, void, undefined>;
  /** All or nothing; waits for another writer up to the time-out. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /** Milliseconds to wait while another process writes. */
  readonly timeout: number;
}

/** The space that an undone transaction took beside the file: the disk may be full because of it. */
function giveBack(db: DatabaseSyncInstance): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // It is given back when there is room again.
  }
}

/** @throws {CaseError} the file cannot be opened */
export function openDatabase(path: string, { readOnly = false, timeout }: DatabaseOptions): Database {
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw caseErrorOf(error, path);
    }
  };
  const db = guard(() => new DatabaseSync(path, { readOnly, timeout }));
  const prepared = new Map<string, StatementSyncInstance>();
  const statement = (sql: string): StatementSyncInstance => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const fresh = db.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  const run = (sql: string, ...values: readonly Value[]): number =>
    guard(() => Number(statement(sql).run(...values).lastInsertRowid));
  return {
    path,
    exec: (sql) => guard(() => db.exec(sql)),
    run,
    get: <Row>(sql: string, ...values: readonly Value[]) =>
      guard(() => statement(sql).get(...values)) as Row | undefined,
    all: <Row>(sql: string, ...values: readonly Value[]) =>
      guard(() => statement(sql).all(...values)) as readonly Row[],
    *each<Row>(sql: string, ...values: readonly Value[]): Generator<Row, void, undefined> {
      const own = guard(() => prepared.get(sql) ?? db.prepare(sql));
      prepared.delete(sql);
      const rows = guard(() => own.iterate(...values));
      try {
        for (let next = guard(() => rows.next()); next.done !== true; next = guard(() => rows.next())) {
          yield next.value as Row;
        }
      } finally {
        rows.return?.();
        prepared.set(sql, own);
      }
    },
    transaction(work) {
      guard(() => db.exec('BEGIN IMMEDIATE'));
      try {
        const result = work();
        guard(() => db.exec('COMMIT'));
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        giveBack(db);
        throw error;
      }
    },
    close() {
      prepared.clear();
      if (db.isOpen && !readOnly) guard(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
      if (db.isOpen) guard(() => db.close());
    },
  };
}
