import type { Database } from './database.ts';
import { versionOf } from './schema/migrate.ts';

/** What a case holds, in numbers. */
export interface CaseInfo {
  /** Of the file's tables. */
  readonly version: number;
  readonly reports: number;
  /** Reports that are no copy of another: what counts as independent. */
  readonly independent: number;
  readonly outlets: number;
  readonly actors: number;
  readonly places: number;
  readonly events: number;
  /** Pairs of events that contradict one another. */
  readonly contradictions: number;
  readonly decisions: number;
  /** Days of the first and the last report; null where none has one. */
  readonly published: readonly [first: string | null, last: string | null];
  readonly added: readonly [first: string | null, last: string | null];
  readonly bytes: number;
}

export function caseInfo(db: Database): CaseInfo {
  const count = (sql: string): number => db.get<{ n: number }>(sql)!.n;
  const days = (column: string): readonly [string | null, string | null] => {
    const { low, high } = db.get<{ low: string | null; high: string | null }>(
      `SELECT min(${column}) AS low, max(${column}) AS high FROM document`,
    )!;
    return [low, high];
  };
  return {
    version: versionOf(db),
    reports: count('SELECT count(*) AS n FROM document'),
    independent: count('SELECT count(DISTINCT story) AS n FROM document'),
    outlets: count('SELECT count(DISTINCT outlet) AS n FROM document'),
    actors: count(`SELECT count(*) AS n FROM node WHERE kind = 'actor'`),
    places: count(`SELECT count(*) AS n FROM node WHERE kind = 'location'`),
    events: count('SELECT count(*) AS n FROM event'),
    contradictions: count(`SELECT count(*) AS n FROM event_link WHERE relation = 'contradicts'`),
    decisions: count('SELECT count(*) AS n FROM decision'),
    published: days('published'),
    added: days('added'),
    bytes: count('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size'),
  };
}

/** Reports are never taken away and decisions only added: the last of each tells a content from every other of the case. */
export function revisionOf(db: Database): string {
  const document = db.get<{ id: number; key: string }>('SELECT id, key FROM document ORDER BY id DESC LIMIT 1');
  const { last } = db.get<{ last: number | null }>('SELECT max(id) AS last FROM decision')!;
  return `${versionOf(db)}-${document?.id ?? 0}-${document?.key ?? ''}-${last ?? 0}`;
}
