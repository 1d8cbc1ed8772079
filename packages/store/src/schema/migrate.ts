import { CaseError } from '../case-error.ts';
import type { Database } from '../database.ts';
import { TABLES } from './tables.ts';

/** "DRMT": SQLite's `application_id` of a case. */
export const APPLICATION_ID = 0x44_52_4d_54;

/** One step a version: the nth takes a case from version n to n + 1. Never altered once released. */
const STEPS: readonly string[] = [TABLES];

export const CASE_VERSION: number = STEPS.length;

/**
 * Brings a case to this version, each step in one transaction; an empty file becomes a case.
 *
 * @throws {CaseError} not a case; of a newer version; damaged
 */
export function migrate(db: Database, steps: readonly string[] = STEPS): void {
  const version = versionOf(db, steps.length);
  for (let at = version; at < steps.length; at += 1) {
    db.transaction(() => {
      if (versionOf(db, steps.length) !== at) return;
      db.exec(steps[at]!);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${at + 1}`);
    });
  }
}

/**
 * The version of a case file; 0 where the file is empty.
 *
 * @throws {CaseError} not a case; newer than `newest`; damaged
 */
export function versionOf(db: Database, newest: number = CASE_VERSION): number {
  const { application_id: application } = db.get<{ application_id: number }>('PRAGMA application_id')!;
  const { user_version: version } = db.get<{ user_version: number }>('PRAGMA user_version')!;
  const { tables } = db.get<{ tables: number }>('SELECT count(*) AS tables FROM sqlite_schema')!;
  if (application === 0 && version === 0 && tables === 0) return 0;
  if (application !== APPLICATION_ID) {
    throw new CaseError('not-a-case', `${db.path}: a database of something else: name another folder for the case`);
  }
  if (version > newest) {
    throw new CaseError(
      'newer',
      `${db.path}: a case of version ${version}, this Dramatis reads up to ${newest}: update Dramatis to open it`,
    );
  }
  return version;
}
