import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CASE_FILE, CASE_VERSION, type CaseError, openCase, packReport } from '@dramatis/store';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/schema/migrate.ts';
import { attack } from './reports.ts';
import { addAll, caseOf, DAY, exported, temporaryFolder } from './temporary-case.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as CaseError).code;
  }
  return 'none';
}

describe('a file that cannot be opened is refused, with what to do', () => {
  const broken: readonly (readonly [string, string, (path: string) => void])[] = [
    [
      'something else',
      'not-a-case',
      (path) => writeFileSync(path, 'not a database at all, but long enough '.repeat(100)),
    ],
    ['another database', 'not-a-case', (path) => new DatabaseSync(path).exec('CREATE TABLE mine (x)')],
    ['an empty file', 'missing', (path) => writeFileSync(path, '')],
    [
      'a newer version',
      'newer',
      (path) => withCase(path, (db) => db.exec(`PRAGMA user_version = ${CASE_VERSION + 1}`)),
    ],
    ['cut short', 'corrupt', (path) => withCase(path, () => {}, cutShort)],
    ['overwritten within', 'corrupt', (path) => withCase(path, () => {}, overwrite)],
  ];

  function withCase(path: string, change: (db: DatabaseSyncInstance) => void, damage = (_: string) => {}): void {
    const mine = openCase(join(path, '..'), { mode: 'create' });
    addAll(mine, [attack(1), attack(2)]);
    mine.close();
    const db = new DatabaseSync(path);
    change(db);
    db.close();
    damage(path);
  }

  const cutShort = (path: string): void => truncateSync(path, statSync(path).size / 2);
  const overwrite = (path: string): void => {
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(statSync(path).size - 8192, 0xff), 0, undefined, 8192);
    closeSync(file);
  };

  test.each(broken)('%s', (_, code, make) => {
    const folder = temporaryFolder();
    make(join(folder, CASE_FILE));
    const found = codeOf(() => {
      const mine = openCase(folder);
      onTestFinished(() => mine.close());
      exported(mine);
    });
    expect(code === 'corrupt' ? ['corrupt', 'not-a-case'] : [code]).toContain(found);
  });

  test('no case in the folder', () => expect(codeOf(() => openCase(temporaryFolder()))).toBe('missing'));
});

test('a migration that fails leaves the case as it was', () => {
  const path = join(temporaryFolder(), CASE_FILE);
  const db = openDatabase(path, { timeout: 0 });
  migrate(db, ['CREATE TABLE one (x)']);
  expect(() => migrate(db, ['CREATE TABLE one (x)', 'CREATE TABLE two (x); CREATE TABLE nonsense'])).toThrow();
  expect(db.get('PRAGMA user_version')).toMatchObject({ user_version: 1 });
  expect(db.get(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'two'`)).toMatchObject({ n: 0 });
  migrate(db, ['CREATE TABLE one (x)', 'CREATE TABLE two (x)']);
  expect(db.get('PRAGMA user_version')).toMatchObject({ user_version: 2 });
  db.close();
});

test('of two that write at once, one waits; if too long, it says so and the case is whole', () => {
  const folder = temporaryFolder();
  const first = openCase(folder, { mode: 'create' });
  const second = openCase(folder, { mode: 'write', timeout: 50 });
  const lock = new DatabaseSync(join(folder, CASE_FILE));
  lock.exec('BEGIN IMMEDIATE');
  expect(codeOf(() => second.add([packReport(attack(1))], DAY))).toBe('busy');
  lock.exec('ROLLBACK');
  lock.close();
  addAll(first, [attack(1)]);
  addAll(second, [attack(2)]);
  addAll(first, [attack(3), attack(2)]);
  expect(exported(second)).toBe(exported(caseOf([attack(1), attack(2), attack(3)])));
  first.close();
  second.close();
});

test('a full disk: the error says so, what was there stays, adding goes on when there is room', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'small'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', join(folder, 'small')]);
  if (mounted.status !== 0) {
    console.warn('SKIPPED: a full disk needs a small tmpfs, and mounting one is not permitted here');
    return;
  }
  try {
    const mine = openCase(join(folder, 'small'), { mode: 'create' });
    addAll(mine, [attack(1)]);
    const before = exported(mine);
    const large = { ...attack(2), document: { ...attack(2).document, text: 'room '.repeat(3_000_000) } };
    expect(codeOf(() => mine.add([packReport(large)], DAY))).toBe('disk-full');
    expect(exported(mine)).toBe(before);
    spawnSync('mount', ['-o', 'remount,size=64m', join(folder, 'small')]);
    addAll(mine, [attack(3)]);
    expect(mine.info().reports).toBe(2);
    mine.close();
  } finally {
    spawnSync('umount', ['-l', join(folder, 'small')]);
  }
});
