import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphSource, GraphStream } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { type Added, addReports } from './add/add-reports.ts';
import { CaseError } from './case-error.ts';
import { type Database, openDatabase } from './database.ts';
import { applyDecision } from './decisions/apply-decision.ts';
import type { Decision, DecisionStamp, LoggedDecision } from './decisions/decision.ts';
import { readLog } from './decisions/read-log.ts';
import { compileRulings } from './decisions/rulings.ts';
import { type CaseInfo, caseInfo, revisionOf } from './info.ts';
import { accountCache } from './merge/account-cache.ts';
import { entityTable } from './merge/entity-table.ts';
import { factsCodec } from './merge/facts.ts';
import type { PackedReport } from './pack/packed-report.ts';
import { migrate, versionOf } from './schema/migrate.ts';
import { caseSource } from './source/case-source.ts';
import { caseStream } from './source/case-stream.ts';
import { readExtraction } from './source/read-extraction.ts';
import { createReader, type Reader } from './source/reader.ts';

/** The file in a case's folder. */
export const CASE_FILE = 'case.sqlite';

export interface OpenOptions {
  /** `read`: it must be there, and is not written; `write`: it must be there; `create`: it is made where it is not. */
  readonly mode?: 'read' | 'write' | 'create';
  /** Milliseconds to wait for another process that writes. */
  readonly timeout?: number;
}

export const OPEN_DEFAULTS: Required<OpenOptions> = { mode: 'read', timeout: 60_000 };

/** Reports over months, and the graph of all of them, in one file. */
export interface Case {
  readonly folder: string;
  /**
   * Adds reports, all or none of them; what only they touch is merged anew. Reports that are there already are left out.
   *
   * @param day the day they come in, ISO 8601: the library has no clock
   * @throws {CaseError} `busy`, `disk-full`, `corrupt`; the case is as it was before
   */
  add(reports: readonly PackedReport[], day: string | null): Added;
  /**
   * Decides something: it is written into the log and holds from now on, for what is added later too.
   *
   * @throws {CaseError} `decision`: it does not fit the case
   */
  decide(decision: Decision, stamp: DecisionStamp): LoggedDecision;
  /** All decisions, oldest first. */
  log(): readonly LoggedDecision[];
  info(): CaseInfo;
  /** Another whenever reports or decisions came in; the same content, added in the same order, has the same. */
  revision(): string;
  /** Holds what is read to the case as it is now, whatever others write, until the function returned is called. */
  snapshot(): () => void;
  /** The graph for queries, as it is now: after a write ask for another. */
  source(): GraphSource;
  /** Whether the case has a report. */
  has(document: string): boolean;
  /** The graph for the writers of formats. */
  stream(): GraphStream;
  /** A report's extraction as it came, with its text; null where the case has no such report. */
  extraction(document: string): Extraction | null;
  /** All of them, by id. */
  extractions(): Iterable<Extraction>;
  close(): void;
}

/**
 * Opens the case in a folder.
 *
 * @throws {CaseError} no case there, not a case, damaged, of a newer version
 * @example const mine = openCase('cases/anbar', { mode: 'create' });
 */
export function openCase(folder: string, options: OpenOptions = {}): Case {
  const { mode, timeout } = { ...OPEN_DEFAULTS, ...options };
  const path = join(folder, CASE_FILE);
  if (mode === 'create') makeFolder(folder);
  else if (!existsSync(path)) {
    throw new CaseError('missing', `${folder}: there is no case; dramatis add <files…> --case ${folder} makes one`);
  }
  const db = openDatabase(path, { readOnly: mode === 'read', timeout });
  try {
    prepare(db, mode);
  } catch (error) {
    db.close();
    throw error;
  }
  return caseOver(db, folder);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CaseError('unreadable', `${folder}: the folder cannot be made: ${(error as Error).message}`, error);
  }
}

function prepare(db: Database, mode: Required<OpenOptions>['mode']): void {
  if (mode === 'read') {
    if (versionOf(db) === 0) throw new CaseError('missing', `${db.path}: the file is empty; dramatis add fills it`);
    db.exec('PRAGMA cache_size = -32768');
    return;
  }
  versionOf(db);
  db.exec(
    'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -49152; PRAGMA wal_autocheckpoint = 4000',
  );
  migrate(db);
}

function caseOver(db: Database, folder: string): Case {
  const adding = { db, entities: entityTable(db), codec: factsCodec(db), accounts: accountCache(db) };
  let version = -1;
  let reader: Reader | null = null;
  const dataVersion = (): number => db.get<{ data_version: number }>('PRAGMA data_version')!.data_version;
  const reading = (): Reader => {
    const now = dataVersion();
    if (reader === null || now !== version) reader = createReader(db);
    version = now;
    return reader;
  };
  const forget = (): void => {
    adding.entities.clear();
    adding.codec.clear();
    adding.accounts.clear();
    reader = null;
  };
  const write = <T>(work: () => T): T => {
    try {
      return db.transaction(() => {
        const now = dataVersion();
        if (now !== version) forget();
        version = now;
        reader = null;
        return work();
      });
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    folder,
    add: (reports, day) => write(() => addReports({ ...adding, rulings: compileRulings(readLog(db)) }, reports, day)),
    decide: (decision, stamp) => write(() => applyDecision(adding, decision, stamp)),
    log: () => readLog(db),
    info: () => caseInfo(db),
    revision: () => revisionOf(db),
    snapshot() {
      db.exec('BEGIN');
      db.get('SELECT 1 FROM document LIMIT 1');
      return () => db.exec('COMMIT');
    },
    source: () => caseSource(reading()),
    has: (document) => db.get('SELECT 1 FROM document WHERE key = ?', document) !== undefined,
    stream: () => caseStream(reading()),
    extraction: (document) => readExtraction(db, reading().pages, document),
    *extractions() {
      const { pages } = reading();
      for (const { key } of db.each<{ key: string }>('SELECT key FROM document ORDER BY key')) {
        yield readExtraction(db, pages, key)!;
      }
    },
    close: () => db.close(),
  };
}
